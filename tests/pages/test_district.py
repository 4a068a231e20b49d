"""A district's page answers every filter, tells its numbers’ origins, and says what is weak about them."""

import re
from itertools import takewhile

import pytest
from streamlit.testing.v1 import AppTest

from data.model.figures import Group, Indicator
from data.model.standards import Standard
from pages.district.chooser import CHOICE_KEY
from tests.pages.session import Data, address, choose_filter, numbers, open_page, origin, payload, run
from ui.state.parameters import Parameter

PAGE = "pages/district/page.py"
PUBLISHED_OF_907 = 9
"""Six that its source gives, and the three sums that follow from them."""


def open_district(**codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(PAGE)
    return run(page)


def headline(page: AppTest) -> Data:
    return payload(page, "headline")


def tiles(page: AppTest) -> list[str | None]:
    return [tile["number"] and tile["number"]["text"] for tile in headline(page)["tiles"]]


def keys(page: AppTest) -> list[str]:
    return [str(component.key) for component in page.get("bidi_component")]


def alt(page: AppTest) -> str:
    return str(page.get("plotly_chart")[0].proto.alt)


def statuses(page: AppTest) -> set[str]:
    found = (payload(page, key) for key in keys(page))
    return {number["status"] for data in found for number in numbers(data)}


def rows_of(page: AppTest, standard: str) -> list[Data]:
    """Return the rows below a standard's heading in the table of all figures."""
    rows = payload(page, "yearly_figures")["rows"]
    (start,) = (
        place
        for place, row in enumerate(rows)
        if len(row["cells"]) == 1 and row["cells"][0].startswith(standard)
    )
    return list(takewhile(lambda row: len(row["cells"]) > 1, rows[start + 1 :]))


def labels(data: Data) -> list[str]:
    return [fact["label"] for fact in data["facts"]]


def test_without_a_district_it_offers_all_15_the_priority_ones_first() -> None:
    page = open_district()
    rows = payload(page, "chooser")["rows"]
    assert [row["code"] for row in rows[:4]] == ["908", "909", "913", "914"]
    assert len({row["code"] for row in rows}) == 15
    assert len(page.selectbox(key=CHOICE_KEY).options) == 16
    assert page.get("plotly_chart") == []


def test_the_list_and_a_chosen_district_stand_beside_a_small_map_of_the_year() -> None:
    landing = payload(open_district(nam="2020"), "district_map")
    assert (landing["selected"], len(landing["maps"][0]["districts"])) == ("", 15)
    assert landing["maps"][0]["title"] == "Tỷ lệ hộ nghèo năm 2020, Chuẩn đa chiều 2016–2020"
    assert payload(open_district(nam="2020", huyen="914"), "district_map")["selected"] == "914"


def test_a_link_opens_one_districts_page() -> None:
    page = open_district(huyen="903", nam="2020")
    assert headline(page)["title"] == "Huyện Hòn Đất"
    assert headline(page)["subtitle"].startswith("Ven biển · ")
    assert tiles(page)[3] == "1.273"
    assert page.selectbox(key=CHOICE_KEY).value == "903"


def test_the_box_changes_the_district_and_the_link() -> None:
    page = open_district(huyen="903")
    page.selectbox(key=CHOICE_KEY).set_value("914")
    run(page)
    assert headline(page)["title"] == "Huyện Giang Thành"
    assert address(page)["huyen"] == "914"
    page.selectbox(key=CHOICE_KEY).set_value("")
    run(page)
    assert "huyen" not in address(page)
    assert "chooser" in keys(page)


def test_traits_are_told() -> None:
    assert headline(open_district(huyen="914"))["subtitle"].startswith(
        "Huyện trọng điểm, Công văn số 369/UBND-VHXH · Biên giới · "
    )


@pytest.mark.parametrize(
    ("widget", "value", "code", "told"),
    [
        (Parameter.STANDARD, Standard.INCOME_2011, "tc", "Chuẩn thu nhập 2011–2015"),
        (Parameter.INDICATOR, Indicator.NEAR_POOR, "ct", "Tỷ lệ hộ cận nghèo"),
        (Parameter.GROUP, Group.ETHNIC_MINORITY, "dt", "Hộ dân tộc thiểu số"),
    ],
)
def test_each_filter_changes_the_numbers_and_the_link(
    widget: Parameter, value: Standard | Indicator | Group, code: str, told: str
) -> None:
    page = open_district(huyen="903")
    before = tiles(page)
    choose_filter(page, widget, value)
    assert tiles(page) != before
    assert told in headline(page)["subtitle"]
    assert address(page)[code] == value.value


def test_the_year_changes_numbers_and_the_row_that_stands_out() -> None:
    page = open_district(huyen="903")
    choose_filter(page, Parameter.PERIOD, 2020)
    (chosen,) = [row for row in rows_of(page, "Chuẩn đa chiều 2016–2020") if row["chosen"]]
    assert chosen["cells"][0] == "2020"
    assert address(page)["nam"] == "2020"


def test_published_only_leaves_no_trace_of_estimates() -> None:
    page = open_district(huyen="903", nam="2020")
    assert "estimated" in statuses(page)
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    run(page)
    assert "estimated" not in statuses(page)
    assert "ước tính" not in alt(page)
    assert not any("ước tính" in text for text in headline(page)["notices"])
    assert tiles(page) == [None, None, None, "1.273", "1/2"]
    data = payload(page, "yearly_figures")
    assert data["caption"] == "1 số công bố"
    assert [row["cells"][0] for row in data["rows"]] == [
        "Chuẩn đa chiều 2016–2020 (chưa có số liệu: 2015, 2016, 2017, 2018, 2019, 2021)",
        "2020",
    ]


def test_all_figures_stand_in_one_table_by_year_and_each_opens_its_origin() -> None:
    page = open_district(huyen="907")
    data = payload(page, "yearly_figures")
    standards = {
        "income-2011": "Chuẩn thu nhập 2011–2015",
        "mdp-2016": "Chuẩn đa chiều 2016–2020",
        "mdp-2022": "Chuẩn đa chiều 2022–2025",
    }
    columns = [
        (group, indicator)
        for group in ("all", "ethnic_minority")
        for indicator in ("poor", "near_poor", "poor_or_near_poor")
    ]
    assert [column.get("heading") for column in data["columns"]] == [
        None,
        *["Tất cả các hộ"] * 3,
        *["Hộ dân tộc thiểu số"] * 3,
    ]
    seen = 0
    for standard, heading in standards.items():
        for row in rows_of(page, heading):
            for (group, indicator), cell in zip(columns, row["cells"][1:], strict=True):
                for number in cell:
                    found = origin(data, number["parts"][0])
                    assert (found["area"], found["standard"], str(found["period"])) == (
                        "907",
                        standard,
                        row["cells"][0],
                    )
                    assert (found.get("group", "all"), found["indicator"]) == (group, indicator)
                    seen += 1
    assert data["caption"] == f"{PUBLISHED_OF_907} số công bố, {seen - PUBLISHED_OF_907} số ước tính"


def test_a_published_figure_stands_first_and_an_estimate_says_what_it_is() -> None:
    cells = [
        cell
        for row in payload(open_district(huyen="903"), "yearly_figures")["rows"]
        for cell in row["cells"][1:]
    ]
    assert [
        [number["status"] for number in cell] for cell in cells if len({n["status"] for n in cell}) > 1
    ] == [["official", "estimated"]]
    estimated = [number["text"] for cell in cells for number in cell if number["status"] == "estimated"]
    assert all(text.startswith(("khoảng ", "dưới ")) for text in estimated)
    assert not [text for text in estimated if "%" in text and re.search(r",\d\d", text)]


def test_fewer_than_ten_households_carry_a_warning_on_the_rate() -> None:
    page = open_district(huyen="912", nam="2020")
    assert tiles(page)[3] == "1"
    assert headline(page)["tiles"][0]["note"].startswith("dưới 10 hộ")
    assert any("dưới 10 hộ" in text for text in headline(page)["notices"])
    (row,) = (row for row in rows_of(page, "Chuẩn đa chiều 2016–2020") if row["cells"][0] == "2020")
    count, estimated = row["cells"][1]
    assert "warning" not in count
    assert estimated["warning"] == "dưới 10 hộ"


def test_a_larger_count_carries_none() -> None:
    page = open_district(huyen="903", nam="2020")
    cells = [cell for row in payload(page, "yearly_figures")["rows"] for cell in row["cells"][1:]]
    assert not any("warning" in number for cell in cells for number in cell)


def test_the_share_of_the_poor_stands_beside_the_share_of_the_people_with_its_census() -> None:
    data = payload(open_district(huyen="903", nam="2020"), "burden")
    texts = {fact["label"]: fact["number"]["text"] for fact in data["facts"]}
    assert texts == {
        "Hòn Đất: tỷ trọng trong tổng số hộ nghèo toàn tỉnh": "14,48\u202f%",
        "Hòn Đất: tỷ trọng dân số của tỉnh (Tổng điều tra 2019)": "9,07\u202f%",
        "Nhiều hộ nhất trong các huyện có số liệu: Hòn Đất": "1.273 hộ",
        "Ít hộ nhất trong các huyện có số liệu: Kiên Hải": "1 hộ",
    }
    population = data["facts"][1]["number"]
    assert population["status"] == "official"
    found = origin(data, population["parts"][0])
    assert (found["area"], found["indicator"], found["text"]) == ("903", "population", "156.273 người")
    assert (found["source"], found["standard"]) == ("census-2019", "")


@pytest.mark.parametrize("district", ["902", "914"])
def test_districts_counted_together_are_weighed_together_and_that_is_said(district: str) -> None:
    data = payload(open_district(huyen=district, nam="2020"), "burden")
    assert any("đếm chung Kiên Lương và Giang Thành" in text for text in data["paragraphs"])
    assert "Kiên Lương và Giang Thành: tỷ trọng trong tổng số hộ nghèo toàn tỉnh" in labels(data)
    (population,) = (fact for fact in data["facts"] if "tỷ trọng dân số" in fact["label"])
    assert origin(data, population["number"]["parts"][0])["area"] == "902+914"


def test_a_group_without_census_figures_is_not_weighed() -> None:
    data = payload(open_district(huyen="914", dt="ethnic_minority"), "burden")
    assert not any("tỷ trọng dân số" in label for label in labels(data))
    assert any("không so với tỷ trọng dân số" in text for text in data["paragraphs"])


def test_contradicting_figures_stand_together_with_both_sources() -> None:
    page = open_district(huyen="906", nam="2020")
    data = payload(page, "conflicts")
    own = [row["cells"] for row in data["rows"] if row["cells"][0] == "Giồng Riềng, 2020"]
    assert [cells[2]["text"] for cells in own] == ["2,24\u202f%", "1,70\u202f%"]
    assert len({cells[3] for cells in own}) == 2
    assert len({origin(data, cells[2]["parts"][0])["source"] for cells in own}) == 2
    assert headline(page)["tiles"][0]["rivals"]


def test_the_trend_tells_both_courses_a_standard_at_a_time() -> None:
    told = alt(open_district(huyen="908", congbo="1"))
    assert "An Biên: Chuẩn thu nhập 2011–2015 chưa có số liệu" in told
    assert "2019 3,83\u202f%" in told
    assert "Kiên Giang: " in told


@pytest.mark.parametrize(("standard", "services"), [("mdp-2016", 5), ("mdp-2022", 6), ("income-2011", 0)])
def test_each_deprivation_of_the_standard_has_its_agency(standard: str, services: int) -> None:
    rows = [row["cells"] for row in payload(open_district(huyen="914", tc=standard), "duties")["rows"]]
    assert len(rows) == services + 3
    agencies = {about: agency for about, _, agency, _ in rows}
    assert agencies["Toàn chương trình"].startswith("Sở Lao động")
    if services:
        assert agencies["Y tế"] == "Sở Y tế (mục 9đ)"
        assert agencies["Nhà ở"] == "Sở Xây dựng (mục 9g)"
    assert (list(agencies.values()).count("Mục 9 không nêu sở nào") > 0) is bool(services)


def test_a_wrong_district_is_told_and_the_list_is_offered() -> None:
    page = open_page(huyen="999")
    assert any("“999”" in text for text in headline(page)["notices"])
    page.switch_page(PAGE)
    assert "chooser" in keys(run(page))


def test_the_maps_panel_leads_to_the_page_with_the_view() -> None:
    data = payload(open_page(huyen="914", nam="2019"), "districts")
    assert data["panel"]["address"] == "/ho-so?tc=mdp-2016&ct=poor&dt=all&nam=2019&huyen=914"
