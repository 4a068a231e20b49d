"""Which part of the sources' page is open, and which sources are looked for."""

from dataclasses import dataclass
from enum import StrEnum


class SourcesChapter(StrEnum):
    """A part of the page; its code stands in the URL."""

    COVERAGE = "dophu"
    SOURCES = "nguon"
    CONFLICTS = "mauthuan"
    DEFINITIONS = "dinhnghia"
    ILLUSTRATION = "minhhoa"
    BOUNDARIES = "ranhgioi"
    DOWNLOADS = "taive"


class SourcesWidget(StrEnum):
    """The session's names of the widgets whose choice stands in the URL."""

    CHAPTER = "sources_chapter"
    SEARCH = "sources_search"


@dataclass(frozen=True, slots=True)
class SourcesState:
    """What the page shows."""

    chapter: SourcesChapter = SourcesChapter.COVERAGE
    search: str = ""


DEFAULT_SOURCES_STATE = SourcesState()
"""What the page shows before the reader chose anything."""
