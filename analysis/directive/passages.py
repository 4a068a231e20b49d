"""Find passages of the directive by who is asked, by theme, and by words typed without accents."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from data.model.directive import Passage
from language.folding import fold_accents


@dataclass(frozen=True, slots=True)
class SearchablePassage:
    """A passage with the folded words that a search matches."""

    passage: Passage
    words: str


def prepare_passages(
    passages: Iterable[Passage], words_of: Callable[[Passage], str]
) -> tuple[SearchablePassage, ...]:
    """Prepare passages for searching; `words_of` returns every word that a reader might type."""
    return tuple(SearchablePassage(passage, fold_accents(words_of(passage))) for passage in passages)


def find_passages(
    prepared: Iterable[SearchablePassage], doers: Collection[str], themes: Collection[str], search: str
) -> tuple[Passage, ...]:
    """Return the passages of these actors and themes (empty means all) that contain every word typed."""
    typed = fold_accents(search).split()
    return tuple(
        entry.passage
        for entry in prepared
        if (not doers or entry.passage.doer in doers)
        and (not themes or not set(themes).isdisjoint(entry.passage.themes))
        and all(word in entry.words for word in typed)
    )
