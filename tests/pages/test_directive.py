"""The page of the letter: figures with origin and map, the goal kept or not, passages by each filter."""

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.parts import all_origins
from tests.pages.session import Data, address, numbers, open_page, origin, payload, run
from ui.state.parameters import Parameter

PAGE = "pages/directive/page.py"
COMPONENTS = ("letter_figures", "letter_places", "promise_head", "promise")


def open_directive(**codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(PAGE)
    return run(page)


def cells(page: AppTest, key: str, column: int) -> list[Any]:
    return [row["cells"][column] for row in payload(page, key)["rows"]]


def texts_of(page: AppTest) -> list[str]:
    groups = [group for part in payload(page, "passages")["parts"] for group in part["groups"]]
    return [item["text"] for group in groups for item in group["items"]]


def doers(page: AppTest) -> set[str]:
    return {group["doer"] for part in payload(page, "passages")["parts"] for group in part["groups"]}


def codes_of(link: Data) -> dict[str, str]:
    address = urlsplit(link["href"])
    assert (address.scheme, address.netloc, address.path) == ("", "", "/")
    return dict(parse_qsl(address.query))


def test_the_figures_of_the_letter_stand_there_with_their_origin() -> None:
    page = open_directive()
    data = payload(page, "letter_figures")
    found = [number["text"].replace("\u202f", "") for number in numbers(data)]
    assert found == ["8,84%", "1,44%", "9,78%", "8,32%", "−1,46 điểm %", "trên 20%", "13,89%"]
    parts = {part for number in numbers(data) for part in number["parts"]}
    assert {origin(data, part)["source"] for part in parts} == {"ubnd-369-2017"}


def test_each_figure_leads_to_the_map_of_its_own_standard_group_and_year() -> None:
    page = open_directive(huyen="903", nhan="0")
    found = [codes_of(link) for link in cells(page, "letter_figures", 2)]
    assert [(codes["tc"], codes["dt"], codes["nam"]) for codes in found] == [
        ("income-2011", "all", "2010"),
        ("income-2011", "all", "2015"),
        ("mdp-2016", "all", "2015"),
        *[("mdp-2016", "all", "2016")] * 3,
        ("mdp-2016", "ethnic_minority", "2016"),
    ]
    assert all(codes["nhan"] == "0" and "huyen" not in codes for codes in found)


@pytest.mark.parametrize("row", range(7))
def test_the_map_that_a_figure_leads_to_shows_it(row: int) -> None:
    page = open_directive()
    figure = cells(page, "letter_figures", 1)[row]["text"].removesuffix(" điểm %")
    there = open_page(**codes_of(cells(page, "letter_figures", 2)[row]))
    shown = {number["text"] for number in numbers(payload(there, "headline")["tiles"])}
    assert figure in shown or figure.startswith("trên")


def test_named_places_stand_once_and_lead_to_their_district() -> None:
    page = open_directive()
    links = [codes_of(link) for link in cells(page, "letter_places", 2)]
    assert [link["huyen"] for link in links] == ["914", "913", "909", "908", "903"]
    assert cells(page, "letter_places", 1)[2] == (
        "tỷ lệ hộ nghèo cao (mục 3, 5); có xã bãi ngang ven biển đặc biệt khó khăn (mục 3)"
    )


def test_the_goal_is_cited_to_the_press_and_not_to_the_letter() -> None:
    data = payload(open_directive(), "promise_head")
    goal, happened = [fact["number"] for fact in data["facts"]]
    assert (goal["text"], goal["status"]) == ("1,0–1,5 điểm % mỗi năm", "reported")
    cited = origin(data, goal["parts"][0])
    assert (cited["source"], cited["period"]) == ("vnp-plan", "2016–2020")
    assert "không nằm trong" in cited["note"]
    assert happened["text"] == "−1,57 điểm %"


def test_each_step_between_published_years_has_its_verdict() -> None:
    page = open_directive()
    spans, changes, verdicts = (cells(page, "promise", column) for column in (0, 3, 4))
    told = [
        (span, change["text"], verdict)
        for span, change, verdict in zip(spans, changes, verdicts, strict=True)
    ]
    assert told == [
        ("2015 đến 2016", "−1,46", "đạt mức đề ra"),
        ("2016 đến 2019, bình quân 3 năm", "−1,88", "giảm nhanh hơn mức đề ra"),
        ("2019 đến 2020", "−0,78", "giảm chậm hơn mức đề ra"),
        ("2019 đến 2020", "−1,00", "đạt mức đề ra"),
        ("Cả giai đoạn 2015–2020, bình quân", "−1,57", "giảm nhanh hơn mức đề ra"),
        ("Cả giai đoạn 2015–2020, bình quân", "−1,62", "giảm nhanh hơn mức đề ra"),
    ]
    assert all(len(change["parts"]) == 2 for change in changes)


def test_nothing_on_the_page_is_estimated_and_all_has_a_source() -> None:
    page = open_directive()
    for key in COMPONENTS:
        data = payload(page, key)
        found = all_origins(data)
        assert all(item["source"] and item["status"] != "estimated" for item in found)


def test_it_opens_on_every_passage() -> None:
    page = open_directive()
    assert (
        payload(page, "passages")["status"] == f"Hiện {len(texts_of(page))}/{len(texts_of(page))} nội dung."
    )
    assert len(payload(page, "passages")["parts"]) == 5


def test_tasks_are_folded_until_somebody_looks_for_them() -> None:
    shown = payload(open_directive(), "passages")
    health = next(g for part in shown["parts"] for g in part["groups"] if g["doer"] == "Sở Y tế")
    assert (shown["unfolded"], health["about"]) == (False, "2 nội dung: Y tế, Dịch vụ xã hội cơ bản")
    assert payload(open_directive(coquan="health"), "passages")["unfolded"] is True


def test_the_search_needs_no_accents() -> None:
    page = open_directive()
    page.text_input(key=Parameter.DIRECTIVE_SEARCH.widget_key).set_value("nong nghiep")
    run(page)
    assert doers(page) == {"Sở Nông nghiệp và Phát triển nông thôn"}
    assert address(page)["tukhoa"] == "nong nghiep"


def test_the_agency_is_a_filter() -> None:
    page = open_directive()
    page.multiselect(key=Parameter.DIRECTIVE_ACTORS.widget_key).set_value(["labour", "justice"])
    run(page)
    assert doers(page) == {"Sở Lao động – Thương binh và Xã hội", "Sở Tư pháp"}
    assert len(payload(page, "passages")["parts"]) == 2
    assert address(page)["coquan"] == "justice,labour"


def test_the_theme_is_a_filter() -> None:
    page = open_directive()
    page.multiselect(key=Parameter.DIRECTIVE_THEMES.widget_key).set_value(["capital"])
    run(page)
    assert {"Sở Tài chính", "Sở Kế hoạch và Đầu tư"} <= doers(page)
    assert "Sở Y tế" not in doers(page)
    assert address(page)["chude"] == "capital"


def test_a_link_opens_what_was_found_and_another_page_keeps_it() -> None:
    page = open_directive(coquan="health", chude="health", tukhoa="bao hiem")
    assert texts_of(page) == ["Đưa thêm người vào bảo hiểm y tế"]
    page.switch_page("pages/map/page.py")
    run(page)
    page.switch_page(PAGE)
    run(page)
    assert texts_of(page) == ["Đưa thêm người vào bảo hiểm y tế"]


def test_nothing_found_is_said() -> None:
    page = open_directive(tukhoa="zzz")
    assert payload(page, "passages")["parts"] == []
    assert "Hãy bớt bộ lọc" in payload(page, "passages")["status"]


def test_wrong_codes_of_a_link_are_told() -> None:
    told = payload(open_page(coquan="nasa", chude="cake"), "headline")["notices"]
    assert any("“nasa” (cơ quan trong Công văn số 369/UBND-VHXH)" in text for text in told)
    assert any("“cake” (chủ đề trong Công văn số 369/UBND-VHXH)" in text for text in told)
