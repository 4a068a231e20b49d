"""The page of targets: each control leads to another plan, the link keeps it, and the sheet holds it."""

import io
from urllib.parse import parse_qsl

import pytest
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from analysis.targets.rules import GoalKind, SharingRule
from data.csv_text import ENCODING, CsvForm
from pages.targets.own_numbers import LOCKED, NUMBER, apply_edits
from tests.pages.session import (
    Data,
    address,
    choose_filter,
    numbers,
    offered,
    open_page,
    origin,
    payload,
    run,
)
from ui.downloads.file_request import FileRequest
from ui.downloads.target_files import has_target_plan, make_target_csv, make_target_workbook
from ui.resources.shared_data import get_figures
from ui.state.link_reader import read_view
from ui.state.parameters import Parameter

PAGE = "pages/targets/page.py"
TOTAL = "Cả 15 huyện"


def open_targets(**codes: str) -> AppTest:
    page = open_page(tc="mdp-2016", nam="2016", **codes)
    page.switch_page(PAGE)
    return run(page)


def rows(page: AppTest) -> dict[str, list[str]]:
    """Return the texts of the table by the name of a row."""
    found = payload(page, "target_table")["rows"]
    return {row["cells"][0]: [_text(cell) for cell in row["cells"][1:]] for row in found}


def _text(cell: Data | str | None) -> str:
    return cell["text"] if isinstance(cell, dict) else cell or ""


def asked(page: AppTest, name: str) -> int:
    return int(rows(page)[name][3].replace(".", ""))


def test_the_priority_districts_stand_first_and_the_sums_fit() -> None:
    page = open_targets()
    names = list(rows(page))
    assert names[4] == "Bốn huyện trọng điểm"
    assert names[-1] == TOTAL
    districts = [name for name in names if name not in {names[4], TOTAL}]
    assert sum(asked(page, name) for name in districts) == asked(page, TOTAL)
    assert sum(asked(page, name) for name in names[:4]) == asked(page, names[4])


def test_every_figure_behind_a_plan_has_an_origin() -> None:
    data = payload(open_targets(), "target_table")
    for number in numbers(data):
        assert [origin(data, part)["area"] for part in number["parts"]]


def test_an_estimate_stands_with_its_interval_and_what_is_really_needed() -> None:
    for name, cells in rows(open_targets()).items():
        if name not in {TOTAL, "Bốn huyện trọng điểm", "Kiên Hải"}:
            assert "(" in cells[0]
            assert "(" in cells[1]
            assert "–" in cells[4]


def test_the_goal_year_and_the_kind_of_goal_lead_to_another_plan() -> None:
    page = open_targets()
    page.selectbox(key=Parameter.TARGETS_PERIOD.widget_key).set_value(2018)
    assert "2016–2018" in payload(run(page), "headline")["title"]
    assert address(page)["namdich"] == "2018"
    page.segmented_control(key=Parameter.TARGETS_KIND.widget_key).set_value(GoalKind.RATE)
    goal = Parameter.TARGETS_GOAL.widget_key
    assert run(page).number_input(key=goal).value == 6.32
    page.number_input(key=goal).set_value(5.0)
    assert rows(run(page))[TOTAL][5] == "5,00\u202f%"
    assert (address(page)["kieudich"], address(page)["mucdich"]) == ("tyle", "5")


def test_what_nobody_chose_follows_the_base_year() -> None:
    page = open_targets()
    assert page.number_input(key=Parameter.TARGETS_GOAL.widget_key).value == 1.0
    choose_filter(page, Parameter.PERIOD, 2020)
    assert page.selectbox(key=Parameter.TARGETS_PERIOD.widget_key).value == 2021
    assert page.number_input(key=Parameter.TARGETS_GOAL.widget_key).value == 0.78
    assert "mucdich" not in address(page)


@pytest.mark.parametrize("rule", list(SharingRule))
def test_every_rule_is_explained_and_meets_the_same_goal(rule: SharingRule) -> None:
    page = open_targets()
    work = asked(page, TOTAL)
    page.selectbox(key=Parameter.TARGETS_RULE.widget_key).set_value(rule)
    assert asked(run(page), TOTAL) == work
    assert payload(page, "target_rule")["paragraphs"][0]
    halving = [box for box in page.selectbox if box.key == Parameter.TARGETS_HALVING.widget_key]
    assert bool(halving) is (rule is SharingRule.CATCH_UP)


