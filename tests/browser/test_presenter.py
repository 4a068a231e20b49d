"""The presenter's window: note, next scene, clock and a mirror; it leads the projector without a network."""

import re
from contextlib import suppress
from dataclasses import replace

import pytest
from playwright.sync_api import Error, Page, expect

from reports.presentations.meeting import Meeting
from tests.access import Record
from tests.analysis.meetings import BOARDS, MEETING
from tests.browser.accessibility import find_barriers
from tests.browser.looks import look
from tests.browser.stage import open_preparing, place, stage, start
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.long

BOTH = Meeting(
    MEETING.title, (*MEETING.scenes[:2], *(replace(scene, note="Nhắc: nước sạch") for scene in BOARDS.scenes))
)


def open_presenter(visitor: Visitor, meeting: Meeting = BOTH) -> Page:
    """Begin a meeting offline and open its second window by a key."""
    page = visitor.page
    open_preparing(page, meeting)
    page.context.set_offline(True)
    start(page)
    with page.expect_popup() as opened:
        page.keyboard.press("p")
    return opened.value


def test_it_leads_the_projector_and_goes_with_it(
    visitor: Visitor, subtests: pytest.Subtests, record_property: Record
) -> None:
    second = open_presenter(visitor)
    looks = (
        check_it_shows_note_next_scene_and_clock_and_leads_the_projector_by_keys,
        check_a_button_of_it_keeps_the_focus_and_says_the_same_as_the_key,
        check_the_pointer_and_the_zoom_follow_on_the_projector,
    )
    look(second, looks, subtests)
    with subtests.test("it shuts nobody out"):
        expect(second.locator(".note")).to_be_visible()
        assert find_barriers(second, record_property) == []
    look(second, [check_it_goes_with_the_meeting_and_alone_by_escape], subtests)
    assert visitor.external_requests == []


def projector_of(second: Page) -> Page:
    """Give the page that opened the presenter's window, which shows its first scene."""
    page = second.opener()
    assert page is not None
    expect(place(page)).to_contain_text("1/10")
    return page


def check_it_shows_note_next_scene_and_clock_and_leads_the_projector_by_keys(second: Page) -> None:
    page = projector_of(second)
    expect(second.get_by_text("Cảnh 1/10")).to_be_visible()
    expect(second.locator("p.next")).to_have_text("Đất Giang Thành")
    expect(second.locator(".clock")).to_have_text(re.compile(r"\d\d:\d\d · đã chiếu \d\d:\d\d"))
    second.keyboard.press("ArrowRight")
    expect(place(page)).to_contain_text("2/10")
    expect(second.locator(".note")).to_contain_text("Hỏi huyện")
    second.keyboard.press("End")
    expect(second.locator("p.next")).to_have_text("Đây là cảnh cuối.")
    second.keyboard.press("Home")
    expect(place(page)).to_contain_text("1/10")


def check_a_button_of_it_keeps_the_focus_and_says_the_same_as_the_key(second: Page) -> None:
    page = projector_of(second)
    following = second.get_by_role("button", name="Cảnh sau")
    following.focus()
    second.keyboard.press("Enter")
    expect(place(page)).to_contain_text("2/10")
    expect(following).to_be_focused()
    second.keyboard.press("Enter")
    expect(place(page)).to_contain_text("3/10")
    expect(second.locator(".note")).to_have_text("Nhắc: nước sạch")
    second.keyboard.press("Home")


def check_the_pointer_and_the_zoom_follow_on_the_projector(second: Page) -> None:
    page = projector_of(second)
    box = second.locator(".mirror").bounding_box()
    assert box
    second.mouse.move(box["x"] + box["width"] / 4, box["y"] + box["height"] / 2)
    pointer = stage(page).locator(".pointer")
    expect(pointer).to_be_visible()
    left, top = pointer.evaluate("dot => [parseFloat(dot.style.left), parseFloat(dot.style.top)]")
    assert (left, top) == (pytest.approx(25, abs=1), pytest.approx(50, abs=1))
    second.mouse.click(box["x"] + box["width"] / 4, box["y"] + box["height"] / 2)
    expect(stage(page)).to_have_class(re.compile("zoomed"))
    second.keyboard.press("ArrowRight")
    expect(stage(page)).not_to_have_class(re.compile("zoomed"))
    second.mouse.move(box["x"] + box["width"] + 80, box["y"])
    expect(pointer).to_be_hidden()
    second.keyboard.press("Home")


def check_it_goes_with_the_meeting_and_alone_by_escape(second: Page) -> None:
    page = projector_of(second)
    with second.expect_event("close"), suppress(Error):  # the window may be gone before the key is up
        second.keyboard.press("Escape")
    expect(stage(page)).to_be_visible()
    with page.expect_popup() as opened:
        stage(page).get_by_role("button", name="Cửa sổ người trình bày").click()
    with opened.value.expect_event("close"):
        stage(page).get_by_role("button", name="Thoát").click()
    expect(stage(page)).to_have_count(0)
