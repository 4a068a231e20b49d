"""A meeting on its stage: led by keys and by touch, filling the screen, with and without the server."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, Page, expect

from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
from tests.access import Record
from tests.analysis.meetings import BOARDS, HOSTILE, MEETING, question
from tests.browser.accessibility import find_barriers
from tests.browser.looks import look
from tests.browser.stage import (
    CUT_OFF,
    START,
    open_preparing,
    place,
    stage,
    start,
    too_small,
    year,
)
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.long

STAMP = re.compile(r"^CÓ SỐ ƯỚC TÍNH: \d+$")


@contextmanager
def started(page: Page) -> Iterator[Locator]:
    """Begin the meeting, and leave its stage at the end, with whatever is open on it."""
    yield start(page)
    page.keyboard.press("Escape")
    if stage(page).count():
        page.keyboard.press("Escape")
    expect(stage(page)).to_have_count(0)


def check_keys_lead_through_scenes_and_years(page: Page) -> None:
    start(page)
    expect(place(page)).to_have_text("Cảnh 1/3 · Giao ban quý")
    page.keyboard.press("ArrowRight")
    expect(place(page)).to_contain_text("2/3")
    expect(year(page)).to_have_text("2020")
    page.keyboard.press("ArrowUp")
    expect(year(page)).to_have_text("2019")
    expect(stage(page).locator(".question")).to_contain_text("đang xem năm 2019; tiêu đề nói về năm 2020")
    page.keyboard.press("3")
    expect(stage(page).locator("h1")).to_have_text(HOSTILE)
    page.keyboard.press("ArrowRight")
    expect(place(page)).to_contain_text("3/3")
    page.keyboard.press("1")
    expect(stage(page).locator(".spoken")).to_contain_text("Cảnh 1 trên 3. Toàn tỉnh")
    page.keyboard.press("?")
    expect(stage(page).locator(".panel")).to_contain_text("cảnh sau, cảnh trước")
    page.keyboard.press("Escape")
    expect(stage(page).locator(".panel")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(stage(page)).to_have_count(0)
    expect(page.get_by_role("button", name=START)).to_be_focused()


def check_a_finger_does_what_the_keys_do(page: Page) -> None:
    shown = start(page)
    shown.get_by_role("button", name="Cảnh sau").click()
    expect(place(page)).to_contain_text("2/3")
    shown.get_by_role("button", name="Năm 2017").click()
    expect(year(page)).to_have_text("2017")
    shown.locator(".district[data-code='906']").click(position={"x": 90, "y": 60})
    expect(shown.locator(".panel tr.chosen")).to_contain_text("Giồng Riềng")
    shown.get_by_role("button", name="Đóng").click()
    shown.get_by_role("button", name="Thoát").click()
    expect(shown).to_have_count(0)


def check_it_fills_the_screen_and_goes_on_in_the_window(page: Page) -> None:
    start(page)
    page.wait_for_function("document.fullscreenElement?.className === 'presentation'")
    page.keyboard.press("f")
    page.wait_for_function("!document.fullscreenElement")
    expect(stage(page)).to_be_visible()
    stage(page).get_by_role("button", name="Toàn màn hình").click()
    page.wait_for_function("document.fullscreenElement?.className === 'presentation'")
    page.evaluate("document.exitFullscreen()")  # as the browser does by itself when Esc is pressed
    expect(stage(page)).to_have_count(0)


def check_every_number_has_its_document_a_key_away(page: Page) -> None:
    with started(page) as shown:
        page.keyboard.press("n")
        panel = shown.locator(".panel")
        expect(panel).to_contain_text("369/UBND-VHXH, UBND tỉnh Kiên Giang, 14/03/2017")
        expect(panel.locator("tbody tr")).to_have_count(16)
        expect(panel).to_contain_text("Quyết định 59/2015/QĐ-TTg")


def check_the_mouse_zooms_on_the_projector_itself(page: Page) -> None:
    with started(page) as shown:
        page.mouse.move(300, 400)
        page.keyboard.press("z")
        expect(shown).to_have_class(re.compile("zoomed"))
        page.keyboard.press("z")
        expect(shown).not_to_have_class(re.compile("zoomed"))


def check_estimates_are_stamped_and_published_figures_are_not(page: Page) -> None:
    with started(page) as shown:
        expect(shown.get_by_text(STAMP)).to_be_visible()
        expect(shown.locator(".hatches").first).to_be_visible()
        page.keyboard.press("3")
        expect(shown.get_by_text(STAMP)).to_be_hidden()


def check_it_stands_alone_over_the_page_and_goes_on_without_the_server(page: Page) -> None:
    page.context.set_offline(True)
    with started(page) as shown:
        assert page.get_by_test_id("stApp").evaluate("app => app.closest('[inert]') !== null")
        assert shown.bounding_box() == {"x": 0, "y": 0, "width": 1366, "height": 768}
        page.keyboard.press("2")
        page.keyboard.press("ArrowDown")
        expect(year(page)).to_have_text("2021")


def check_a_refused_window_is_told_and_the_meeting_goes_on(page: Page) -> None:
    page.evaluate("window.open = () => null")
    with started(page) as shown:
        page.keyboard.press("p")
        expect(shown.locator(".about")).to_contain_text("không cho mở cửa sổ thứ hai")
        page.keyboard.press("ArrowRight")
        expect(place(page)).to_contain_text("2/3")


def test_a_meeting_is_shown_as_a_presenter_wants_it(visitor: Visitor, subtests: pytest.Subtests) -> None:
    open_preparing(visitor.page, MEETING)
    looks = (
        check_keys_lead_through_scenes_and_years,
        check_a_finger_does_what_the_keys_do,
        check_it_fills_the_screen_and_goes_on_in_the_window,
        check_every_number_has_its_document_a_key_away,
        check_the_mouse_zooms_on_the_projector_itself,
        check_estimates_are_stamped_and_published_figures_are_not,
        check_it_stands_alone_over_the_page_and_goes_on_without_the_server,
        check_a_refused_window_is_told_and_the_meeting_goes_on,
    )
    look(visitor.page, looks, subtests)
    assert visitor.external_requests == []


@pytest.mark.own_tab
def test_space_plays_the_years_of_a_standard_to_its_last_or_until_it_is_stopped(visitor: Visitor) -> None:
    page = visitor.page
    page.clock.install()
    open_preparing(page, MEETING)
    start(page)
    for stopping, shown in ((" ", "2017"), ("2", "2020")):
        page.keyboard.press("1")
        page.keyboard.press(" ")
        expect(year(page)).to_have_text("2017")
        page.keyboard.press(stopping)
        page.clock.run_for(6000)
        assert year(page).inner_text() == shown
    page.keyboard.press("3")
    played = [year(page).inner_text()]
    for _ in range(2):
        page.keyboard.press(" ")
        played.append(year(page).inner_text())
        for _ in range(4):
            page.clock.run_for(1500)
            played.append(year(page).inner_text())
    once = ["2022", "2023", "2024", "2025", "2025"]
    assert played == ["2024", "2025", "2025", "2025", "2025", "2025", *once]


def test_a_ranking_fills_the_screen_and_steps_through_the_years(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, Meeting("", (MeetingScene(question(2020), kind=SceneKind.RANKING),)))
    shown = start(page)
    expect(shown.locator(".map")).to_have_count(0)
    expect(shown.locator(".ranking tr")).to_have_count(16)
    page.keyboard.press("ArrowUp")
    expect(year(page)).to_have_text("2019")
    assert too_small(page) == []
    assert shown.evaluate(CUT_OFF) == []


def test_boards_shut_nobody_out_and_a_row_opens_its_figures(
    visitor: Visitor, subtests: pytest.Subtests, record_property: Record
) -> None:
    page = visitor.page
    open_preparing(page, BOARDS)
    shown = start(page)
    for number, scene in enumerate(BOARDS.scenes, start=1):
        with subtests.test(scene.kind.value):
            page.keyboard.press(str(number))
            expect(shown.locator(f".board.{scene.kind.value}")).to_be_visible()
            assert find_barriers(page, record_property) == []
    look(page, [check_a_row_of_a_board_opens_its_figures_by_keyboard], subtests)


def check_a_row_of_a_board_opens_its_figures_by_keyboard(page: Page) -> None:
    shown = stage(page)
    page.keyboard.press("3")
    row = shown.locator(".board tr", has_text="Giồng Riềng").get_by_role("button")
    row.focus()
    page.keyboard.press("Enter")
    chosen = shown.locator(".panel tr.chosen")
    expect(chosen.first).to_contain_text("Giồng Riềng")
    expect(chosen.first).to_contain_text("2016: ")
    page.keyboard.press("Escape")
    expect(shown.locator(".board tr.chosen")).to_contain_text("Giồng Riềng")
    page.keyboard.press("1")
    expect(shown.locator(".years button")).to_have_count(0)
    expect(shown.locator(".line-panel")).to_have_count(3)
