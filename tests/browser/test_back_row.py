"""A meeting is read from the back row and nothing is cut off, in a light and a dark room, in every size."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.analysis.meetings import BOARDS, MEETING
from tests.browser.stage import CUT_OFF, OUTSIDE, TOUCHING, open_preparing, start, too_small
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.long

SIZES = ((1024, 768), (1366, 768), (1920, 1080))
ROOMS_AND_SIZES = [*product(("light", "dark"), SIZES)]


def test_the_back_row_reads_everything_and_nothing_is_cut_off(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    open_preparing(visitor.page, MEETING)
    for room, size in ROOMS_AND_SIZES:
        with subtests.test(room=room, size=size), started(visitor.page, size, room) as shown:
            # Every year of a proposed headline, one of them with two sources that disagree, and one written.
            for key in ("ArrowUp", *["ArrowDown"] * 6, "2"):
                visitor.page.keyboard.press(key)
                assert too_small(visitor.page) == []
                assert shown.evaluate(TOUCHING) == []
                assert shown.evaluate(CUT_OFF) == []


def test_every_kind_of_scene_is_read_from_the_back_and_fits(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    page = visitor.page
    open_preparing(page, BOARDS)
    page.context.set_offline(offline=True)
    for room, size in ROOMS_AND_SIZES:
        with subtests.test(room=room, size=size), started(page, size, room) as shown:
            for number, scene in enumerate(BOARDS.scenes, start=1):
                page.keyboard.press(str(number))
                expect(shown.locator(f".board.{scene.kind.value}")).to_be_visible()
                assert too_small(page) == []
                assert shown.evaluate(OUTSIDE) == []


@contextmanager
def started(page: Page, size: tuple[int, int], room: str) -> Iterator[Locator]:
    """Begin in a window of a size and in a light or a dark room, and leave the stage at the end."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    shown = start(page)
    if (room, size) == ("dark", SIZES[0]):  # the browser keeps the room for the next time
        page.keyboard.press("t")
    is_dark = re.compile("dark-room")
    (expect(shown).to_have_class if room == "dark" else expect(shown).not_to_have_class)(is_dark)
    try:
        yield shown
    finally:
        page.keyboard.press("Escape")
        expect(shown).to_have_count(0)
