"""Whoever is listed publishes a checked file and takes it back on the page; nobody else finds a button."""

import pytest
from streamlit.testing.v1 import AppTest

from data.settings import DATABASE_VARIABLE
from data.store.store import Store
from pages.importing import browser_publishing
from pages.importing import publishing as import_publishing
from pages.importing.browser_publishing import CHOSEN, PUBLISH, WHY_WITHDRAWN, WITHDRAW
from pages.importing.understood import SEEN
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import summary_rows
from tests.data.store.batches import new_batch
from tests.pages.parts import buttons, parts
from tests.pages.session import payload, run
from tests.pages.test_import import brought, opened
from ui.publishing import deeds

SOURCE = "Quyết định 9/QĐ-UBND"
BY = "Cán bộ (can-bo@example.org)"
SHEET = xlsx({"Hộ nghèo": summary_rows()})


def let(monkeypatch: pytest.MonkeyPatch, name: str | None) -> None:
    """Let the visitor be this publisher, or none."""
    for module in (browser_publishing, import_publishing, deeds):
        monkeypatch.setattr(module, "find_publisher", lambda: name)


def named(page: AppTest) -> AppTest:
    page.text_input(key="import_source").set_value(SOURCE)
    return seen(run(page))


def seen(page: AppTest) -> AppTest:
    """Say that how the file was understood was looked at."""
    (box,) = [box for box in page.checkbox if str(box.key).startswith(SEEN)]
    box.check()
    return run(page)


def pressed(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click()
    return run(page)


def told(page: AppTest) -> str:
    return str(payload(page, "publishing_told")["paragraphs"][0])


@pytest.mark.usefixtures("store")
def test_who_is_not_listed_finds_commands_and_no_button() -> None:
    page = named(brought(opened(), SHEET))
    assert {PUBLISH, WITHDRAW} & buttons(page) == set()
    assert "data publish" in page.code[0].value
    assert "publishing_standing" not in parts(page)


@pytest.mark.usefixtures("store")
def test_without_a_source_nothing_can_be_published(monkeypatch: pytest.MonkeyPatch) -> None:
    let(monkeypatch, BY)
    page = brought(opened(), SHEET)
    assert page.button(key=PUBLISH).disabled
    assert "Ghi nguồn" in payload(page, "publishing")["paragraphs"][0]


def test_a_publisher_publishes_under_their_name_and_takes_it_back(
    monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    let(monkeypatch, BY)
    page = pressed(named(brought(opened(), SHEET)), PUBLISH)
    (batch,) = store.batches()
    assert (batch.by, batch.source.publisher, batch.withdrawn) == (BY, SOURCE, None)
    assert told(page) == f"Đã công bố lô 1: {batch.figure_count} số liệu. Các trang đang mở tự cập nhật."
    assert page.selectbox(key=CHOSEN).options == ["Lô 1: tổng hợp.xlsx"]
    about = payload(page, "publishing_about")["paragraphs"][0]
    assert about.startswith(f"Năm 2023, {batch.figure_count} số liệu, người công bố: {BY}, ")
    assert page.button(key=WITHDRAW).disabled
    page.text_input(key=WHY_WITHDRAWN).set_value("Nhầm tệp")
    page = pressed(run(page), WITHDRAW)
    (batch,) = store.batches()
    assert batch.withdrawn
    assert (batch.withdrawn.by, batch.withdrawn.why) == (BY, "Nhầm tệp")
    assert told(page).startswith("Đã thu hồi lô 1.")
    assert "publishing_standing" not in parts(page)


def test_a_chosen_batch_that_another_takes_back_gives_way_to_the_next(
    monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    let(monkeypatch, BY)
    store.publish(new_batch(file="trước.csv"))
    page = pressed(named(brought(opened(), SHEET)), PUBLISH)
    page.selectbox(key=CHOSEN).set_value(2)
    page = run(page)
    store.withdraw(2, "người khác", "nhầm")
    page = run(page)
    assert page.selectbox(key=CHOSEN).options == ["Lô 1: trước.csv"]
    assert payload(page, "publishing_about")["paragraphs"][0].startswith("Năm 2020, ")


def test_a_file_that_stands_already_is_refused_with_its_batch(
    monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    let(monkeypatch, BY)
    page = pressed(pressed(named(brought(opened(), SHEET)), PUBLISH), PUBLISH)
    assert "đã được công bố trong lô 1" in told(page)
    assert len(store.batches()) == 1


def test_who_was_taken_off_the_list_meanwhile_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    let(monkeypatch, BY)
    page = named(brought(opened(), SHEET))
    monkeypatch.setattr(deeds, "find_publisher", lambda: None)
    page = pressed(page, PUBLISH)
    assert told(page).startswith("Tài khoản này không có trong danh sách")
    assert store.batches() == ()


def test_a_store_out_of_reach_is_told_without_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATABASE_VARIABLE, "postgresql://nobody@127.0.0.1:1/none")
    let(monkeypatch, BY)
    said = told(opened())
    assert "Kho số liệu chưa dùng được" in said
    assert "127.0.0.1" not in said
