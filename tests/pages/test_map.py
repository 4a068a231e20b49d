"""The map page answers what its filters and its link ask, and each number on it has its origin."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.pages.session import (
    Data,
    address,
    choose_filter,
    map_arguments,
    map_scene,
    numbers,
    open_page,
    origin,
    payload,
    ranking_rows,
    run,
    statuses,
)
from ui.state.parameters import Parameter

DEFAULT = {"tc": "mdp-2016", "ct": "poor", "dt": "all", "nam": "2016"}
IN_2016, IN_2020 = {"nam": "2016"}, {"nam": "2020"}
PROVINCE, CHANGE, HOUSEHOLDS, COVERAGE, GAP = range(5)


def tile(page: AppTest, number: int) -> Data:
    tiles: list[Data] = payload(page, "headline")["tiles"]
    return tiles[number]


def notices(page: AppTest) -> list[str]:
    found: list[str] = payload(page, "headline")["notices"]
    return found


def choose(page: AppTest, widget: Parameter, value: Standard | Indicator | Group) -> AppTest:
    return choose_filter(page, widget, value)


def choose_year(page: AppTest, period: int) -> AppTest:
    return choose_filter(page, Parameter.PERIOD, period)


def chosen_review(page: AppTest) -> tuple[str, int]:
    """Return what the line of years shows, which is what the session keeps."""
    data = payload(page, "timeline")
    kept = tuple(page.session_state[row.widget_key] for row in (Parameter.STANDARD, Parameter.PERIOD))
    assert (data["standard"], data["period"]) == kept
    return data["standard"], data["period"]


def switch(page: AppTest, widget: Parameter) -> AppTest:
    toggle = page.toggle(key=widget.widget_key)
    toggle.set_value(not toggle.value)
    return run(page)


def test_a_link_without_a_standard_keeps_the_situation_that_the_directive_describes() -> None:
    page = open_page(**IN_2016)
    assert address(page) == DEFAULT
    head = payload(page, "headline")
    assert head["title"] == "Tỷ lệ hộ nghèo năm 2016"
    assert head["subtitle"].startswith("Chuẩn đa chiều 2016–2020 · Tất cả các hộ")
    assert tile(page, PROVINCE)["number"]["text"] == "8,32\u202f%"
    assert (tile(page, CHANGE)["label"], tile(page, CHANGE)["number"]["text"]) == (
        "Thay đổi so với 2015",
        "−1,46",
    )
    assert tile(page, HOUSEHOLDS)["number"]["text"] == "35.233"
    assert len(map_scene(page)["districts"]) == len(payload(page, "districts")["ranking"]["rows"]) == 15


@pytest.mark.parametrize("codes", [{}, {"ngu": "en"}, {"utm_source": "mail"}])
def test_the_first_page_opens_on_the_review_with_most_published_figures(codes: dict[str, str]) -> None:
    page = open_page(**codes)
    assert {name: address(page)[name] for name in DEFAULT} == DEFAULT | {"tc": "mdp-2022", "nam": "2023"}
    assert tile(page, COVERAGE)["number"]["text"] in {"3/15 huyện", "3 of 15"}


def test_a_standard_that_was_not_reviewed_in_the_year_takes_the_nearest_and_says_so() -> None:
    page = choose(open_page(**IN_2016), Parameter.STANDARD, Standard.MDP_2022)
    assert address(page) == DEFAULT | {"tc": "mdp-2022", "nam": "2022"}
    assert chosen_review(page) == ("mdp-2022", 2022)
    assert notices(page)[0] == (
        "Năm 2016 không thuộc kỳ rà soát của Chuẩn đa chiều 2022–2025; đã chuyển sang 2022, năm gần nhất."
    )


def test_a_standard_that_was_reviewed_in_the_year_keeps_it_silently() -> None:
    page = choose(open_page(nam="2015"), Parameter.STANDARD, Standard.INCOME_2011)
    assert address(page)["nam"] == "2015"
    assert not any("kỳ rà soát" in notice for notice in notices(page))
    assert tile(page, PROVINCE)["number"]["text"] == "1,44\u202f%"


def test_another_standard_says_that_its_figures_do_not_compare_with_those_before() -> None:
    page = choose(open_page(nam="2015"), Parameter.STANDARD, Standard.INCOME_2011)
    assert notices(page)[0] == (
        "Đã chuyển từ Chuẩn đa chiều 2016–2020 sang Chuẩn thu nhập 2011–2015: "
        "số liệu hai chuẩn không so sánh được với nhau."
    )
    assert not any("không so sánh được" in notice for notice in notices(choose_year(page, 2014)))


def test_the_line_of_years_offers_every_review_under_its_standard() -> None:
    page = choose(open_page(**IN_2016), Parameter.STANDARD, Standard.MDP_2022)
    bands = {
        band["standard"]: [review["period"] for review in band["reviews"]]
        for band in payload(page, "timeline")["bands"]
    }
    assert bands["mdp-2022"] == [2022, 2023, 2024, 2025]
    assert (bands["income-2011"][0], bands["income-2011"][-1]) == (2010, 2015)
    assert (bands["mdp-2016"][0], bands["mdp-2016"][-1]) == (2015, 2021)


def test_the_line_of_years_tells_where_districts_were_published() -> None:
    page = open_page(**IN_2020)
    reviews = {
        (band["standard"], review["period"]): review["published"]
        for band in payload(page, "timeline")["bands"]
        for review in band["reviews"]
    }
    assert reviews["mdp-2016", 2020] == 1
    assert reviews["mdp-2016", 2018] == 0
    assert payload(page, "timeline")["total"] == 15


def test_another_year_changes_numbers_and_address() -> None:
    page = choose_year(open_page(**IN_2016), 2020)
    assert address(page) == DEFAULT | IN_2020
    assert tile(page, PROVINCE)["number"]["text"] == "1,91\u202f%"
    assert tile(page, HOUSEHOLDS)["number"]["text"] == "8.790"


def test_another_indicator_changes_numbers_limits_and_address() -> None:
    page = choose(open_page(**IN_2020), Parameter.INDICATOR, Indicator.NEAR_POOR)
    assert address(page)["ct"] == "near_poor"
    assert map_scene(page)["palette"] == "near_poor"
    assert payload(page, "headline")["title"] == "Tỷ lệ hộ cận nghèo năm 2020"
    assert tile(page, PROVINCE)["number"]["text"] == "4,21\u202f%"
    assert tile(page, HOUSEHOLDS)["label"] == "Số hộ cận nghèo"


def test_poor_and_near_poor_together_is_said_to_be_a_sum() -> None:
    page = choose(open_page(**IN_2020), Parameter.INDICATOR, Indicator.POOR_OR_NEAR_POOR)
    number = tile(page, PROVINCE)["number"]
    assert (number["text"], number["status"]) == ("6,12\u202f%", "derived")


def test_another_group_changes_numbers_and_address() -> None:
    page = choose(open_page(**IN_2020), Parameter.GROUP, Group.ETHNIC_MINORITY)
    assert address(page)["dt"] == "ethnic_minority"
    assert "Hộ dân tộc thiểu số" in payload(page, "headline")["subtitle"]
    assert tile(page, PROVINCE)["number"]["text"] == "3,40\u202f%"


def test_khmer_households_have_a_published_count_and_no_district_figure() -> None:
    page = open_page(dt="khmer", **IN_2020)
    assert tile(page, PROVINCE)["number"] is None
    assert tile(page, HOUSEHOLDS)["number"]["text"] == "2.339"
    assert notices(page) == ["Chưa có số liệu công bố cấp huyện cho lựa chọn này."]
    assert tile(page, COVERAGE)["number"] == {
        "text": "0/15 huyện",
        "status": "",
        "rule": "count_none",
        "parts": [],
    }


@pytest.mark.parametrize(
    ("district", "standard", "period"), [("", "mdp-2016", "2020"), ("914", "mdp-2022", "2023")]
)
def test_published_only_leaves_nothing_estimated_anywhere(district: str, standard: str, period: str) -> None:
    page = open_page(tc=standard, nam=period, **({"huyen": district} if district else {}))
    assert "estimated" in statuses(page)
    switch(page, Parameter.PUBLISHED_ONLY)
    assert address(page)["congbo"] == "1"
    assert "estimated" not in statuses(page)
    assert not any("ước tính" in notice for notice in notices(page))


def test_published_only_keeps_what_is_published() -> None:
    page = open_page(congbo="1", **IN_2020)
    shown = map_scene(page)["districts"]
    assert {code for code, district in shown.items() if "rank" in district} == {"906"}
    rows = ranking_rows(payload(page, "districts"))
    assert [row["code"] for row in rows if "parts" in row] == ["906"]


@pytest.mark.usefixtures("without_estimates")
def test_an_installation_that_is_off_shows_nothing_estimated_without_any_switch() -> None:
    page = open_page(huyen="914")
    assert "estimated" not in statuses(page)
    assert notices(page) == ["Chưa có số liệu công bố cấp huyện cho lựa chọn này."]
    assert tile(page, PROVINCE)["number"]["text"] == "8,32\u202f%"


def test_estimated_districts_are_counted_above_the_map() -> None:
    page = open_page(**IN_2020)
    assert notices(page) == ["14/15 huyện trên bản đồ là số ước tính, kèm khoảng 80 %."]


@pytest.mark.parametrize(
    ("widget", "parameter", "code", "shown"),
    [
        (Parameter.LABELS, "nhan", "0", "labels"),
        (Parameter.BASEMAP, "nen", "1", "basemap"),
        (Parameter.CIRCLES, "vong", "1", "circlesShown"),
    ],
)
def test_a_switch_of_the_map_changes_the_map_and_the_address_and_no_figure(
    widget: Parameter, parameter: str, code: str, shown: str
) -> None:
    page = open_page(**IN_2016)
    before = map_scene(page), payload(page, "headline"), payload(page, "districts")
    switch(page, widget)
    assert address(page) == DEFAULT | {parameter: code}
    assert map_scene(page) == before[0] | {shown: not before[0][shown]}
    assert (payload(page, "headline"), payload(page, "districts")) == before[1:]
    assert address(switch(page, widget)) == DEFAULT


def test_no_filter_makes_the_map_be_drawn_anew() -> None:
    page = open_page(**IN_2016)
    standing = {name: map_arguments(page)[name] for name in ("key", "script", "header", "html", "js_links")}
    choose(page, Parameter.STANDARD, Standard.MDP_2022)
    choose(page, Parameter.INDICATOR, Indicator.NEAR_POOR)
    choose(page, Parameter.GROUP, Group.KHMER)
    choose_year(page, 2024)
    for widget in (Parameter.PUBLISHED_ONLY, Parameter.LABELS, Parameter.BASEMAP):
        switch(page, widget)
    assert {name: map_arguments(page)[name] for name in standing} == standing


def test_a_pasted_link_gives_the_same_view() -> None:
    codes = {
        "tc": "mdp-2022",
        "ct": "near_poor",
        "dt": "ethnic_minority",
        "nam": "2023",
        "huyen": "907",
        "congbo": "1",
        "nhan": "0",
        "nen": "1",
    }
    page = open_page(**codes)
    assert address(page) == codes
    assert chosen_review(page) == ("mdp-2022", 2023)
    assert [
        page.toggle(key=row.widget_key).value
        for row in (Parameter.PUBLISHED_ONLY, Parameter.LABELS, Parameter.BASEMAP)
    ] == [
        True,
        False,
        True,
    ]
    scene = map_scene(page)
    assert (scene["palette"], scene["selected"], scene["labels"], scene["basemap"]) == (
        "near_poor",
        "907",
        False,
        True,
    )
    assert payload(page, "districts")["panel"]["name"] == "Huyện Gò Quao"


@pytest.mark.parametrize(
    ("parameter", "code", "word"),
    [
        ("tc", "mdp-2030", "chuẩn nghèo"),
        ("ct", "rich", "loại hộ"),
        ("dt", "<img src=x onerror=alert(1)>", "nhóm hộ"),
        ("nam", "1999", "năm"),
        ("nam", "x", "năm"),
        ("huyen", "999", "huyện"),
        ("congbo", "yes", "chỉ số liệu công bố"),
        ("nhan", "2", "hiện nhãn"),
        ("nen", "", "nền bản đồ"),
    ],
)
def test_a_wrong_code_falls_back_with_a_notice_that_names_it(parameter: str, code: str, word: str) -> None:
    page = open_page(**(DEFAULT | {parameter: code}))
    (first, *_) = notices(page)
    assert f"“{code}” ({word})" in first
    default = DEFAULT | ({"nam": "2015"} if code == "1999" else {})
    assert address(page) == default


def test_every_wrong_code_of_a_link_is_told_with_what_stands_instead() -> None:
    found = notices(open_page(tc="x", ct="y", nam="z", huyen="a", nhan="b"))
    assert found[:5] == [
        "Liên kết có mã không hợp lệ “x” (chuẩn nghèo); đã dùng “Chuẩn đa chiều 2016–2020”.",
        "Liên kết có mã không hợp lệ “y” (loại hộ); đã dùng “Hộ nghèo”.",
        "Liên kết có mã không hợp lệ “a” (huyện); đã bỏ qua.",
        "Liên kết có mã không hợp lệ “b” (hiện nhãn); đã dùng “bật”.",
        "Liên kết có mã không hợp lệ “z” (năm); đã dùng “2016”.",
    ]


def test_a_notice_repeats_no_more_of_a_link_than_a_line_holds() -> None:
    page = open_page(tc="x" * 5000)
    assert "x" * 40 in notices(page)[0]
    assert "x" * 41 not in notices(page)[0]


def test_parameters_that_are_none_of_ours_leave_the_address() -> None:
    assert address(open_page(nam="2016", utm_source="mail")) == DEFAULT


def test_conflicting_sources_of_a_district_are_both_kept() -> None:
    page = open_page(huyen="906", **IN_2020)
    assert map_scene(page)["districts"]["906"]["text"] == "2,24 ≠ 1,70"
    data = payload(page, "districts")
    (row,) = (row for row in ranking_rows(data) if row["code"] == "906")
    assert [origin(data, part)["text"] for part in row["parts"]] == ["2,24\u202f%", "1,70\u202f%"]
    panel = data["panel"]
    assert (panel["rate"]["text"], panel["rate"]["status"]) == ("2,24\u202f%", "conflicting")
    assert [rival["text"] for rival in panel["rivals"]] == ["1,70\u202f%"]
    sources = {origin(data, number["parts"][0])["source"] for number in (panel["rate"], *panel["rivals"])}
    assert sources == {"btt-giongrieng", "dcs-giongrieng"}


def test_the_provinces_official_rate_stands_with_the_one_that_contradicts_it() -> None:
    page = open_page(**IN_2020)
    province, data = tile(page, PROVINCE), payload(page, "headline")
    assert (province["number"]["text"], province["number"]["status"]) == ("1,91\u202f%", "official")
    (rival,) = (origin(data, part) for part in province["rivals"])
    assert (rival["text"], rival["status"], rival["source"]) == ("1,69\u202f%", "conflicting", "vnp-2021-03")


def test_coverage_says_how_many_of_the_15_are_published_and_which() -> None:
    page = open_page(**IN_2020)
    number = tile(page, COVERAGE)["number"]
    assert number["text"] == "1/15 huyện"
    assert [origin(payload(page, "headline"), part)["area"] for part in number["parts"]] == ["906"]


def test_two_priority_districts_and_one_other_make_no_gap_and_the_page_says_how_few_are_known() -> None:
    gap = tile(open_page(tc="mdp-2022", nam="2023", congbo="1"), GAP)
    assert (gap["number"], gap["absent"]) == (None, "chưa đủ số liệu")
    assert gap["note"] == "biết 2/4 huyện trọng điểm, 1/11 huyện khác"


def test_the_priority_gap_over_all_districts_is_estimated_when_any_of_them_is() -> None:
    page = open_page(**IN_2016)
    gap = tile(page, GAP)
    assert gap["note"] == "điểm %, so với 11 huyện còn lại"
    assert gap["number"]["status"] == "estimated"
    assert len(gap["number"]["parts"]) == 15


def test_there_is_no_gap_without_figures_on_both_sides() -> None:
    assert tile(open_page(congbo="1", **IN_2020), GAP)["number"] is None


def test_2022_says_nothing_of_a_change_because_its_standard_begins() -> None:
    page = open_page(tc="mdp-2022", nam="2022", huyen="904")
    assert tile(page, CHANGE)["label"] == "Thay đổi so với kỳ trước"
    change = tile(page, CHANGE)
    assert (change["number"], change["absent"]) == (None, "năm đầu của chuẩn nghèo")
    assert change["note"] == "chuẩn đã đổi, không so với kỳ trước"
    facts = {fact["label"]: fact for fact in payload(page, "districts")["panel"]["facts"]}
    fact = facts["So với kỳ trước"]
    assert (fact["number"], fact["text"]) == (None, "năm đầu của chuẩn nghèo")


@pytest.mark.parametrize(("period", "told"), [("2024", False), ("2025", True)])
def test_the_end_of_the_district_tier_is_told_from_2025_on(period: str, *, told: bool) -> None:
    page = open_page(tc="mdp-2022", nam=period)
    ended = "Từ 1/7/2025 không còn cấp huyện; bản đồ giữ 15 đơn vị theo địa giới đến "
    assert any(text.startswith(ended) for text in notices(page)) is told


@pytest.mark.parametrize(
    "codes",
    [
        {},
        {"huyen": "914"},
        {"nam": "2020", "huyen": "906"},
        {"tc": "mdp-2022", "nam": "2023", "huyen": "907", "congbo": "1"},
        {"tc": "mdp-2022", "nam": "2022", "dt": "ethnic_minority", "huyen": "912"},
        {"tc": "income-2011", "nam": "2015", "ct": "near_poor", "huyen": "911"},
        {"nam": "2020", "ct": "poor_or_near_poor"},
        {"nam": "2020", "dt": "khmer"},
    ],
)
def test_every_number_on_the_page_opens_an_origin(codes: dict[str, str], catalogue: Catalogue) -> None:
    page = open_page(**codes)
    seen = 0
    for key in ("headline", "districts"):
        data = payload(page, key)
        for number in numbers(data):
            # A sentence of the briefing may say that nobody knows.
            silent = number.get("rule") == "count_none" or "areas" in number
            assert number["parts"] or silent, number
            for part in number["parts"]:
                check_origin(origin(data, part), catalogue)
                seen += 1
        for part in [part for tile_ in data.get("tiles", []) for part in tile_.get("rivals", [])]:
            check_origin(origin(data, part), catalogue)
    assert seen


def check_origin(found: Data, catalogue: Catalogue) -> None:
    """Check that an origin names place, review and source, or says that the figure was made up."""
    assert found["text"]
    assert found["area"] in catalogue.areas
    assert found["period"] in catalogue.standards[Standard(found["standard"])].reviews
    if found["status"] == "estimated":
        assert (found["source"], found["as_of"]) == ("", None)
        assert found["note"]
    else:
        assert found["source"] in catalogue.sources
        assert found["as_of"]


def page_with_buttons() -> None:
    """Put the page below buttons that choose a district as map and ranking do."""
    import streamlit as st  # noqa: PLC0415 - the script runs on its own

    from pages.map.page import show_map_page  # noqa: PLC0415
    from ui.state.session import choose_district  # noqa: PLC0415

    for code in ("914", "899", "91", "<b>", ""):
        st.button(code or "none", key=f"choose {code}", on_click=choose_district, args=(code,))
    show_map_page()


def press(page: AppTest, code: str) -> Any:  # noqa: ANN401 - what JSON holds
    """Choose a district as a component's callback would, and give the panel."""
    page.button(key=f"choose {code}").click()
    return payload(run(page), "districts").get("panel")


