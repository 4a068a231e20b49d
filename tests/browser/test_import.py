"""Bringing a file in a real browser: fault, mend, preview; alone, offline, in Vietnamese on every screen."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.boxes import box
from tests.browser.page import MAP_FRAME
from tests.browser.server import Server
from tests.browser.visitor import SCREENS, Visitor, visiting
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import counts_of, summary_rows

ADDRESS = "/nhap-so-lieu?tc=mdp-2022&nam=2023"
FIELD = "input[type=file]"
ENGLISH = re.compile(r"\b(Upload|Drag|Browse|Limit|per file|Add files|Remove)\b")


def bring(page: Page, folder: Path, content: bytes, name: str = "tổng hợp.xlsx") -> None:
    path = folder / name
    path.write_bytes(content)
    page.set_input_files(FIELD, path)


def opened(page: Page) -> Page:
    page.goto(ADDRESS)
    expect(page.locator("h1")).to_have_text("Nhập số liệu của đơn vị")
    return page


def good_sheet() -> bytes:
    return xlsx({"Hộ nghèo": summary_rows()})


def end_rate() -> str:
    first = counts_of(0)
    return f"{100 * first.end / first.all:.2f}".replace(".", ",")


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_a_good_file_is_on_the_map_beside_what_is_there_now(visitor: Visitor, tmp_path: Path) -> None:
    page = opened(visitor.page)
    bring(page, tmp_path, good_sheet())
    expect(page.get_by_role("heading", name="Tệp hợp lệ")).to_be_visible()
    expect(page.locator(MAP_FRAME)).to_have_count(2)
    after = page.frame_locator(f"{MAP_FRAME} >> nth=1")
    expect(after.get_by_text(end_rate(), exact=True).first).to_be_visible()
    assert ENGLISH.search(page.locator("body").inner_text()) is None
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert visitor.external_requests == []


@pytest.mark.parametrize("visitor", ["phone"], indirect=True)
def test_what_to_do_is_seen_on_a_phone_without_scrolling_sideways(visitor: Visitor, tmp_path: Path) -> None:
    page = opened(visitor.page)
    rows = summary_rows()
    rows[7][1] = "Huyện Hòn Đất 2"
    bring(page, tmp_path, xlsx({"Hộ nghèo": rows}))
    advice = page.locator(".st-key-import_faults td[data-label='Cách sửa']").filter(has_text="Hòn Đất").first
    expect(advice).to_be_visible()
    size = box(advice)
    assert size["x"] >= 0
    assert size["x"] + size["width"] <= page.evaluate("innerWidth")
    assert page.locator(".st-key-import_faults .scroll").evaluate(
        "part => part.scrollWidth <= part.clientWidth"
    )


def test_what_one_visitor_brings_another_never_sees(
    visitor: Visitor, browser: Browser, server: Server, tmp_path: Path
) -> None:
    page = opened(visitor.page)
    bring(page, tmp_path, good_sheet())
    expect(page.get_by_role("heading", name="Tệp hợp lệ")).to_be_visible()
    with visiting(browser, server.origin) as other:
        opened(other.page)
        expect(other.page.get_by_text("Chưa có tệp.")).to_be_visible()
        other.page.goto("/?tc=mdp-2022&nam=2023")
        expect(other.page.frame_locator(MAP_FRAME).locator("path[data-code]")).to_have_count(15)
        assert end_rate() not in other.page.frame_locator(MAP_FRAME).locator("body").inner_text()


def test_one_file_after_another_is_taken_or_told_why_not(
    visitor: Visitor, subtests: pytest.Subtests, tmp_path: Path
) -> None:
    page = opened(visitor.page)
    for bring_and_look in (
        check_a_template_opens_as_what_it_is_and_is_not_taken_for_figures,
        check_a_faulty_file_is_mended_and_dropped_again,
        check_a_file_of_another_kind_is_refused_in_vietnamese,
    ):
        with subtests.test(bring_and_look.__name__):
            bring_and_look(page, tmp_path)


def check_a_file_of_another_kind_is_refused_in_vietnamese(page: Page, folder: Path) -> None:
    bring(page, folder, b"%PDF-1.7", "quyet-dinh.pdf")
    expect(page.get_by_text("Không nhận loại tệp này")).to_be_visible()


def check_a_template_opens_as_what_it_is_and_is_not_taken_for_figures(page: Page, folder: Path) -> None:
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Ví dụ biểu tổng hợp").click()
    assert waiting.value.suggested_filename == "vi-du-bieu-tong-hop.xlsx"
    bring(page, folder, Path(waiting.value.path()).read_bytes(), waiting.value.suggested_filename)
    expect(page.get_by_role("heading", name="chưa nhập được")).to_be_visible()
    expect(page.get_by_text("SỐ ƯỚC TÍNH").first).to_be_visible()


def check_a_faulty_file_is_mended_and_dropped_again(page: Page, folder: Path) -> None:
    rows = summary_rows()
    rows[7][1] = "Huyện <img src=x onerror=document.title='hit'>"
    bring(page, folder, xlsx({"Hộ nghèo": rows}))
    faults = page.get_by_role("table", name="Lỗi phải sửa")
    expect(faults).to_contain_text("<img src=x onerror=document.title='hit'>")
    assert page.title() != "hit"
    bring(page, folder, good_sheet(), "đã sửa.xlsx")
    expect(page.get_by_role("heading", name="Tệp hợp lệ")).to_be_visible()
    expect(faults).to_have_count(0)
