"""The copy opened from a folder: no server, no request, the same keys, all texts as texts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.data.building import build_presentation_data
from reports.presentations.meeting import MeetingScene
from reports.presentations.offline_html import write_offline_html
from reports.qr_code import QUIET, list_code_rows
from tests.analysis.meetings import HOSTILE, MEETING, question
from tests.browser.chromium import PATIENCE_MILLISECONDS
from tests.browser.stage import CUT_OFF, TOUCHING, place, stage, start, too_small, year
from ui.downloads.presentation_files import collect_copy_parts


@dataclass(frozen=True, slots=True)
class Reader:
    """A page opened from a file, with everything that it asked for and complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def find_link(scene: MeetingScene) -> str:
    return f"https://ban-do.example/?nam={scene.question.period}&huyen={scene.district or ''}"


@pytest.fixture
def reader(
    browser: Browser, tmp_path: Path, catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> Iterator[Reader]:
    """Open the copy of a meeting from a folder."""
    file = tmp_path / "ban.html"
    made = build_presentation_data(MEETING, catalogue, figures, texts, find_link=find_link)
    file.write_bytes(write_offline_html(made, collect_copy_parts(texts.language), date(2025, 3, 9), texts))
    context = browser.new_context(viewport={"width": 1024, "height": 768})
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    reader = Reader(context.new_page())
    context.on("request", lambda request: reader.requests.append(request.url))
    context.on("console", lambda message: reader.errors.append(message.text))
    context.on("weberror", lambda error: reader.errors.append(str(error.error)))
    context.on("dialog", lambda dialog: reader.errors.append(dialog.message))
    reader.page.goto(file.as_uri())
    yield reader
    context.close()


def test_it_asks_for_nothing_but_itself(reader: Reader) -> None:
    page = reader.page
    start(page)
    for key in ("ArrowRight", "ArrowDown", "3", "n", "Escape", "t", "?"):
        page.keyboard.press(key)
    expect(stage(page).locator(".panel")).to_be_visible()
    assert {url.split(":")[0] for url in reader.requests} <= {"file", "data"}
    assert [url for url in reader.requests if url.startswith("file")] == [page.url]
    assert reader.errors == []


def test_every_scene_has_the_code_of_its_view_and_q_shows_it_large(reader: Reader) -> None:
    page = reader.page
    shown = start(page)
    page.keyboard.press("ArrowDown")
    expect(year(page)).to_have_text("2017")
    small = shown.locator("header .qr path").get_attribute("d")
    page.keyboard.press("q")
    link = find_link(MeetingScene(question(2017)))
    expect(shown.locator(".panel .address")).to_have_text(link)
    assert shown.locator(".panel .qr path").get_attribute("d") == small
    marked = {(int(left), int(top)) for left, top in re.findall(r"M(\d+) (\d+)h1v1h-1z", small or "")}
    rows = list_code_rows(link)
    assert marked == {
        (left + QUIET, top + QUIET) for top, row in enumerate(rows) for left, dark in enumerate(row) if dark
    }
    page.keyboard.press("Escape")
    shown.get_by_role("button", name="Mã QR").click()
    expect(shown.locator(".panel .address")).to_have_text(link)
    assert reader.errors == []


def test_markup_in_a_headline_or_note_is_shown_as_text(reader: Reader) -> None:
    page = reader.page
    expect(page.locator("h3").nth(2)).to_have_text(f"3. {HOSTILE}")
    start(page)
    page.keyboard.press("3")
    expect(stage(page).locator("h1")).to_have_text(HOSTILE)
    page.keyboard.press("n")
    expect(stage(page).locator(".note")).to_have_text(HOSTILE)
    assert page.locator("img").count() == 1
    assert reader.errors == []


def test_it_is_shown_by_the_same_keys_and_read_from_the_back(reader: Reader) -> None:
    page = reader.page
    shown = start(page)
    assert too_small(page) == []
    assert shown.evaluate(TOUCHING) == []
    assert shown.evaluate(CUT_OFF) == []
    page.keyboard.press("2")
    expect(place(page)).to_contain_text("2/3")
    page.keyboard.press("ArrowDown")
    expect(year(page)).to_have_text("2021")
    page.keyboard.press("Escape")
    expect(shown).to_have_count(0)
    expect(page.get_by_text("Bản lập ngày 09/03/2025")).to_be_visible()


def test_estimates_is_stamped_on_every_scene_that_has_it(reader: Reader) -> None:
    page = reader.page
    expect(page.locator(".scene .stamp")).to_have_count(2)
    start(page)
    expect(stage(page).get_by_text(re.compile(r"^CÓ SỐ ƯỚC TÍNH: \d+$"))).to_be_visible()


def test_without_its_script_every_table_and_source_can_be_read(reader: Reader, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(reader.page.url)
    expect(page.locator(".scene table")).to_have_count(3)
    expect(page.locator("#start")).to_be_hidden()
    expect(page.get_by_text("369/UBND-VHXH").last).to_be_visible()
    context.close()
