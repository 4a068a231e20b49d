"""A part of the sources' page and a search in it, as short codes in the URL and back."""

from ui.chapters import FIRST_READING, Chapter, Reading
from ui.codes import CodeReader

CHAPTER, SOURCE_SEARCH = "phan", "timnguon"
CHAPTER_PARAMETERS = (CHAPTER, SOURCE_SEARCH)
LONGEST_SEARCH = 60
"""Characters; a search is anybody's text and stands in the link."""


def reading_address(reading: Reading) -> dict[str, str]:
    """Write what differs from the default as URL parameters."""
    written = {CHAPTER: reading.chapter.value, SOURCE_SEARCH: reading.search}
    usual = {CHAPTER: FIRST_READING.chapter.value, SOURCE_SEARCH: FIRST_READING.search}
    return {parameter: code for parameter, code in written.items() if code != usual[parameter]}


def read_chapter(reader: CodeReader) -> Reading:
    """Read the part and the search; a wrong code is reported by the reader."""
    chapters = {item.value: item for item in Chapter}
    return Reading(
        chapter=reader.pick(CHAPTER, chapters, FIRST_READING.chapter),
        search=reader.words(SOURCE_SEARCH, LONGEST_SEARCH),
    )
