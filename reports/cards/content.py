"""Build what the card of a district says, in words; how it looks is decided where it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from analysis.display.estimates import count_estimated, format_stamp
from analysis.display.figures import format_figures
from analysis.display.questions import format_question_title
from analysis.display.sources import format_source_name, list_published_sources
from analysis.finding import find_common_status
from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.model.figures import Figure, Status
from geo.boundaries import Boundaries
from language.catalogue import Texts
from language.dates import format_partial_date
from maps.drawing.shown_figures import list_shown_figures
from maps.outline_credit import format_outline_credit
from reports.presentations.boards.profile import list_profile_facts
from reports.presentations.meeting_input import MeetingInput

SHOWN = slice(1, 5)
"""Rank, gap, change and households of a profile's facts; the rate before them stands alone, and large."""


@dataclass(frozen=True, slots=True)
class CardFact:
    """A number of the card in words, with what it is; an estimate says so itself."""

    label: str
    value: str
    estimated: bool


@dataclass(frozen=True, slots=True)
class DistrictCard:
    """A card: all its words, and the answer that colours its map.

    `stamp` is empty where nothing is estimated, `link` where no address is known that others can open.
    """

    district: str
    name: str
    title: str
    about: str
    rate: str
    status: str
    facts: tuple[CardFact, ...]
    stamp: str
    sources: tuple[str, ...]
    notes: tuple[str, ...]
    link: str
    answer: QuestionSummary

    @property
    def estimated(self) -> bool:
        """Return whether the rate itself is an estimate."""
        return next(
            place.status is Status.ESTIMATED
            for place in self.answer.places
            if place.area.code == self.district
        )


def build_district_card(
    district: str, question: Question, given: MeetingInput, outline: Boundaries, today: date, link: str = ""
) -> DistrictCard:
    """Build the card of a district by its code; raises StopIteration for another code."""
    texts = given.texts
    answer = build_question_summary(question, given.catalogue, given.figures)
    place = next(place for place in answer.places if place.area.code == district)
    facts = list(list_profile_facts(district, answer, given))
    own = [figure for _, _, figures in facts for figure in figures]
    shown = list(dict.fromkeys((*own, *list_shown_figures(answer))))
    count = count_estimated(shown)
    return DistrictCard(
        district=district,
        name=place.area.titled(texts.language),
        title=format_question_title(question, texts),
        about=_format_about(question, texts),
        rate=format_figures(place.figures, texts) or texts("status.missing"),
        status=texts(f"status.{find_common_status(place.figures).value}") if place.figures else "",
        facts=tuple(_make_fact(*fact) for fact in facts[SHOWN]),
        stamp=format_stamp(count, texts) if count else "",
        sources=tuple(format_source_name(source, texts) for source in list_published_sources(shown)),
        notes=_list_notes(count, format_outline_credit(outline, texts), today, texts),
        link=link,
        answer=answer,
    )


def _make_fact(label: str, value: str, figures: Sequence[Figure]) -> CardFact:
    """Make a line of the card, which says where any of its figures is estimated."""
    return CardFact(label, value, not all(figure.published for figure in figures))


def _format_about(question: Question, texts: Texts) -> str:
    standard, group = texts(f"standard.{question.standard.value}"), texts(f"group.{question.group.value}")
    return texts("card.about", standard=standard, group=group)


def _list_notes(count: int, credit: str, today: date, texts: Texts) -> tuple[str, ...]:
    drawn = texts("drawn.date", date=format_partial_date(today.isoformat(), texts.language))
    made = [texts("card.estimated")] if count else []
    return (*made, f"{credit}. {drawn}")
