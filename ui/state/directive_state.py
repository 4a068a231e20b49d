"""What a reader looks for in the directive: words, who is asked, themes."""

from dataclasses import dataclass
from enum import StrEnum


class DirectiveWidget(StrEnum):
    """The session's names of the widgets whose choice stands in the URL."""

    SEARCH = "reading_search"
    DOERS = "reading_doers"
    THEMES = "reading_themes"


@dataclass(frozen=True, slots=True)
class DirectiveState:
    """Which passages are shown; codes of doers and themes, where none takes every one."""

    search: str = ""
    doers: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()


EVERYTHING = DirectiveState()
"""What the page shows before the reader chose anything."""
