"""What opens on a page shuts nobody out: an origin, the faults of a file, a running presentation."""

import pytest
from playwright.sync_api import expect

from tests.access import Record
from tests.analysis.meetings import MEETING
from tests.browser.accessibility import find_barriers
from tests.browser.page import open_map
from tests.browser.stage import open_preparing, stage, start
from tests.browser.visitor import Visitor
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import summary_rows


def test_an_open_origin_shuts_nobody_out(
    visitor: Visitor, subtests: pytest.Subtests, record_property: Record
) -> None:
    page = visitor.page
    open_map(page)
    for theme, to_the_other in {"light": "Nền tối", "dark": "Nền sáng"}.items():
        with subtests.test(theme):
            button = page.get_by_role("button", name=to_the_other)
            expect(button).to_be_visible()
            page.locator(".tile button.figure").first.press("Enter")
            expect(page.get_by_role("dialog")).to_be_visible()
            assert find_barriers(page, record_property) == []
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
            button.click()


def test_the_faults_of_a_file_shut_nobody_out(visitor: Visitor, record_property: Record) -> None:
    page, rows = visitor.page, summary_rows()
    rows[7][1] = "Huyện không có"
    page.goto("/nhap-so-lieu?tc=mdp-2022&nam=2023")
    file = {"name": "bieu.xlsx", "mimeType": "", "buffer": xlsx({"Hộ nghèo": rows})}
    page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    expect(page.get_by_role("table", name="Lỗi phải sửa")).to_be_visible()
    assert find_barriers(page, record_property) == []


def test_a_running_presentation_shuts_nobody_out(visitor: Visitor, record_property: Record) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    start(page)
    assert find_barriers(page, record_property) == []
    page.keyboard.press("n")
    expect(stage(page).locator(".panel")).to_be_visible()
    assert find_barriers(page, record_property) == []
