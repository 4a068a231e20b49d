"""Which part of the sources' page is open, and which sources are looked for."""

from dataclasses import dataclass
from enum import StrEnum


class Chapter(StrEnum):
    """A part of the page; its code stands in the URL."""

    COVERAGE = "dophu"
    SOURCES = "nguon"
    CONFLICTS = "mauthuan"
    DEFINITIONS = "dinhnghia"
    ILLUSTRATION = "minhhoa"
    BOUNDARIES = "ranhgioi"
    DOWNLOADS = "taive"


class ChapterWidget(StrEnum):
    """The session's names of the widgets whose choice stands in the URL."""

    CHAPTER = "sources_chapter"
    SEARCH = "sources_search"


@dataclass(frozen=True, slots=True)
class Look:
    """What the page shows."""

    chapter: Chapter = Chapter.COVERAGE
    search: str = ""


FIRST_LOOK = Look()
"""What the page shows before the reader chose anything."""
