"""Parse a typed text into a question, or say which of its words nobody knows; never guess."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from analysis.quick_questions.limits import QUESTION_CHARACTERS
from analysis.quick_questions.typed_question import (
    DISTRICT_RANKINGS,
    Misunderstanding,
    NotUnderstood,
    QuestionKind,
    TypedQuestion,
)
from analysis.quick_questions.vocabulary import Meaning, Vocabulary, split_into_words
from data.model.areas import PROVINCE, Area, AreaKind
from data.model.figures import Group, Indicator, Unit

YEAR_DIGITS = 4
MOST_SUGGESTIONS = 3

Value = TypeVar("Value")

_INDICATORS = {
    Meaning.POOR: Indicator.POOR,
    Meaning.NEAR_POOR: Indicator.NEAR_POOR,
    Meaning.POOR_OR_NEAR_POOR: Indicator.POOR_OR_NEAR_POOR,
}
_GROUPS = {
    Meaning.ALL_HOUSEHOLDS: Group.ALL,
    Meaning.ETHNIC_MINORITY: Group.ETHNIC_MINORITY,
    Meaning.KHMER: Group.KHMER,
}
_UNITS = {
    Meaning.PERCENT: Unit.PERCENT,
    Meaning.HOUSEHOLDS: Unit.HOUSEHOLDS,
    Meaning.HIGHEST_COUNT: Unit.HOUSEHOLDS,
    Meaning.LOWEST_COUNT: Unit.HOUSEHOLDS,
}
_KINDS = {
    Meaning.CHANGE: QuestionKind.CHANGE,
    Meaning.HIGHEST: QuestionKind.HIGHEST,
    Meaning.HIGHEST_COUNT: QuestionKind.HIGHEST,
    Meaning.LOWEST: QuestionKind.LOWEST,
    Meaning.LOWEST_COUNT: QuestionKind.LOWEST,
    Meaning.FASTEST: QuestionKind.FASTEST,
    Meaning.SLOWEST: QuestionKind.SLOWEST,
}


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word that stands neither in the vocabulary nor in a name."""

    word: str


Token = Meaning | Area | int | UnknownWord
"""A piece of a text: a phrase, an area, a year, or what nobody knows."""


def parse_question(
    text: str, vocabulary: Vocabulary, reviews: Sequence[int]
) -> TypedQuestion | NotUnderstood:
    """Return what a text asks; `reviews` are the years that can be asked for."""
    tokens = tuple(_read_tokens(split_into_words(text[: QUESTION_CHARACTERS.value]), vocabulary))
    if problem := _find_problem(tokens, vocabulary, reviews):
        return problem
    return TypedQuestion(
        kind=next(_choose(tokens, _KINDS), QuestionKind.FIGURE),
        areas=_list_areas(tokens, vocabulary),
        periods=_list_periods(tokens),
        indicator=next(_choose(tokens, _INDICATORS), Indicator.POOR),
        group=next(_choose(tokens, _GROUPS), Group.ALL),
        unit=next(_choose(tokens, _UNITS), None),
    )


def _read_tokens(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[Token]:
    """Yield the pieces of a text, the longest phrase or name first."""
    place = 0
    while place < len(words):
        token, length = _read_longest(words[place : place + vocabulary.longest], vocabulary)
        yield token
        place += length


def _read_longest(words: Sequence[str], vocabulary: Vocabulary) -> tuple[Token, int]:
    for length in range(len(words), 0, -1):
        part = words[:length]
        known = vocabulary.find_phrase(part) or vocabulary.find_area(part)
        if known is not None:
            return known, length
    return _read_year(words[0]), 1


def _read_year(word: str) -> int | UnknownWord:
    is_year = len(word) == YEAR_DIGITS and word.isascii() and word.isdecimal()
    return int(word) if is_year else UnknownWord(word)


def _find_problem(
    tokens: Sequence[Token], vocabulary: Vocabulary, reviews: Sequence[int]
) -> NotUnderstood | None:
    unknown = list(_join_neighbours(tokens))
    if unknown:
        alike = dict.fromkeys(area for words in unknown for area in vocabulary.names.list_similar(words))
        return NotUnderstood(Misunderstanding.UNKNOWN_WORDS, tuple(unknown), tuple(alike)[:MOST_SUGGESTIONS])
    strange = [str(period) for period in _list_periods(tokens) if period not in reviews]
    if strange:
        return NotUnderstood(Misunderstanding.UNKNOWN_YEAR, tuple(strange))
    if all(token is Meaning.NO_MEANING for token in tokens):
        return NotUnderstood(Misunderstanding.NOTHING_ASKED)
    return _find_contradiction(tokens, vocabulary)


def _find_contradiction(tokens: Sequence[Token], vocabulary: Vocabulary) -> NotUnderstood | None:
    tables: tuple[Mapping[Meaning, object], ...] = (_INDICATORS, _GROUPS, _UNITS, _KINDS)
    if any(len(set(_choose(tokens, table))) > 1 for table in tables):
        return NotUnderstood(Misunderstanding.SEVERAL_MEASURES)
    ranked = DISTRICT_RANKINGS.intersection(_choose(tokens, _KINDS))
    named = [area for area in _list_areas(tokens, vocabulary) if area.kind is not AreaKind.PROVINCE]
    return NotUnderstood(Misunderstanding.DISTRICT_IN_RANKING) if ranked and named else None


def _join_neighbours(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield unknown words, those beside each other together: 'an mihn' is one misspelt name."""
    row: list[str] = []
    for token in tokens:
        if isinstance(token, UnknownWord):
            row.append(token.word)
        elif row:
            yield " ".join(row)
            row = []
    if row:
        yield " ".join(row)


def _choose(tokens: Iterable[Token], table: Mapping[Meaning, Value]) -> Iterator[Value]:
    return (table[token] for token in tokens if isinstance(token, Meaning) and token in table)


def _list_areas(tokens: Iterable[Token], vocabulary: Vocabulary) -> tuple[Area, ...]:
    province = vocabulary.names.codes[PROVINCE]
    named = (province if token is Meaning.PROVINCE else token for token in tokens)
    return tuple(dict.fromkeys(token for token in named if isinstance(token, Area)))


def _list_periods(tokens: Iterable[Token]) -> tuple[int, ...]:
    return tuple(sorted({token for token in tokens if isinstance(token, int)}))
