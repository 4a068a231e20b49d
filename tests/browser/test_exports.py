"""Files that take long, in a real browser: ordered, waited for in sight, downloaded, stamped."""

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Page, expect
from pptx import Presentation
from pypdf import PdfReader

from analysis.question import Question
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from reports.presentations.meeting import Meeting, MeetingScene
from tests.browser.page import wait_for_rest
from tests.browser.stage import open_preparing
from tests.browser.visitor import SCREENS, Visitor

pytestmark = pytest.mark.long

MADE_MILLISECONDS = 900_000
"""As long as the server tries: who makes files stands behind the browsers of these tests, too."""
STAMP = "CÓ SỐ ƯỚC TÍNH"
QUESTION = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)
MEETING = Meeting(
    "Giao ban", (MeetingScene(QUESTION), MeetingScene(QUESTION, "914", "Giang Thành", "Nói chậm"))
)


def made(page: Page, label: str) -> tuple[str, bytes]:
    """Order a file unless another visitor has, wait until it is made, and download it."""
    order = page.get_by_role("button", name=label, exact=True)
    ready = page.get_by_role("button", name=f"Tải về: {label}")
    expect(order.or_(ready)).to_be_visible()
    if order.is_visible():
        order.click()
    expect(ready).to_be_visible(timeout=MADE_MILLISECONDS)
    with page.expect_download() as waiting:
        ready.click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def open_papers(page: Page, query: str) -> None:
    page.goto(f"/ho-so{query}")
    wait_for_rest(page)
    page.get_by_role("button", name="Báo cáo", exact=True).click()


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_a_districts_report_comes_stamped_on_every_page(visitor: Visitor) -> None:
    open_papers(visitor.page, "?huyen=914&nam=2016")
    name, content = made(visitor.page, "Báo cáo huyện (PDF)")
    assert name == "bao-cao_giang-thanh_2016_uoc-tinh.pdf"
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
    assert "Huyện Giang Thành" in pages[0]
    assert all(STAMP in page for page in pages)
    assert visitor.external_requests == []


def test_a_report_of_published_figures_alone_has_no_stamp(visitor: Visitor) -> None:
    open_papers(visitor.page, "?huyen=906&nam=2020&congbo=1")
    name, content = made(visitor.page, "Báo cáo huyện (PDF)")
    assert name == "bao-cao_giong-rieng_2020.pdf"
    assert not any(STAMP in page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def test_all_districts_come_in_one_file_with_a_bar_that_tells_how_far_it_is(visitor: Visitor) -> None:
    open_papers(visitor.page, "?nam=2016")
    visitor.page.get_by_role("button", name="Báo cáo cả 15 huyện (PDF)", exact=True).click()
    expect(visitor.page.get_by_text("/15 phần").first).to_be_visible(timeout=MADE_MILLISECONDS)
    expect(visitor.page.get_by_role("progressbar").first).to_be_visible()
    ready = visitor.page.get_by_role("button", name="Tải về: Báo cáo cả 15 huyện (PDF)")
    expect(ready).to_be_visible(timeout=MADE_MILLISECONDS)


def test_a_meeting_becomes_slides_with_charts_that_stay_charts(visitor: Visitor) -> None:
    open_preparing(visitor.page, MEETING)
    name, content = made(visitor.page, "Slide (PPTX)")
    assert name.endswith(".pptx")
    slides = list(Presentation(io.BytesIO(content)).slides)
    shapes = [shape for slide in slides for shape in slide.shapes]
    texts = [shape.text_frame.text for shape in shapes if shape.has_text_frame]
    assert sum(shape.has_chart for shape in shapes) == len(MEETING.scenes)
    assert any(STAMP in text for text in texts)
    assert any(
        "Nói chậm" in slide.notes_slide.notes_text_frame.text for slide in slides if slide.has_notes_slide
    )


def test_the_workbook_comes_with_a_sheet_a_standard(visitor: Visitor) -> None:
    visitor.page.goto("/nguon?phan=downloads")
    wait_for_rest(visitor.page)
    visitor.page.get_by_text("Tải dữ liệu", exact=True).first.click()
    _, content = made(visitor.page, "Sổ Excel theo từng chuẩn")
    book = load_workbook(io.BytesIO(content))
    assert sum("20" in title for title in book.sheetnames) >= 3
