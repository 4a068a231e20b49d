"""Finds the directive's passages by who is asked, by theme, and by words typed without accents."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from data.directive import Passage
from language.folding import folded


@dataclass(frozen=True, slots=True)
class PassageEntry:
    """A passage with the words it is found by."""

    passage: Passage
    words: str


def passage_entries(
    passages: Iterable[Passage], words_of: Callable[[Passage], str]
) -> tuple[PassageEntry, ...]:
    """Prepare passages for searching; `words_of` says everything a reader might type."""
    return tuple(PassageEntry(passage, folded(words_of(passage))) for passage in passages)


def find_passages(
    prepared: Iterable[PassageEntry], doers: Collection[str], themes: Collection[str], search: str
) -> tuple[Passage, ...]:
    """List the passages of these doers and themes (none takes every one) that hold every word typed."""
    typed = folded(search).split()
    return tuple(
        entry.passage
        for entry in prepared
        if (not doers or entry.passage.doer in doers)
        and (not themes or not set(themes).isdisjoint(entry.passage.themes))
        and all(word in entry.words for word in typed)
    )
