"""The trend answers each of its filters, keeps standards apart, and rests every number on its origin."""

import pytest
from streamlit.testing.v1 import AppTest

from data.model.figures import Group, Indicator
from data.model.standards import Standard
from pages.trend.district_filter import DISTRICT_KEY
from tests.pages.parts import all_origins
from tests.pages.session import address, numbers, open_page, origin, payload, run
from ui.state.parameters import Parameter

PAGE = "pages/trend/page.py"
STANDARDS = ("income-2011", "mdp-2016", "mdp-2022")


def open_trend(**codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(PAGE)
    return run(page)


def alts(page: AppTest) -> list[str]:
    return [chart["spoken"].replace("\u202f", " ") for chart in payload(page, "trend_row")["charts"]]


def list_lines(page: AppTest) -> list[set[str]]:
    return [{line["name"] for line in chart["series"]} for chart in payload(page, "trend_row")["charts"]]


def test_it_opens_with_a_chart_a_standard_that_tells_its_finding() -> None:
    found = alts(open_trend())
    assert len(found) == 3
    assert "2015: 1,44 %" in found[0]
    assert "2019: 2,69 %; 2020: 1,91 %" in found[1]
    assert "2016: 8,32 % trong khoảng lộ trình; 2019: 2,69 % thấp hơn lộ trình" in found[1]
    assert "2024: 0,99 %" in found[2]


def test_it_shows_the_four_and_the_larger_areas_and_the_others_on_request() -> None:
    page = open_trend()
    assert not page.get("plotly_chart")
    four = {"908", "909", "913", "914"}
    assert [lines & four for lines in list_lines(page)] == [four] * 3
    assert list_lines(page)[0] - four == {"91", "VN", "VN-MKD"}

    page.toggle(key=Parameter.OTHER_DISTRICTS.widget_key).set_value(True)
    run(page)
    assert address(page)["huyenkhac"] == "1"
    assert all(len(lines - {"91", "VN", "VN-MKD"}) == 15 for lines in list_lines(page))
    (told,) = payload(page, "headline")["notices"]
    assert told == "244/255 điểm của các huyện trên biểu đồ là số ước tính."


def test_one_of_the_other_districts_is_shown_by_its_choice_alone() -> None:
    assert all("902" in lines and "903" not in lines for lines in list_lines(open_trend(huyen="902")))


def test_a_strip_between_two_charts_names_the_change_of_standard() -> None:
    row = payload(open_trend(), "trend_row")
    assert row["breaks"] == ["Đổi chuẩn 2015 | 2016", "Đổi chuẩn 2021 | 2022"]


@pytest.mark.parametrize(
    ("widget", "value"),
    [(Parameter.INDICATOR, Indicator.NEAR_POOR), (Parameter.GROUP, Group.ETHNIC_MINORITY)],
)
def test_a_shared_filter_changes_every_panel_and_takes_the_path_away(
    widget: Parameter, value: Indicator | Group
) -> None:
    page = open_trend()
    before = alts(page)
    page.selectbox(key=widget.widget_key).set_value(value)
    run(page)
    assert all(new != old for new, old in zip(alts(page), before, strict=True))
    assert "lộ trình" not in " ".join(alts(page))
    assert "chỉ đặt cho tỷ lệ hộ nghèo của tất cả các hộ" in payload(page, "path")["paragraphs"][0]
    assert not [item for item in page.get("bidi_component") if item.key == "path_table"]


def test_published_only_takes_estimates_from_every_part() -> None:
    page = open_trend(huyen="908")
    assert "ước tính" in " ".join(alts(page))
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    run(page)
    assert "ước tính" not in " ".join(alts(page))
    assert payload(page, "headline")["notices"] == []
    for component in page.get("bidi_component"):
        data = payload(page, str(component.key))
        assert "estimated" not in {number["status"] for number in numbers(data)}
    signs = [entry["sign"] for entry in payload(page, "trend_row")["entries"]]
    assert "estimated" not in signs


def test_how_much_is_estimated_is_said_first() -> None:
    (told,) = payload(open_trend(), "headline")["notices"]
    assert told == "64/68 điểm của các huyện trên biểu đồ là số ước tính."


def test_the_choice_of_a_district_stands_in_the_link_and_on_every_part() -> None:
    page = open_trend()
    page.selectbox(key=DISTRICT_KEY).set_value("908")
    run(page)
    assert address(page)["huyen"] == "908"
    assert all("An Biên: " in alt for alt in alts(page))
    chosen = [row["code"] for row in payload(page, "pace_table")["rows"] if row["chosen"]]
    assert chosen == ["908"]
    assert payload(page, "values_mdp-2016")["columns"][1]["label"] == "An Biên"

    page.selectbox(key=DISTRICT_KEY).set_value("")
    run(page)
    assert "huyen" not in address(page)


def test_the_district_of_a_link_is_chosen() -> None:
    assert open_trend(huyen="914").selectbox(key=DISTRICT_KEY).value == "914"


def test_a_choice_survives_another_page() -> None:
    page = open_trend(huyen="914", ct="near_poor", congbo="1")
    page.switch_page("pages/map/page.py")
    run(page)
    page.switch_page(PAGE)
    run(page)
    assert {"huyen": "914", "ct": "near_poor", "congbo": "1"}.items() <= address(page).items()
    assert page.selectbox(key=DISTRICT_KEY).value == "914"


def test_the_bridge_gives_both_rates_with_their_origins() -> None:
    data = payload(open_trend(), "bridge")
    assert [fact["number"]["text"] for fact in data["facts"]] == ["1,44\u202f%", "9,78\u202f%"]
    assert [(one["period"], one["standard"], one["source"]) for one in all_origins(data)] == [
        (2015, "income-2011", "ubnd-369-2017"),
        (2015, "mdp-2016", "ubnd-369-2017"),
    ]


def test_without_a_bridge_it_says_so() -> None:
    assert payload(open_trend(ct="near_poor"), "bridge")["title"].startswith("Không có năm nào")


def test_each_published_year_has_its_place_beside_the_path() -> None:
    data = payload(open_trend(), "path_table")
    told = [
        (row["cells"][0], row["cells"][2] and row["cells"][2]["text"], row["cells"][3])
        for row in data["rows"]
    ]
    below = "Thấp hơn lộ trình: giảm nhiều hơn mục tiêu"
    assert told == [
        ("2016", "8,32\u202f%", "Trong khoảng lộ trình"),
        ("2017", None, ""),
        ("2018", None, ""),
        ("2019", "2,69\u202f%", below),
        ("2020", "1,91\u202f%", below),
        ("2020", "1,69\u202f%", below),
    ]
    planned = data["rows"][0]["cells"][1]
    assert planned["text"] == "8,28\u202f% – 8,78\u202f%"
    assert planned["rule"] == "planned"
    assert [origin(data, part)["source"] for part in planned["parts"]] == ["vnp-plan", "ubnd-369-2017"]


def test_one_sentence_says_that_there_is_no_verdict_and_the_table_has_what_is_published() -> None:
    page = open_trend()
    data = payload(page, "pace_table")
    assert 0 < len(data["rows"]) < 15
    assert all(any(row["cells"][1:]) for row in data["rows"])
    cells = [cell for row in data["rows"] for cell in row["cells"][1:] if cell]
    assert all("chưa đủ số liệu" not in cell["text"] for cell in cells)
    first, rule, *_ = payload(page, "pace")["paragraphs"]
    assert first.startswith("Chưa huyện nào đủ số liệu để kết luận")
    assert f"của {len(data['rows'])}/15 huyện" in first
    assert "0,2 điểm % mỗi năm" in rule
    assert "estimated" not in {found["status"] for found in all_origins(data)}


@pytest.mark.parametrize(
    ("codes", "title"),
    [
        ({}, "Toàn tỉnh giảm nghèo nhanh hơn lộ trình 2016–2020: từ 9,78 % năm 2015 còn 1,91 % ≠ 1,69 %"),
        ({"ct": "near_poor"}, "Tỷ lệ hộ cận nghèo toàn tỉnh giảm từ 4,59 % năm 2019 còn 4,21 % năm 2020"),
        ({"dt": "ethnic_minority"}, "Tỷ lệ hộ nghèo toàn tỉnh giảm từ 3,68 % năm 2022 còn 2,40 % năm 2023"),
        ({"dt": "khmer"}, "Diễn biến tỷ lệ hộ nghèo"),
    ],
)
def test_the_title_says_what_the_published_rates_say(codes: dict[str, str], title: str) -> None:
    assert payload(open_trend(**codes), "headline")["title"].replace("\u202f", " ") == title


def test_a_verdict_lists_what_sources_say_against_each_other() -> None:
    data = payload(open_trend(), "pace_table")
    giong_rieng = next(row for row in data["rows"] if row["code"] == "906")
    cell = giong_rieng["cells"][2]
    assert cell["text"] == "2020: 2,24\u202f%; 2020: 1,70\u202f%"
    assert {found["text"] for found in (origin(data, part) for part in cell["parts"])} == {
        "2,24\u202f%",
        "1,70\u202f%",
    }


@pytest.mark.parametrize("standard", STANDARDS)
def test_every_rate_of_a_main_line_opens_its_origin_within_its_standard(standard: str) -> None:
    page = open_trend(huyen="908")
    data = payload(page, f"values_{standard}")
    found = all_origins(data)
    assert found
    assert {one["standard"] for one in found} == {Standard(standard).value}
    assert {one["area"] for one in found} <= {"908", "91", "VN", "VN-MKD"}


def test_a_group_that_nobody_published_leaves_words_instead_of_an_empty_table() -> None:
    data = payload(open_trend(dt="khmer", congbo="1"), "values_mdp-2022")
    assert data["rows"] == []
    assert "chưa có số liệu" in data["caption"]
