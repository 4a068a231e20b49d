"""The part of the sources' page and its search go into the URL as short codes and come back."""

import pytest

from ui.state.sources_state import DEFAULT_SOURCES_STATE, SourcesChapter, SourcesState
from ui.state.url.code_reader import CodeReader
from ui.state.url.sources_codes import (
    CHAPTER_PARAMETERS,
    LONGEST_SEARCH,
    decode_sources_state,
    encode_sources_state,
)


def test_the_default_leaves_the_url_alone() -> None:
    assert encode_sources_state(DEFAULT_SOURCES_STATE) == {}
    assert decode_sources_state(CodeReader({})) == DEFAULT_SOURCES_STATE


@pytest.mark.parametrize(
    "chapter", [item for item in SourcesChapter if item is not DEFAULT_SOURCES_STATE.chapter]
)
def test_a_reading_comes_back_whole(chapter: SourcesChapter) -> None:
    look = SourcesState(chapter, "giồng riềng & <b>")
    address = encode_sources_state(look)
    assert tuple(address) == CHAPTER_PARAMETERS
    assert decode_sources_state(CodeReader(address)) == look


def test_a_wrong_part_is_reported_and_a_long_search_is_cut() -> None:
    reader = CodeReader({"phan": "x", "timnguon": "a" * 999})
    assert decode_sources_state(reader) == SourcesState(DEFAULT_SOURCES_STATE.chapter, "a" * LONGEST_SEARCH)
    assert [(code.parameter, code.found, code.instead) for code in reader.wrong] == [("phan", "x", "dophu")]
