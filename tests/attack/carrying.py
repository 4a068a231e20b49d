"""Figures and meetings as they look once a payload has come through the product's own doors."""

from collections.abc import Iterator, Sequence
from itertools import product

from analysis.question import Question
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.text_cleaning import clean_text
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_codes import LONGEST_HEADLINE, LONGEST_NOTE, LONGEST_TITLE, normalise_text
from tests.attack.payloads import PAYLOADS

STANDARD = Standard.MDP_2022
QUESTIONS = tuple(
    Question(STANDARD, indicator, group, period)
    for indicator, group, period in product(
        (Indicator.POOR, Indicator.NEAR_POOR), (Group.ALL, Group.ETHNIC_MINORITY), (2022, 2023)
    )
)
"""As many questions as it takes for 15 districts to have a figure for each payload."""

NOTES = tuple(clean_text(text) for text in PAYLOADS.values())
SOURCES = tuple(
    Source(
        f"batch-{number}", " ".join(note.split()), f"{number}/QĐ", "2024-01-05", f"https://x.example/{number}"
    )
    for number, note in enumerate(NOTES, 1)
)


def spread(catalogue: Catalogue) -> list[Figure]:
    """Give one imported figure a payload, over all districts: the payload is its note and its publisher."""
    keys = [question.key(area.code) for question in QUESTIONS for area in catalogue.districts]
    return list(_figures(keys))


def gathered(code: str) -> list[Figure]:
    """Give one imported figure a payload, all of one district."""
    measures = product(
        Standard, Indicator, (Group.ALL, Group.ETHNIC_MINORITY, Group.KHMER), Unit, range(2013, 2025)
    )
    keys = [
        Key(code, period, standard, indicator, group, unit)
        for standard, indicator, group, unit, period in measures
        if standard is not Standard.INCOME_2011 and unit is not Unit.PERSONS and _reviewed(standard, period)
    ]
    return list(_figures(keys))


def meetings(scenes: int) -> Iterator[Meeting]:
    """Give meetings of so many scenes each that hold every payload as a headline and as a note."""
    texts = [normalise_text(text) for text in PAYLOADS.values()]
    for start in range(0, len(texts), scenes):
        part = texts[start : start + scenes]
        told = (
            MeetingScene(
                QUESTIONS[number % len(QUESTIONS)], None, text[:LONGEST_HEADLINE], text[:LONGEST_NOTE]
            )
            for number, text in enumerate(part)
        )
        yield Meeting(part[0][:LONGEST_TITLE], tuple(told))


def _figures(keys: Sequence[Key]) -> Iterator[Figure]:
    assert len(keys) >= len(NOTES)
    for key, note, source in zip(keys, NOTES, SOURCES, strict=False):
        yield Figure(key, "2024-01", 5.0, Status.IMPORTED, source, note, note)


def _reviewed(standard: Standard, period: int) -> bool:
    return period in (range(2022, 2026) if standard is Standard.MDP_2022 else range(2016, 2022))
