"""Detect the subject of a summary sheet: poor or near-poor, and the year in its title; never guess."""

import re
from collections.abc import Iterable, Sequence

from data.importing.cells.cell_words import extract_words, has_phrase
from data.importing.model import ImportedCell
from data.model.figures import Indicator

SHORT_NAMES = {
    Indicator.POOR: ("hn", "ngheo", "ho ngheo"),
    Indicator.NEAR_POOR: ("hcn", "cn", "can ngheo", "ho can ngheo"),
}
"""Whole words of a sheet's name that tell its subject; in a title they mean too little."""

_YEAR = re.compile(r" nam (20[0-9]{2}) ")
_NEAR_POOR = re.compile(r" (can ngheo|hcn) ")
_POOR = re.compile(r" (ho ngheo|nguoi ngheo|hn) ")


def detect_indicator(name: str, title: Sequence[str], header: Sequence[str]) -> Indicator | None:
    """Return the indicator if name and title agree on one, or None.

    The header is asked only where both are silent: sheets are copied, and their columns keep old words.
    """
    votes = {_of_name(name), _of_text(title)} - {None} or {_of_text(header)} - {None}
    return votes.pop() if len(votes) == 1 else None


def find_title_years(texts: Iterable[ImportedCell]) -> frozenset[int]:
    """Return the years that a title names with the word 'năm'."""
    return frozenset(int(year) for text in texts for year in _YEAR.findall(extract_words(text)))


def _of_name(name: str) -> Indicator | None:
    words = extract_words(name)
    near_poor = has_phrase(words, SHORT_NAMES[Indicator.NEAR_POOR])
    poor = has_phrase(_NEAR_POOR.sub(" ", words), SHORT_NAMES[Indicator.POOR])
    return _either(poor=poor, near_poor=near_poor)


def _of_text(texts: Sequence[str]) -> Indicator | None:
    words = extract_words(*texts)
    near_poor = _NEAR_POOR.search(words) is not None
    return _either(poor=_POOR.search(words) is not None, near_poor=near_poor)


def _either(*, poor: bool, near_poor: bool) -> Indicator | None:
    if poor == near_poor:
        return None
    return Indicator.POOR if poor else Indicator.NEAR_POOR
