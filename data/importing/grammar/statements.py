"""Read a cell's text into a statement: its parts of meaning, its years, and the words it has none for."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from data.importing.grammar.lexicon import MOST_WORDS, Phrase, Word, split_phrases, split_words
from data.importing.grammar.numbers_in_text import NumbersFound, take_numbers
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.model.area_names import list_readings
from data.model.standards import Standard
from language.folding import fold_accents
from language.spelling import DASHES, strip_footnotes

LONGEST_TEXT = 1_000
"""Characters of a cell that are read for its meaning; the rest counts as not understood."""

_LISTED = re.compile(
    rf"^\s*(?:[{DASHES}+*•·▪●]\s*)?(?:\(?(?:[0-9]{{1,3}}(?:\.[0-9]{{1,3}})*|[ivx]+|[a-g\u0111])\s?[.)/:{DASHES}]+|[{DASHES}+*•·▪●])\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
"""A number, letter or dash that lists a line; a bare number is none, for it may count months."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
"""Where words of a software's column name meet: 'TongSoHo'."""

_HAS_BASE = frozenset({Term.HOUSEHOLDS, Term.PERSONS, Term.POOR, Term.NEAR_POOR, Term.EVERYONE, Term.WHOLE})
_TRANSLATED = frozenset({Term.POOR, Term.NEAR_POOR})
_RATES = frozenset({Term.RATE, Term.SHARE})
_IS_PART = ("la", "thuoc")
"""Words by which a rate is the part of a group among others: 'Tỷ lệ hộ nghèo là người Khmer'."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a text says: `base` is what a rate is a rate of, `unknown` the words without a meaning."""

    terms: frozenset[Term] = frozenset()
    base: frozenset[Term] = frozenset()
    years: frozenset[int] = frozenset()
    spans: frozenset[tuple[int, int]] = frozenset()
    standards: frozenset[Standard] = frozenset()
    unknown: tuple[str, ...] = ()

    def of(self, slot: Slot) -> frozenset[Term]:
        """Return the answers to one question of meaning."""
        return self.terms & SLOTS[slot]

    def has(self, *terms: Term) -> bool:
        """Return whether any of the terms is said."""
        return not self.terms.isdisjoint(terms)


NOTHING = Statement()


@lru_cache(maxsize=8192)
def read_statement(text: str) -> Statement:
    """Read a text in whichever letters leave the fewest words without a meaning."""
    shortened = text[:LONGEST_TEXT]
    best: Statement | None = None
    for reading in list_readings(shortened):
        said = _read(_LISTED.sub("", strip_footnotes(reading)))
        if best is None or len(said.unknown) < len(best.unknown):
            best = said
        if not said.unknown:
            break
    found = best or NOTHING
    return found if len(text) <= LONGEST_TEXT else _with_unknown(found, "…")


def merge_statements(statements: Iterable[Statement]) -> Statement:
    """Return what several texts say together, as the lines of a title do."""
    said = tuple(statements)
    return Statement(
        frozenset().union(*(one.terms for one in said)),
        frozenset().union(*(one.base for one in said)),
        frozenset().union(*(one.years for one in said)),
        frozenset().union(*(one.spans for one in said)),
        frozenset().union(*(one.standards for one in said)),
        tuple(dict.fromkeys(word for one in said for word in one.unknown)),
    )


def _with_unknown(said: Statement, word: str) -> Statement:
    return Statement(said.terms, said.base, said.years, said.spans, said.standards, (*said.unknown, word))


def _read(reading: str) -> Statement:
    composed = unicodedata.normalize("NFC", _CAMEL.sub(" ", reading)).lower()
    plain = composed if composed.isascii() else fold_accents(composed)
    if len(plain) != len(composed):
        composed = plain
    numbers = take_numbers(plain)
    words = split_words(_blank_taken(composed, plain, numbers.text))
    phrases = split_phrases(words[:MOST_WORDS])
    return _build(phrases, numbers, words[MOST_WORDS:])


def _blank_taken(composed: str, plain: str, left: str) -> str:
    """Put a blank for each sign that was taken out of a text without marks."""
    if left == plain:
        return composed
    return "".join(" " if now != was else sign for sign, now, was in zip(composed, left, plain, strict=True))


def _build(phrases: Sequence[Phrase], numbers: NumbersFound, rest: Sequence[Word]) -> Statement:
    phrases, denied = _without_denied_english(phrases)
    terms, base = _split_base(phrases)
    unknown = [*(phrase.text for phrase in phrases if phrase.terms is None), *denied]
    return Statement(
        (terms | numbers.terms) - {Term.NEUTRAL, Term.OF},
        base - {Term.NEUTRAL, Term.OF},
        frozenset(numbers.years),
        frozenset(numbers.spans),
        frozenset(numbers.standards),
        (*unknown, *(word.plain for word in rest[:1])),
    )


def _without_denied_english(phrases: Sequence[Phrase]) -> tuple[Sequence[Phrase], list[str]]:
    """Take English words for a class away where the Vietnamese beside them name another one."""
    classed = [phrase for phrase in phrases if phrase.terms and phrase.terms & _TRANSLATED]
    english = [phrase for phrase in classed if "poor" in phrase.text]
    if not english:
        return phrases, []
    own, other = (
        _union([one for one in classed if (one in english) is said]) & _TRANSLATED for said in (False, True)
    )
    if not own or not other or own == other:
        return phrases, []
    return [one for one in phrases if one not in english], [one.text for one in english]


def _split_base(phrases: Sequence[Phrase]) -> tuple[frozenset[Term], frozenset[Term]]:
    """Part a rate from what it is a rate of; “so với” before anything else compares."""
    said = _union(phrases)
    place = next((at for at, phrase in enumerate(phrases) if phrase.terms and Term.OF in phrase.terms), None)
    if place is None:
        return said, frozenset()
    left, right, joint = phrases[:place], _union(phrases[place + 1 :]), phrases[place].text
    if joint in _IS_PART:
        is_part = not said.isdisjoint(_RATES) and not right.isdisjoint(SLOTS[Slot.GROUP])
        return (said | {Term.SHARE}, _union(left) - _RATES) if is_part else (said, frozenset())
    based = not right.isdisjoint(_HAS_BASE) and (not said.isdisjoint(_RATES) or Term.WHOLE in right)
    if based:
        return _union(left) | (right & _RATES), right - _RATES
    if joint.startswith("so"):
        return said | {Term.CHANGE}, frozenset()
    return said, frozenset()


def _union(phrases: Sequence[Phrase]) -> frozenset[Term]:
    return frozenset().union(*(phrase.terms or frozenset() for phrase in phrases))
