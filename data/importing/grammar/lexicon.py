"""Load the vocabulary, one table of phrases, and cut texts into its phrases so that no word is left out."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from data.importing.grammar.terms import Term
from language.folding import fold_accents
from language.spelling import move_tones_last

VOCABULARY = Path(__file__).with_name("vocabulary.toml")
MOST_WORDS = 160
"""Words of a text that are read; a longer text is prose, and the rest of it counts as not understood."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[%‰/]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word in small letters, without marks and with them."""

    plain: str
    marked: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together, with their parts of meaning; None where the vocabulary has none for them."""

    text: str
    terms: frozenset[Term] | None


@dataclass(frozen=True, slots=True)
class _Entry:
    marked: tuple[str, ...]
    terms: frozenset[Term]


Lexicon = Mapping[tuple[str, ...], tuple[_Entry, ...]]


def split_words(text: str) -> tuple[Word, ...]:
    """Split a text in composed letters into words; "%", "‰" and "/" are words, other signs are none."""
    return tuple(map(_make_word, _WORD.findall(text.lower())))


@lru_cache(maxsize=4096)
def _make_word(found: str) -> Word:
    word = found.replace("’", "'")
    return Word(fold_accents(word), word if word.isascii() else move_tones_last(word))


@cache
def load_lexicon() -> Lexicon:
    """Load the phrases of the vocabulary by their words without marks."""
    table = tomllib.loads(VOCABULARY.read_text("utf-8"))
    found: dict[tuple[str, ...], tuple[_Entry, ...]] = {}
    for key, phrases in table.items():
        terms = frozenset(Term(name) for name in key.split())
        for phrase in phrases:
            words = split_words(phrase)
            plain = tuple(word.plain for word in words)
            found[plain] = (*found.get(plain, ()), _Entry(tuple(word.marked for word in words), terms))
    return found


@cache
def _load_lengths() -> Mapping[str, tuple[int, ...]]:
    """Return how many words the phrases have that begin with a word."""
    found: dict[str, set[int]] = {}
    for words in load_lexicon():
        found.setdefault(words[0], set()).add(len(words))
    return {first: tuple(sorted(lengths)) for first, lengths in found.items()}


def split_phrases(words: Sequence[Word]) -> tuple[Phrase, ...]:
    """Cut words into phrases so that the fewest words are not understood, in the fewest phrases."""
    lexicon, lengths, count = load_lexicon(), _load_lengths(), len(words)
    plain = tuple(word.plain for word in words)
    costs: list[tuple[int, int]] = [(0, 0)] * (count + 1)
    steps: list[tuple[int, frozenset[Term] | None]] = [(1, None)] * (count + 1)
    for at in range(count - 1, -1, -1):
        missed, pieces = costs[at + 1]
        best = (missed + 1, pieces + 1)
        step: tuple[int, frozenset[Term] | None] = (1, None)
        for length in lengths.get(plain[at], ()):
            entries = lexicon.get(plain[at : at + length]) if length <= count - at else None
            if entries is None or (terms := _choose(entries, words[at : at + length])) is None:
                continue
            missed, pieces = costs[at + length]
            if (missed, pieces + 1) < best:
                best, step = (missed, pieces + 1), (length, terms)
        costs[at], steps[at] = best, step
    return tuple(_walk(words, steps))


def _walk(words: Sequence[Word], steps: Sequence[tuple[int, frozenset[Term] | None]]) -> list[Phrase]:
    found, at = [], 0
    while at < len(words):
        length, terms = steps[at]
        found.append(Phrase(" ".join(word.plain for word in words[at : at + length]), terms))
        at += length
    return found


def _choose(entries: tuple[_Entry, ...], words: Sequence[Word]) -> frozenset[Term] | None:
    """Choose the first phrase that has the words' marks where they have any; None where none has."""
    return next((entry.terms for entry in entries if _has_marks(entry, words)), None)


def _has_marks(entry: _Entry, words: Sequence[Word]) -> bool:
    return all(word.marked in (word.plain, known) for word, known in zip(words, entry.marked, strict=True))
