"""The part of the sources' page and its search go into the URL as short codes and come back."""

import pytest

from ui.chapter_codes import CHAPTER_PARAMETERS, LONGEST_SEARCH, read_chapter, reading_address
from ui.chapters import FIRST_READING, Chapter, Reading
from ui.codes import CodeReader


def test_the_default_leaves_the_url_alone() -> None:
    assert reading_address(FIRST_READING) == {}
    assert read_chapter(CodeReader({})) == FIRST_READING


@pytest.mark.parametrize("chapter", [item for item in Chapter if item is not FIRST_READING.chapter])
def test_a_reading_comes_back_whole(chapter: Chapter) -> None:
    reading = Reading(chapter, "giồng riềng & <b>")
    address = reading_address(reading)
    assert tuple(address) == CHAPTER_PARAMETERS
    assert read_chapter(CodeReader(address)) == reading


def test_a_wrong_part_is_reported_and_a_long_search_is_cut() -> None:
    reader = CodeReader({"phan": "x", "timnguon": "a" * 999})
    assert read_chapter(reader) == Reading(FIRST_READING.chapter, "a" * LONGEST_SEARCH)
    assert [(code.parameter, code.found, code.instead) for code in reader.wrong] == [("phan", "x", "dophu")]
