"""The exploration answers each of its filters, keeps standards apart, and hands figures out."""

import pytest
from streamlit.testing.v1 import AppTest

from analysis.figure_lists import Facet, FigureOrder
from analysis.measure import MEASURES, Measure
from pages.explore.figure_table import PAGE_SIZE
from pages.explore.filters import COLUMNS_KEY, PAGE_KEY
from tests.pages.parts import all_origins
from tests.pages.session import Data, address, open_page, payload, run
from ui.state.parameters import Parameter
from ui.state.view import ExploreSection, PairChartKind

PAGE = "pages/explore/page.py"


def open_exploration(**codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(PAGE)
    return run(page)


def rows(page: AppTest) -> list[Data]:
    found: list[Data] = payload(page, "explore_table")["rows"]
    return found


def caption(page: AppTest) -> str:
    return str(payload(page, "explore_table")["caption"])


def origins(page: AppTest) -> list[Data]:
    return all_origins(payload(page, "explore_table"))


def test_it_opens_on_every_figure_published_ones_first() -> None:
    page = open_exploration()
    assert caption(page).startswith("3.302 số liệu, trong đó 3.199 ước tính; trang 1/")
    assert len(rows(page)) == PAGE_SIZE
    assert {found["status"] for found in origins(page)}.isdisjoint({"estimated"})


def test_every_row_opens_the_origin_of_its_value() -> None:
    page = open_exploration()
    assert len(origins(page)) == PAGE_SIZE
    assert all(found["source"] for found in origins(page))


def test_the_search_needs_no_accents() -> None:
    page = open_exploration()
    page.text_input(key=Parameter.EXPLORE_SEARCH.widget_key).set_value("hon dat 1.273")
    run(page)
    assert {found["area"] for found in origins(page)} == {"903"}
    assert address(page)["tim"] == "hon dat 1.273"


@pytest.mark.parametrize(
    ("typed", "code"),
    [("an minh", "909"), ("AN BIÊN", "908"), ("u minh thuong", "913"), ("giang thanh", "914")],
)
def test_a_district_is_found_by_its_name_alone(typed: str, code: str) -> None:
    page = open_exploration()
    page.text_input(key=Parameter.EXPLORE_SEARCH.widget_key).set_value(typed)
    run(page)
    assert {found["area"] for found in origins(page)} == {code}


@pytest.mark.parametrize(
    ("widget", "code", "trait"),
    [
        (Parameter.EXPLORE_CODES.get_box_key(Facet.STANDARD.value), "mdp-2022", "standard"),
        (Parameter.EXPLORE_CODES.get_box_key(Facet.PERIOD.value), "2024", "period"),
        (Parameter.EXPLORE_CODES.get_box_key(Facet.INDICATOR.value), "near_poor", "indicator"),
        (Parameter.EXPLORE_CODES.get_box_key(Facet.GROUP.value), "khmer", "group"),
        (Parameter.EXPLORE_CODES.get_box_key(Facet.AREA.value), "914", "area"),
        (Parameter.EXPLORE_CODES.get_box_key(Facet.STATUS.value), "conflicting", "status"),
    ],
)
def test_each_filter_narrows_the_table_and_stands_in_the_link(widget: str, code: str, trait: str) -> None:
    page = open_exploration()
    page.multiselect(key=widget).set_value([code])
    run(page)
    assert {str(found[trait]) for found in origins(page)} == {code}
    assert address(page)["loc"] == code


def test_a_range_of_years_narrows_the_table_and_stands_in_the_link() -> None:
    page = open_exploration()
    page.select_slider(key=Parameter.EXPLORE_YEARS.widget_key).set_value((2011, 2012))
    run(page)
    assert {found["period"] for found in origins(page)} <= {2011, 2012}
    assert address(page)["cacnam"] == "2011-2012"
    again = open_exploration(cacnam="2011-2012")
    assert caption(again) == caption(page)


def test_what_is_filtered_behind_the_button_is_told() -> None:
    page = open_exploration(loc="914,khmer,mdp-2016")
    assert caption(page).endswith(" (đang lọc theo: Chuẩn đa chiều 2016–2020, Hộ Khmer)")
    assert "đang lọc" not in caption(open_exploration(loc="914,poor"))


def test_points_begin_with_two_different_measures() -> None:
    page = open_exploration(muc=ExploreSection.PAIR.value)
    labels = [column["label"] for column in payload(page, "pair_table")["columns"]]
    assert labels[1:] == ["Tỷ lệ hộ nghèo (% số hộ)", "Tỷ lệ hộ cận nghèo (% số hộ)", "Số hộ nghèo (hộ)"]


def test_the_unit_is_a_filter_too() -> None:
    page = open_exploration(loc="persons")
    assert all(found["text"].endswith("người") for found in origins(page))
    assert len(rows(page)) == 2


def test_published_only_takes_estimates_out() -> None:
    page = open_exploration()
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    run(page)
    assert "trong đó 0 ước tính" in caption(page)


def test_columns_are_the_readers_choice() -> None:
    page = open_exploration()
    page.multiselect(key=COLUMNS_KEY).set_value(["note", "period"])
    run(page)
    labels = [column["label"] for column in payload(page, "explore_table")["columns"]]
    assert labels == ["Địa bàn", "Năm", "Giá trị", "Ghi chú"]
    assert all(len(row["cells"]) == len(labels) for row in rows(page))


def test_values_are_ordered_within_one_measure() -> None:
    page = open_exploration(loc="mdp-2016,2016,poor,all,percent")
    page.selectbox(key=Parameter.EXPLORE_ORDER.widget_key).set_value(FigureOrder.HIGHEST)
    run(page)
    texts = [found["text"].removeprefix("khoảng ").removeprefix("dưới ") for found in origins(page)]
    values = [float(text.split("\u202f")[0].replace(",", ".")) for text in texts]
    assert values == sorted(values, reverse=True)
    assert address(page)["xep"] == "highest"
    again = open_exploration(loc="mdp-2016,2016,poor,all,percent", xep="highest")
    assert origins(again) == origins(page)


def test_pages_turn_and_a_new_search_begins_at_the_first() -> None:
    page = open_exploration()
    page.session_state[PAGE_KEY] = 3
    run(page)
    assert "trang 3/" in caption(page)
    page.text_input(key=Parameter.EXPLORE_SEARCH.widget_key).set_value("giang thanh")
    run(page)
    assert "trang 1/" in caption(page)


def test_nothing_found_is_said() -> None:
    assert caption(open_exploration(tim="zzz")) == (
        "Không có số liệu nào khớp. Hãy bớt bộ lọc hoặc tìm từ khác."
    )


def test_wrong_codes_of_a_link_are_told() -> None:
    told = payload(open_page(loc="903,nonsense", ngang="x"), "headline")["notices"]
    assert any("“nonsense” (bộ lọc bảng số liệu)" in text for text in told)
    assert any("“x” (số liệu thứ nhất)" in text for text in told)


def test_a_choice_survives_another_page() -> None:
    page = open_exploration(loc="914,2024")
    page.switch_page("pages/map/page.py")
    run(page)
    page.switch_page(PAGE)
    run(page)
    assert {(found["area"], found["period"]) for found in origins(page)} == {("914", 2024)}


def test_two_measures_of_one_review_are_drawn_and_listed() -> None:
    page = open_exploration(muc="cap", nam="2020")
    (chart,) = page.get("plotly_chart")
    assert "năm 2020: 15/15 huyện có đủ hai số" in chart.proto.alt
    data = payload(page, "pair_table")
    assert len(data["rows"]) == 15
    asked = {(found["standard"], found["period"]) for found in all_origins(data)}
    assert asked == {("mdp-2016", 2020)}


@pytest.mark.parametrize("codes", [{"kieu": "cot"}, {"bong": "0"}, {"ngang": "near_poor.all.percent"}])
def test_each_choice_of_the_pair_draws_another_picture(codes: dict[str, str]) -> None:
    usual = open_exploration(muc="cap").get("plotly_chart")[0].proto
    other = open_exploration(muc="cap", **codes).get("plotly_chart")[0].proto
    assert usual.SerializeToString() != other.SerializeToString()


def test_the_pair_is_chosen_by_widgets_that_stand_in_the_link() -> None:
    page = open_exploration(muc="cap")
    measures = page.selectbox(key=Parameter.EXPLORE_ACROSS.widget_key).options
    assert len(measures) == 18
    page.selectbox(key=Parameter.EXPLORE_UPWARD.widget_key).set_value(
        _measure("near_poor.ethnic_minority.households")
    )
    page.toggle(key=Parameter.EXPLORE_BUBBLES.widget_key).set_value(False)
    run(page)
    assert address(page)["doc"] == "near_poor.ethnic_minority.households"
    assert address(page)["bong"] == "0"
    assert address(page)["muc"] == ExploreSection.PAIR.value
    assert PairChartKind.BARS.value not in address(page).values()


def test_a_measure_without_figures_leaves_the_picture_empty_and_says_so() -> None:
    page = open_exploration(muc="cap", ngang="poor.khmer.percent")
    (chart,) = page.get("plotly_chart")
    assert "chưa có số liệu" in chart.proto.alt


def test_schemes_stand_beside_the_fixed_classes_with_a_warning() -> None:
    maps = payload(open_exploration(muc="lop"), "scheme_maps")["maps"]
    assert [one["badge"] for one in maps] == [
        "So sánh được giữa các năm",
        "Không so sánh được giữa các năm",
        "Không so sánh được giữa các năm",
    ]
    assert maps[0]["palette"] == "poor"
    assert all(len(one["palette"]["classes"]) == 5 for one in maps[1:])


def test_schemes_follow_the_shared_filters_and_give_way_where_figures_are_too_few() -> None:
    page = open_exploration(muc="lop", nam="2020", congbo="1")
    maps = payload(page, "scheme_maps")
    assert len(maps["maps"]) == 1
    assert "Chưa đủ số liệu" in maps["lead"]
    assert len(payload(page, "scheme_table")["rows"]) == 15


def test_every_rate_beside_its_classes_has_its_origin() -> None:
    data = payload(open_exploration(muc="lop"), "scheme_table")
    assert len([cell for row in data["rows"] for cell in row["cells"] if isinstance(cell, dict)]) == 15


def _measure(code: str) -> Measure:
    return next(measure for measure in MEASURES if measure.code == code)
