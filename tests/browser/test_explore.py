"""The exploration on the real server: found without accents, handed out as files, drawn offline."""

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looks import look
from tests.browser.page import toggle
from tests.browser.visitor import SCREENS, Visitor


def open_exploration(page: Page, query: str = "") -> None:
    """Open the exploration and wait for its table."""
    page.goto(f"/kham-pha{query}")
    expect(page.locator(".table tbody tr").first).to_be_visible()


def download(page: Page, label: str) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.get_by_role("link", name=label).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_every_part_opens_without_asking_anybody_else(visitor: Visitor, subtests: pytest.Subtests) -> None:
    page = visitor.page
    open_exploration(page)
    if page.viewport_size == SCREENS["laptop"]["viewport"]:
        look(page, [check_published_only_files_carry_no_warning], subtests)
    page.get_by_role("radio", name="Hai số liệu").click()
    expect(page.locator(".js-plotly-plot")).to_be_visible()
    page.get_by_role("radio", name="Cách chia lớp").click()
    expect(page.get_by_text("Không so sánh được giữa các năm")).to_have_count(2)

    assert visitor.external_requests == []
    wide = "document.querySelector('[data-testid=stMain]').scrollWidth"
    assert page.evaluate(f"{wide} <= innerWidth")


def check_published_only_files_carry_no_warning(page: Page) -> None:
    toggle(page, "Chỉ số liệu công bố")
    expect(page.locator("caption")).to_contain_text("trong đó 0 ước tính")

    name, content = download(page, "Tải CSV cho phần mềm khác")

    assert name == "so-lieu-ngheo-kien-giang.csv"
    assert content.startswith("\ufeffMã địa bàn".encode())
    toggle(page, "Chỉ số liệu công bố")
    expect(page.locator("caption")).not_to_contain_text("trong đó 0 ước tính")


def test_a_search_without_accents_finds_and_its_result_opens_the_origin(visitor: Visitor) -> None:
    page = visitor.page
    open_exploration(page)

    page.get_by_label("Tìm (có dấu hoặc không dấu)").fill("hon dat 1.273")
    page.keyboard.press("Enter")
    expect(page.locator("caption")).to_contain_text(re.compile("^1 số liệu"))
    page.get_by_role("button", name="1.273 hộ").click()

    expect(page.locator(".origin")).to_contain_text("Hòn Đất")
    expect(page.locator(".origin dd").first).to_be_visible()


def test_files_hold_what_was_found_and_say_what_is_estimated(visitor: Visitor) -> None:
    page = visitor.page
    open_exploration(page, "?loc=914,2016,percent")

    name, content = download(page, "Tải CSV cho phần mềm khác")
    assert name == "so-lieu-ngheo-kien-giang-co-uoc-tinh.csv"
    header, first, *_ = csv.reader(content.decode("utf-8-sig").splitlines())
    assert len(header) == len(first)
    assert first[-1].startswith("CÓ SỐ ƯỚC TÍNH")
    name, content = download(page, "Tải Excel")
    assert name == "so-lieu-ngheo-kien-giang-co-uoc-tinh.xlsx"
    assert "xl/worksheets/sheet3.xml" in zipfile.ZipFile(io.BytesIO(content)).namelist()


def test_the_link_keeps_what_was_asked(visitor: Visitor) -> None:
    page = visitor.page
    open_exploration(page, "?muc=cap&kieu=cot&doc=near_poor.khmer.percent&nam=2018")
    expect(page.locator(".table caption")).to_contain_text("năm 2018")

    page.get_by_role("link", name="Bản đồ", exact=True).click()
    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ nghèo năm 2018")
    page.get_by_role("link", name="Khám phá", exact=True).click()

    expect(page.locator(".table caption")).to_contain_text("năm 2018")
    expect(page).to_have_url(re.compile("muc=cap&doc=near_poor.khmer.percent&kieu=cot"))
