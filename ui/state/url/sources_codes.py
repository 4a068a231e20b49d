"""A part of the sources' page and a search in it, as short codes in the URL and back."""

from ui.state.sources_state import DEFAULT_SOURCES_STATE, SourcesChapter, SourcesState
from ui.state.url.code_reader import CodeReader

CHAPTER, SOURCE_SEARCH = "phan", "timnguon"
CHAPTER_PARAMETERS = (CHAPTER, SOURCE_SEARCH)
LONGEST_SEARCH = 60
"""Characters; a search is anybody's text and stands in the link."""


def encode_sources_state(look: SourcesState) -> dict[str, str]:
    """Write what differs from the default as URL parameters."""
    written = {CHAPTER: look.chapter.value, SOURCE_SEARCH: look.search}
    usual = {CHAPTER: DEFAULT_SOURCES_STATE.chapter.value, SOURCE_SEARCH: DEFAULT_SOURCES_STATE.search}
    return {parameter: code for parameter, code in written.items() if code != usual[parameter]}


def decode_sources_state(reader: CodeReader) -> SourcesState:
    """Read the part and the search; a wrong code is reported by the reader."""
    chapters = {item.value: item for item in SourcesChapter}
    return SourcesState(
        chapter=reader.pick(CHAPTER, chapters, DEFAULT_SOURCES_STATE.chapter),
        search=reader.words(SOURCE_SEARCH, LONGEST_SEARCH),
    )