@pytest.fixture
def buttons() -> AppTest:
    page = AppTest.from_function(page_with_buttons, default_timeout=60)
    page.query_params["nam"] = "2016"
    return run(page)


def test_choosing_a_district_opens_its_panel_marks_it_on_the_map_and_in_the_address(buttons: AppTest) -> None:
    assert "panel" not in payload(buttons, "districts")
    assert press(buttons, "914")["name"] == "Huyện Giang Thành"
    assert map_scene(buttons)["selected"] == payload(buttons, "districts")["selected"] == "914"
    assert address(buttons) == DEFAULT | {"huyen": "914"}
    assert press(buttons, "899")["name"] == "Thành phố Rạch Giá"


def test_unchoosing_closes_the_panel(buttons: AppTest) -> None:
    press(buttons, "914")
    assert press(buttons, "") is None
    assert address(buttons) == DEFAULT
    assert payload(buttons, "districts")["provinceTrend"]["runs"]


@pytest.mark.parametrize("code", ["91", "<b>"])
def test_what_is_no_district_is_not_chosen_and_changes_nothing(buttons: AppTest, code: str) -> None:
    press(buttons, "914")
    assert press(buttons, code)["name"] == "Huyện Giang Thành"


def test_the_chosen_district_survives_every_filter() -> None:
    page = open_page(huyen="914")
    choose(page, Parameter.STANDARD, Standard.MDP_2022)
    choose(page, Parameter.INDICATOR, Indicator.NEAR_POOR)
    choose_year(page, 2024)
    switch(page, Parameter.PUBLISHED_ONLY)
    assert address(page)["huyen"] == map_scene(page)["selected"] == "914"
    assert payload(page, "districts")["panel"]["name"] == "Huyện Giang Thành"


def test_the_panel_says_rate_rank_gap_change_and_households_each_with_its_status() -> None:
    panel = payload(open_page(tc="mdp-2022", nam="2023", huyen="907"), "districts")["panel"]
    assert (panel["rate"]["text"], panel["rate"]["status"]) == ("2,01\u202f%", "reported")
    labels = [fact["label"] for fact in panel["facts"]]
    assert labels == ["Hạng", "So với toàn tỉnh", "So với 2022", "Số hộ nghèo"]
    rank, gap, change, households = (fact["number"] for fact in panel["facts"])
    assert (rank["text"].partition("/")[2], rank["status"]) == ("15", "estimated")
    assert (gap["text"], gap["status"]) == ("+0,73", "approximate")
    assert change["status"] == "estimated"
    assert (households["text"], households["status"]) == ("692", "reported")
