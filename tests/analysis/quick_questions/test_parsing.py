"""A typed question is understood as it stands in the table, or its unknown words are named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.quick_questions.limits import QUESTION_CHARACTERS
from analysis.quick_questions.parsing import parse_question
from analysis.quick_questions.reviews import list_review_years
from analysis.quick_questions.typed_question import (
    Misunderstanding,
    NotUnderstood,
    QuestionKind,
    TypedQuestion,
)
from analysis.quick_questions.vocabulary import (
    BETWEEN_PHRASES,
    Meaning,
    build_vocabulary,
    split_into_words,
)
from data.published.loading import get_shipped_catalogue
from language.catalogue import Language, load_texts
from tests.analysis.quick_questions.questions import NOT_UNDERSTOOD, UNDERSTOOD, Expected

CATALOGUE = get_shipped_catalogue()
VOCABULARY = build_vocabulary([*CATALOGUE.areas.values()])
REVIEWS = list_review_years(CATALOGUE)
PIECES = [
    *" ".join(UNDERSTOOD).split(),
    *" ".join(NOT_UNDERSTOOD).split(),
    "\u0110",
    "\x00",
    "%",
    "²⁰²⁰",
    "٢٠٢٠",
]


def parse(text: str) -> TypedQuestion | NotUnderstood:
    return parse_question(text, VOCABULARY, REVIEWS)


def test_the_table_has_at_least_sixty_questions() -> None:
    assert len(UNDERSTOOD) >= 60


@pytest.mark.parametrize(("text", "expected"), UNDERSTOOD.items())
def test_a_question_is_understood(text: str, expected: Expected) -> None:
    asked = parse(text)
    assert isinstance(asked, TypedQuestion), asked
    areas = " ".join(area.code for area in asked.areas)
    assert expected == (asked.kind, areas, asked.periods, asked.indicator, asked.group, asked.unit)


@pytest.mark.parametrize(("text", "expected"), NOT_UNDERSTOOD.items())
def test_what_is_no_question_is_said_so_with_the_words_at_fault(
    text: str, expected: tuple[Misunderstanding, tuple[str, ...], str]
) -> None:
    reason, words, meant = expected
    answer = parse(text)
    assert isinstance(answer, NotUnderstood), answer
    assert (answer.reason, answer.words) == (reason, words)
    assert not meant or answer.suggestions[0].code == meant


@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_any_text_is_a_question_or_is_not(text: str) -> None:
    assert isinstance(parse(text), TypedQuestion | NotUnderstood)


def test_beyond_its_length_nothing_is_read() -> None:
    padded = "an minh 2020".ljust(QUESTION_CHARACTERS.value)
    assert parse(padded + "xyz") == parse("an minh 2020")


def test_a_phrase_has_one_meaning_in_all_languages_and_is_no_area() -> None:
    meanings: dict[tuple[str, ...], set[Meaning]] = {}
    for language in Language:
        for meaning in Meaning:
            for phrase in load_texts(language)(f"ask_words.{meaning.value}").split(BETWEEN_PHRASES):
                meanings.setdefault(split_into_words(phrase), set()).add(meaning)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}
    assert [phrase for phrase in meanings if not phrase or VOCABULARY.find_area(phrase)] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_example_is_understood(language: Language) -> None:
    texts = load_texts(language)
    examples = [*texts.family("ask_example").values(), texts("ask.example")]
    assert [text for text in examples if isinstance(parse(text), NotUnderstood)] == []


def test_every_kind_is_asked_by_some_question_of_the_table() -> None:
    assert {expected.kind for expected in UNDERSTOOD.values()} == set(QuestionKind)
