"""The comparison answers each of its filters, refuses what can't be compared, and keeps both maps."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from data.model.figures import Group, Indicator, Status
from data.model.standards import Standard
from pages.compare.second_map_filters import SWAP_KEY
from tests.pages.parts import parts, scenes
from tests.pages.session import (
    address,
    choose_filter,
    numbers,
    open_page,
    origin,
    payload,
    run,
)
from ui.state.parameters import Parameter

PAGE = "pages/compare/page.py"
RESTS_ON_CHANGE = {"change_head", "change_table", "slope"}


def open_comparison(**codes: str) -> AppTest:
    page = open_page(**({"nam": "2016"} | codes))
    page.switch_page(PAGE)
    return run(page)


def choose(page: AppTest, widget: Parameter, value: Standard | Indicator | Group) -> AppTest:
    return choose_filter(page, widget, value)


def test_it_opens_on_the_view_and_the_last_published_year_of_the_province() -> None:
    page = open_comparison()
    assert address(page) == {
        "tc": "mdp-2016", "ct": "poor", "dt": "all", "nam": "2016",
        "tc2": "mdp-2016", "ct2": "poor", "dt2": "all", "nam2": "2020",
    }  # fmt: skip
    assert [scene["palette"] for scene in scenes(page)] == ["poor", "poor", "change"]
    assert payload(page, "compare.left_head")["title"] == "Tỷ lệ hộ nghèo năm 2016"
    assert payload(page, "compare.right_head")["title"] == "Tỷ lệ hộ nghèo năm 2020"
    assert payload(page, "change_head")["facts"][0]["number"]["text"] == "−6,41 điểm %"


@pytest.mark.parametrize(
    ("widget", "value"),
    [
        (Parameter.SECOND_INDICATOR, Indicator.NEAR_POOR),
        (Parameter.SECOND_GROUP, Group.ETHNIC_MINORITY),
        (Parameter.SECOND_STANDARD, Standard.MDP_2022),
    ],
)
def test_a_filter_of_the_right_map_changes_it_alone(
    widget: Parameter, value: Standard | Indicator | Group
) -> None:
    page = open_comparison()
    left, right, _ = scenes(page)

    choose(page, widget, value)

    assert scenes(page)[0] == left
    assert scenes(page)[1] != right


@pytest.mark.parametrize("widget", [Parameter.STANDARD, Parameter.INDICATOR, Parameter.GROUP])
def test_a_shared_filter_changes_the_left_map_alone(widget: Parameter) -> None:
    page = open_comparison(nam="2015")
    left, right, _ = scenes(page)
    other: dict[Parameter, Standard | Indicator | Group] = {
        Parameter.STANDARD: Standard.INCOME_2011,
        Parameter.INDICATOR: Indicator.NEAR_POOR,
        Parameter.GROUP: Group.ETHNIC_MINORITY,
    }

    choose(page, widget, other[widget])

    assert scenes(page)[0] != left
    assert scenes(page)[1] == right


def test_each_map_has_its_own_year() -> None:
    page = open_comparison()
    choose_filter(page, Parameter.SECOND_PERIOD, 2018)
    choose_filter(page, Parameter.PERIOD, 2017)
    assert (address(page)["nam"], address(page)["nam2"]) == ("2017", "2018")
    assert payload(page, "change_head")["title"] == "Thay đổi từ năm 2017 đến năm 2018"


def test_it_opens_in_the_order_of_time_where_the_page_chooses_the_other_year() -> None:
    page = open_comparison(tc="mdp-2022", nam="2024")
    assert (address(page)["nam"], address(page)["nam2"]) == ("2023", "2024")


def test_a_year_that_the_reader_then_chose_stays_on_other_pages() -> None:
    page = open_comparison(tc="mdp-2022", nam="2024")
    choose_filter(page, Parameter.PERIOD, 2022)
    page.switch_page("pages/map/page.py")
    assert (address(run(page))["nam"], address(page)["nam2"]) == ("2022", "2024")


def test_the_table_says_once_what_an_estimate_looks_like() -> None:
    page = open_comparison()
    table = payload(page, "change_table")
    assert table["unmarked"] == "estimated"
    assert "là ước tính" in table["caption"]
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    run(page)
    assert "unmarked" not in payload(page, "change_table")


def test_a_later_left_year_still_counts_from_the_earlier_to_the_later() -> None:
    page = open_comparison(nam="2020", nam2="2016")
    assert payload(page, "change_head")["title"] == "Thay đổi từ năm 2016 đến năm 2020"


@pytest.mark.parametrize(
    ("codes", "reason"),
    [
        ({"tc2": "mdp-2022", "nam2": "2024"}, "hai chuẩn nghèo khác nhau"),
        ({"ct2": "near_poor"}, "hai loại hộ khác nhau"),
        ({"dt2": "ethnic_minority"}, "hai nhóm hộ khác nhau"),
        ({"nam2": "2016"}, "cùng một năm"),
    ],
)
def test_what_can_not_be_compared_is_refused_in_words_and_the_maps_stay(
    codes: dict[str, str], reason: str
) -> None:
    page = open_comparison(**codes)
    assert len(scenes(page)) == 2
    assert not parts(page) & RESTS_ON_CHANGE
    assert any(reason in text for text in payload(page, "refused")["paragraphs"])


def test_every_reason_is_named() -> None:
    page = open_comparison(tc2="income-2011", ct2="near_poor", dt2="khmer", nam2="2015")
    assert len(payload(page, "refused")["paragraphs"]) == 3


def test_another_standard_on_the_right_moves_its_year_and_says_so() -> None:
    page = choose(open_comparison(), Parameter.SECOND_STANDARD, Standard.MDP_2022)
    assert (address(page)["tc2"], address(page)["nam2"]) == ("mdp-2022", "2022")
    assert any("Năm 2020 không thuộc kỳ rà soát" in text for text in payload(page, "headline")["notices"])


def test_left_and_right_change_places() -> None:
    page = open_comparison()
    left, right, _ = scenes(page)
    page.button(key=SWAP_KEY).click()
    run(page)
    assert scenes(page)[:2] == [right, left]


def test_published_only_takes_estimates_from_every_part() -> None:
    page = open_comparison()
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    run(page)
    estimated = Status.ESTIMATED.value
    assert all(row["status"] != estimated for scene in scenes(page) for row in scene["districts"].values())
    small = payload(page, "small_maps")["maps"]
    assert all(row["status"] != estimated for one in small for row in one["districts"].values())
    for key in parts(page):
        assert "estimated" not in {number["status"] for number in numbers(payload(page, key))}


@pytest.mark.parametrize("widget", [Parameter.LABELS, Parameter.BASEMAP])
def test_labels_and_basemap_hold_for_all_maps(widget: Parameter) -> None:
    page = open_comparison()
    name = widget.field
    before = {scene[name] for scene in scenes(page)}
    page.toggle(key=widget.widget_key).set_value(not before.copy().pop())
    run(page)
    assert {scene[name] for scene in scenes(page)} == {not before.pop()}


def test_the_table_gives_every_number_its_origin() -> None:
    data = payload(open_comparison(), "change_table")
    assert len(data["rows"]) == 16
    cells = [cell for row in data["rows"] for cell in row["cells"] if isinstance(cell, dict)]
    assert len(cells) == 3 + 15 * 4
    giong_rieng = next(row for row in data["rows"] if row["code"] == "906")
    assert giong_rieng["cells"][2]["text"] == "2,24\u202f% ≠ 1,70\u202f%"
    assert {origin(data, part)["period"] for part in giong_rieng["cells"][3]["parts"]} == {2016, 2020}
    ranks = giong_rieng["cells"][4]
    assert re.fullmatch(r"\d+(–\d+)? → \d+(–\d+)?", ranks["text"])
    assert {origin(data, part)["period"] for part in ranks["parts"]} >= {2016, 2020}


def test_small_maps_show_every_review_of_the_left_standard_with_its_coverage() -> None:
    small = payload(open_comparison(), "small_maps")
    assert [one["title"] for one in small["maps"]] == [str(year) for year in range(2015, 2022)]
    assert [one["coverage"]["text"] for one in small["maps"]][4:6] == ["1/15 huyện", "1/15 huyện"]
    assert all("huyện" in one["spoken"] for one in small["maps"])


def test_a_choice_survives_another_page() -> None:
    page = open_comparison(nam2="2018", ct2="near_poor")
    page.switch_page("pages/map/page.py")
    run(page)
    assert (address(page)["nam2"], address(page)["ct2"]) == ("2018", "near_poor")
    page.switch_page(PAGE)
    run(page)
    assert payload(page, "compare.right_head")["title"] == "Tỷ lệ hộ cận nghèo năm 2018"


def test_wrong_codes_of_a_link_are_told() -> None:
    page = open_page(tc2="nonsense", nam2="1900")
    told = payload(page, "headline")["notices"]
    assert any("“nonsense” (chuẩn nghèo bên phải)" in text for text in told)
    assert any("“1900” (năm bên phải)" in text for text in told)


def test_the_chart_tells_its_finding_in_words() -> None:
    spoken = payload(open_comparison(), "slope")["spoken"]
    assert "14 huyện giảm và 0 huyện tăng, 1 huyện chưa phân biệt được" in spoken


def test_another_page_keeps_the_shared_filters_too() -> None:
    asked = {
        "tc": "mdp-2022",
        "ct": "near_poor",
        "dt": "ethnic_minority",
        "nam": "2023",
        "congbo": "1",
        "nhan": "0",
    }
    page = open_comparison(**asked)
    assert (asked | {"nam": "2022", "nam2": "2023"}).items() <= address(page).items()
    page.switch_page("pages/map/page.py")
    assert asked.items() <= address(run(page)).items()
