"""A part of the sources' page and a search in it, as short codes in the URL and back."""

from ui.chapters import FIRST_LOOK, Chapter, Look
from ui.codes import CodeReader

CHAPTER, SOURCE_SEARCH = "phan", "timnguon"
CHAPTER_PARAMETERS = (CHAPTER, SOURCE_SEARCH)
LONGEST_SEARCH = 60
"""Characters; a search is anybody's text and stands in the link."""


def look_address(look: Look) -> dict[str, str]:
    """Write what differs from the default as URL parameters."""
    written = {CHAPTER: look.chapter.value, SOURCE_SEARCH: look.search}
    usual = {CHAPTER: FIRST_LOOK.chapter.value, SOURCE_SEARCH: FIRST_LOOK.search}
    return {parameter: code for parameter, code in written.items() if code != usual[parameter]}


def read_look(reader: CodeReader) -> Look:
    """Read the part and the search; a wrong code is reported by the reader."""
    chapters = {item.value: item for item in Chapter}
    return Look(
        chapter=reader.pick(CHAPTER, chapters, FIRST_LOOK.chapter),
        search=reader.words(SOURCE_SEARCH, LONGEST_SEARCH),
    )
