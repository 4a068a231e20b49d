"""Sources and method on the real server: marks open figures, files come with their terms, all offline."""

import csv
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looks import look
from tests.browser.page import toggle
from tests.browser.visitor import SCREENS, Visitor

PARTS = {
    "Các nguồn": "Các nguồn và số liệu",
    "Số liệu mâu thuẫn": "Số liệu khác nhau giữa các nguồn",
    "Định nghĩa": "Các chuẩn nghèo",
    "Số ước tính": "Số ước tính được làm ra",
    "Ranh giới": "Ranh giới 15 huyện",
    "Tải dữ liệu": "Tải toàn bộ dữ liệu",
}


def open_sources(page: Page, query: str = "") -> None:
    """Open the page and wait for its heading."""
    page.goto(f"/nguon{query}")
    expect(page.locator("h1")).to_be_visible()


def download(page: Page, label: str) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.get_by_role("link", name=label).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_every_part_opens_without_asking_anybody_else(visitor: Visitor, subtests: pytest.Subtests) -> None:
    page = visitor.page
    is_laptop = page.viewport_size == SCREENS["laptop"]["viewport"]
    open_sources(page)
    expect(page.locator(".matrix tbody tr")).to_have_count(15)
    if is_laptop:
        look(page, MARKS, subtests)
    for button, title in PARTS.items():
        page.get_by_role("radio", name=button).click()
        expect(page.locator("h1")).to_contain_text(title)
        wide = "document.querySelector('[data-testid=stMain]').scrollWidth"
        assert page.evaluate(f"{wide} <= innerWidth")
    if is_laptop:
        look(page, [check_a_file_with_estimates_says_so], subtests)  # the last part is the one with files

    assert visitor.external_requests == []


def check_a_mark_says_its_figure_aloud_and_opens_its_origin(page: Page) -> None:
    page.get_by_role("button", name="1.273 hộ, chính thức, Xem nguồn gốc").click()

    expect(page.locator(".origin")).to_contain_text("Hòn Đất")
    expect(page.locator(".origin")).to_contain_text("24/QĐ-UBND")
    page.keyboard.press("Escape")
    expect(page.locator(".origin")).to_have_count(0)


def check_published_only_leaves_marks_of_published_figures_alone(page: Page) -> None:
    expect(page.locator(".matrix td .estimated")).to_have_count(242)

    toggle(page, "Chỉ số liệu công bố")

    expect(page.locator(".matrix td .estimated")).to_have_count(0)
    expect(page.locator(".matrix td .missing")).to_have_count(242)
    toggle(page, "Chỉ số liệu công bố")
    expect(page.locator(".matrix td .estimated")).to_have_count(242)


MARKS = (
    check_a_mark_says_its_figure_aloud_and_opens_its_origin,
    check_published_only_leaves_marks_of_published_figures_alone,
)


def check_a_file_with_estimates_says_so(page: Page) -> None:
    name, content = download(page, "Tải số liệu (CSV cho phần mềm khác)")

    assert name == "so-lieu-ngheo-kien-giang-co-uoc-tinh.csv"
    header, first, *_ = csv.reader(content.decode("utf-8-sig").splitlines())
    assert len(header) == len(first)
    assert first[-1].startswith("CÓ SỐ ƯỚC TÍNH")


def test_a_search_unfolds_what_it_finds_and_its_number_opens_the_origin(visitor: Visitor) -> None:
    page = visitor.page
    open_sources(page, "?phan=nguon")

    page.get_by_label("Tìm nguồn hoặc số liệu").fill("giong rieng 2020")
    page.keyboard.press("Enter")
    expect(page.locator(".sources details[open]")).to_have_count(2)
    page.get_by_role("button", name=re.compile("^2,24")).click()

    expect(page.locator(".origin")).to_contain_text("Báo điện tử Đảng Cộng sản Việt Nam")


def test_files_come_with_their_terms(visitor: Visitor) -> None:
    page = visitor.page
    open_sources(page, "?phan=taive&congbo=1")

    name, content = download(page, "Tải số liệu (CSV cho phần mềm khác)")
    assert name == "so-lieu-ngheo-kien-giang.csv"
    assert content.startswith("\ufeffMã địa bàn".encode())
    assert "Giấy phép:" in content.decode("utf-8-sig")

    name, content = download(page, "Tải số liệu (JSON)")
    assert name == "so-lieu-ngheo-kien-giang.json"
    assert len(json.loads(content)["figures"]) == 103

    name, content = download(page, "Tải ranh giới (GeoJSON)")
    assert name == "ranh-gioi-15-huyen-kien-giang.geojson"
    outline = json.loads(content)
    assert outline["licence"] == "CC BY-SA 4.0"
    assert {feature["properties"]["name_vi"] for feature in outline["features"]} >= {"Hòn Đất", "Phú Quốc"}


def test_the_link_keeps_the_part_and_the_view(visitor: Visitor) -> None:
    page = visitor.page
    open_sources(page, "?phan=dinhnghia&nam=2018")
    page.get_by_role("link", name="Bản đồ", exact=True).click()
    expect(page.locator("h1")).to_have_text("Tỷ lệ hộ nghèo năm 2018")

    page.get_by_role("link", name="Nguồn và phương pháp", exact=True).click()

    expect(page.locator("h1")).to_contain_text("Các chuẩn nghèo")