def test_a_floor_that_forbids_the_goal_is_told_in_households() -> None:
    page = open_targets(kieudich="tyle", mucdich="1")
    assert not any("thiếu" in notice for notice in payload(page, "headline")["notices"])
    page.number_input(key=Parameter.TARGETS_FLOOR.widget_key).set_value(3.0)
    assert any("còn thiếu" in notice for notice in payload(run(page), "headline")["notices"])


def test_own_numbers_of_a_link_are_locked() -> None:
    page = open_targets(cachchia="rieng", sorieng="914:300")
    assert (asked(page, "Giang Thành"), rows(page)["Giang Thành"][-1]) == (300, "số giao riêng")
    assert address(page)["sorieng"] == "914:300"


DISTRICTS = [("899", 10, 50), ("914", 20, 200)]


@pytest.mark.parametrize(
    ("own", "edited", "after"),
    [
        ({}, {1: {NUMBER: 30}}, {"914": 30}),
        ({}, {1: {NUMBER: 900}}, {"914": 200}),
        ({}, {0: {LOCKED: True}}, {"899": 10}),
        ({"899": 5, "914": 1}, {0: {LOCKED: False}}, {"914": 1}),
        ({"899": 5}, {0: {NUMBER: None}}, {"899": 5}),
    ],
)
def test_a_number_that_is_typed_is_locked_and_a_lock_taken_away_frees_it(
    own: dict[str, int], edited: dict[int, dict[str, object]], after: dict[str, int]
) -> None:
    assert apply_edits(own, edited, DISTRICTS) == after


def test_published_figures_alone_share_nothing_and_say_what_helps() -> None:
    page = open_targets(congbo="1")
    assert "Chỉ số liệu công bố" in payload(page, "target_none")["paragraphs"][0]
    assert offered(page) == {}


def test_the_last_review_of_a_standard_has_no_goal_year() -> None:
    page = open_page(tc="mdp-2016", nam="2021")
    page.switch_page(PAGE)
    assert "năm gốc sớm hơn" in payload(run(page), "target_none")["paragraphs"][0]


def request_of(address_of_file: str) -> FileRequest:
    view, wrong = read_view(dict(parse_qsl(address_of_file.partition("?")[2])))
    assert wrong == ()
    return FileRequest(view, get_figures())


def test_the_sheet_holds_the_plan_of_the_link() -> None:
    page = open_targets(cachchia="rieng", sorieng="914:300")
    asked_file = request_of(offered(page)["Sổ Excel (XLSX)"])
    made = make_target_workbook(asked_file)
    assert made.name == "chi-tieu-giam-ngheo-2016-2020-co-so-uoc-tinh.xlsx"
    book = load_workbook(io.BytesIO(made.content))
    sheet = book["Chỉ tiêu"]
    header = [cell.value for cell in sheet[1]]
    found = {row[0]: row[header.index("Số hộ giao giảm")] for row in sheet.iter_rows(2, values_only=True)}
    assert found["914"] == 300
    assert sum(found.values()) == asked(page, TOTAL)
    assert "ƯỚC TÍNH" in book.worksheets[0]["A1"].value


def test_the_sheet_comes_as_csv_too() -> None:
    asked_file = request_of(offered(open_targets())["Tệp CSV"])
    lines = make_target_csv(asked_file, CsvForm.PLAIN).content.decode(ENCODING).splitlines()
    assert len(lines) == 16
    assert lines[0].startswith("Mã")


def test_a_link_without_a_plan_has_no_sheet() -> None:
    view, _ = read_view({"tc": "mdp-2016", "nam": "2016", "congbo": "1"})
    assert not has_target_plan(FileRequest(view, get_figures()))


def test_english_words_stand_on_the_page() -> None:
    page = open_targets(ngu="en")
    assert payload(page, "headline")["title"] == "Poverty reduction targets 2016–2020"
    assert "All 15 districts" in rows(page)
