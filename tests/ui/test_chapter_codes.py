"""The part of the sources' page and its search go into the URL as short codes and come back."""

import pytest

from ui.chapter_codes import CHAPTER_PARAMETERS, LONGEST_SEARCH, look_address, read_look
from ui.chapters import FIRST_LOOK, Chapter, Look
from ui.codes import CodeReader


def test_the_default_leaves_the_url_alone() -> None:
    assert look_address(FIRST_LOOK) == {}
    assert read_look(CodeReader({})) == FIRST_LOOK


@pytest.mark.parametrize("chapter", [item for item in Chapter if item is not FIRST_LOOK.chapter])
def test_a_reading_comes_back_whole(chapter: Chapter) -> None:
    look = Look(chapter, "giồng riềng & <b>")
    address = look_address(look)
    assert tuple(address) == CHAPTER_PARAMETERS
    assert read_look(CodeReader(address)) == look


def test_a_wrong_part_is_reported_and_a_long_search_is_cut() -> None:
    reader = CodeReader({"phan": "x", "timnguon": "a" * 999})
    assert read_look(reader) == Look(FIRST_LOOK.chapter, "a" * LONGEST_SEARCH)
    assert [(code.parameter, code.found, code.instead) for code in reader.wrong] == [("phan", "x", "dophu")]
