"""Targets are assigned by those listed alone, and stand on the page against what the reviews found."""

import pytest
from streamlit.testing.v1 import AppTest

from data.model.standards import Standard
from data.store.store import Store
from pages.targets import assigning
from pages.targets.assigning import ASSIGN_FILE, ASSIGN_PLAN, DATE, DOCUMENT, FILE_KEY, ISSUER, TOLD
from tests.data.importing.books import xlsx
from tests.pages.assigned import assigned, let_be_assigned
from tests.pages.parts import buttons
from tests.pages.session import offered, open_page, payload, run
from ui.publishing import deeds

PAGE = "pages/targets/page.py"
BY = "Cán bộ (can-bo@example.org)"
HEADER: list[str | float] = [
    "Mã địa bàn", "Địa bàn", "Mã chuẩn nghèo", "Năm gốc", "Tỷ lệ năm gốc (%)", "Năm đích", "Số hộ giao giảm",
    "Tỷ lệ năm đích (%)",
]  # fmt: skip
ROW: list[str | float] = ["914", "Giang Thành", "mdp-2022", 2022, 4.0, 2024, 90, 1.5]


def let(monkeypatch: pytest.MonkeyPatch, name: str | None) -> None:
    """Let the visitor be this publisher, or none."""
    for module in (assigning, deeds):
        monkeypatch.setattr(module, "find_publisher", lambda: name)


def opened() -> AppTest:
    page = open_page(tc="mdp-2022", nam="2022")
    page.switch_page(PAGE)
    return run(page)


def documented(page: AppTest) -> AppTest:
    for key, line in ((ISSUER, "UBND tỉnh"), (DOCUMENT, "12/KH-UBND"), (DATE, "2022-01-05")):
        page.text_input(key=key).set_value(line)
    return run(page)


def test_who_is_not_listed_finds_the_commands_and_no_button() -> None:
    page = opened()
    assert not {ASSIGN_PLAN, ASSIGN_FILE} & buttons(page)
    assert "data assign" in page.code[0].value


@pytest.mark.usefixtures("store")
def test_without_a_document_nothing_is_assigned(monkeypatch: pytest.MonkeyPatch) -> None:
    let(monkeypatch, BY)
    assert opened().button(key=ASSIGN_PLAN).disabled


@pytest.mark.usefixtures("store")
def test_a_date_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    let(monkeypatch, BY)
    page = documented(opened())
    page.text_input(key=DATE).set_value("5 tháng 1")
    assert run(page).button(key=ASSIGN_PLAN).disabled
    assert payload(page, "assigning_date_fault")["paragraphs"]


def test_a_publisher_assigns_the_plan_under_their_name_and_document(
    monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    let(monkeypatch, BY)
    page = documented(opened())
    page.button(key=ASSIGN_PLAN).click()
    run(page)
    (batch,) = store.batches()
    assert (batch.by, batch.source.document_number, batch.target_count) == (BY, "12/KH-UBND", 15)
    assert batch.goals == ((Standard.MDP_2022, 2025),)
    assert "lô 1" in payload(page, "assigning_told")["paragraphs"][0]
    page.button(key=ASSIGN_PLAN).click()
    run(page)
    assert "đã được công bố" in page.session_state[TOLD]
    assert len(store.batches()) == 1


def test_who_is_taken_off_the_list_meanwhile_assigns_nothing(
    monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    let(monkeypatch, BY)
    page = documented(opened())
    monkeypatch.setattr(deeds, "find_publisher", lambda: None)
    page.button(key=ASSIGN_PLAN).click()
    run(page)
    assert store.batches() == ()


def test_a_sheet_is_assigned_and_a_faulty_one_is_not(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    let(monkeypatch, BY)
    page = documented(opened())
    page.file_uploader(key=FILE_KEY).set_value(("sai.xlsx", xlsx({"A": [HEADER, [*ROW[:-1], "cao"]]}), ""))
    assert "cao" in payload(run(page), "assigning_faults")["paragraphs"][0]
    assert ASSIGN_FILE not in buttons(page)
    page.file_uploader(key=FILE_KEY).set_value(("ct.xlsx", xlsx({"A": [HEADER, ROW]}), ""))
    run(page).button(key=ASSIGN_FILE).click()
    run(page)
    (batch,) = store.batches()
    assert (batch.file, batch.target_count) == ("ct.xlsx", 1)


def test_no_target_says_what_comes_next() -> None:
    assert "Chưa có chỉ tiêu" in payload(opened(), "assigned_head")["paragraphs"][0]


def test_each_target_stands_against_the_last_review(monkeypatch: pytest.MonkeyPatch) -> None:
    later = (assigned("911", 0.1, goal_period=2024), assigned("908", 0.5, goal_period=2024))
    let_be_assigned(monkeypatch, assigned("914", 1.76), *later)
    page = opened()
    table = payload(page, "assigned_table")
    results = {row["code"]: row["cells"][6] for row in table["rows"]}
    assert results["914"] == "đạt"
    assert results["911"] == "không đạt"
    assert results["908"].startswith(("đạt (lộ trình năm", "không đạt (lộ trình năm"))
    source = next(iter(table["tables"]["sources"].values()))
    assert source["document"] == "12/KH-UBND"
    assert "Chỉ tiêu đã giao (XLSX)" in offered(page)


def test_an_estimate_decides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    let_be_assigned(monkeypatch, assigned("899", 0.4))
    (row,) = payload(opened(), "assigned_table")["rows"]
    assert row["cells"][6].startswith("chưa đủ số liệu; khả năng đạt khoảng")
