"""Extract the words of a cell, whatever font or accents it was typed in, to find keywords."""

import re
from collections.abc import Iterable
from functools import lru_cache

from data.importing.model import ImportedCell
from data.model.area_names import list_comparable_texts

_BETWEEN_WORDS = re.compile(r"[^0-9a-z%]+")


LONGEST_TEXT = 400
"""Characters of a cell that can say what a column or a sheet is about; the rest is prose."""


def extract_words(*cells: ImportedCell) -> str:
    """Return every reading of some cells: small letters without marks, a space around each word.

    Ways to read stand one after the other with a bar between, so that no phrase runs across two of them.
    """
    texts = (cell for cell in cells if isinstance(cell, str) and cell.strip())
    ways = dict.fromkeys(way for text in texts for way in _ways(text[:LONGEST_TEXT]))
    return " |".join(f" {way}" for way in ways) + " "


@lru_cache(maxsize=4096)
def _ways(text: str) -> tuple[str, ...]:
    return tuple(_BETWEEN_WORDS.sub(" ", way).strip() for way in list_comparable_texts(text))


def is_phrase(words: str, phrases: Iterable[str]) -> bool:
    """Return whether a reading of the cells is exactly one of the phrases."""
    known = set(phrases)
    return any(way.strip() in known for way in words.split("|"))


def has_leading_phrase(words: str, phrases: Iterable[str]) -> bool:
    """Return whether a reading of the cells begins with one of the phrases."""
    starts = tuple(f"{phrase} " for phrase in phrases)
    return any(f"{way.strip()} ".startswith(starts) for way in words.split("|"))
