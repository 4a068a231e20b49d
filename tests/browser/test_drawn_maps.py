"""A visitor takes maps away as files; the button stands on the map and covers nothing that is used."""

import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.page import open_map, wait_for_rest, year_slider
from tests.browser.visitor import Visitor

MADE_UP = "ban-do_ho-ngheo-2016-chuan-da-chieu-2016-2020"


def take(page: Page, button: str, kind: str) -> tuple[str, bytes]:
    """Open the button and download one kind of file; a box opened before the page rests would close again."""
    wait_for_rest(page)
    page.get_by_role("button", name=button, exact=True).click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name=kind, exact=True).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def text_of(file: bytes) -> str:
    return PdfReader(io.BytesIO(file)).pages[0].extract_text()


def test_the_map_comes_as_a_picture_a_drawing_and_a_page(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page)
    begins = {"Ảnh (PNG)": b"\x89PNG", "Hình vẽ (SVG)": b"<?xml", "Trang in A4 (PDF)": b"%PDF"}
    for kind, beginning in begins.items():
        name, file = take(page, "Tải bản đồ", kind)
        assert name.startswith(f"{MADE_UP}_uoc-tinh.")
        assert file.startswith(beginning)
        page.keyboard.press("Escape")
    assert visitor.external_requests == []


@pytest.mark.own_tab
def test_opening_the_button_asks_the_server_nothing(visitor: Visitor) -> None:
    page, sent = visitor.page, list[int]()
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(len(frame))))
    open_map(page)
    button = page.get_by_role("button", name="Tải bản đồ", exact=True)
    # An answer of the server's could shut a box that was opened again meanwhile.
    before = len(sent)
    for _ in range(10):
        button.click()
        expect(page.get_by_role("link", name="Hình vẽ (SVG)", exact=True)).to_be_visible()
        page.keyboard.press("Escape")
        expect(button).to_have_attribute("aria-expanded", "false")
    year_slider(page).press("ArrowRight")
    expect(page).to_have_url(re.compile("nam=2017"))
    assert before > 0
    assert len(sent) == before + 1


def test_published_only_is_neither_named_nor_stamped_as_made_up(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?nam=2020&congbo=1")
    name, file = take(page, "Tải bản đồ", "Trang in A4 (PDF)")
    assert name == "ban-do_ho-ngheo-2020-chuan-da-chieu-2016-2020.pdf"
    assert "2,24 ≠ 1,70" in text_of(file)
    assert "ước tính" not in text_of(file)


def test_the_comparison_comes_as_one_sheet_with_both_titles(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/so-sanh?nam=2016&tc2=mdp-2022&nam2=2023")
    name, file = take(page, "Tải hai bản đồ", "Trang in A4 (PDF)")
    assert name == f"{MADE_UP}_ho-ngheo-2023-chuan-da-chieu-2022-2025_uoc-tinh.pdf"
    for title in ("Tỷ lệ hộ nghèo năm 2016", "Tỷ lệ hộ nghèo năm 2023", "không trừ"):
        assert title in text_of(file)


def test_a_district_s_map_names_and_marks_it(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/ho-so?huyen=912")
    name, file = take(page, "Tải bản đồ", "Trang in A4 (PDF)")
    assert name == f"{MADE_UP}_kien-hai_uoc-tinh.pdf"
    assert "huyện đang chọn" in text_of(file)
