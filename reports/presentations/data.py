"""A meeting with every figure it can show, as plain data: what presentation and copy are drawn from."""

from typing import Any

from analysis.question import Question
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary, build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from language.dates import format_partial_date
from maps.browser_data.rate_map import STATUSES, build_district_row, format_rates
from maps.browser_data.small_map import describe_small_map
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.origins import PresentationOrigins
from reports.presentations.scene_headline import format_proposed_headline, format_scene_headline

PresentationData = dict[str, Any]
_MADE = Status.ILLUSTRATIVE


def build_presentation_data(
    meeting: Meeting, catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> PresentationData:
    """Describe a meeting as JSON: its scenes, and all reviews of each scene's standard.

    Scenes that differ in year, district or words alone share their reviews; each review holds values,
    classes, ranks, statuses and the numbers of the figures behind them.
    """
    origins = PresentationOrigins(texts)
    asked = list(dict.fromkeys(_series_of(scene.question, catalogue) for scene in meeting.scenes))
    answers = {
        question: [
            build_question_summary(question.at(period), catalogue, figures) for period in definition.reviews
        ]
        for question in asked
        for definition in (catalogue.standards[question.standard],)
    }
    series = [_series(found, catalogue, origins, texts) for found in answers.values()]
    scenes = [_scene(scene, asked, answers, catalogue, texts) for scene in meeting.scenes]
    return {
        "title": meeting.title,
        "scenes": scenes,
        "series": series,
        "names": {area.code: area.name_vi for area in catalogue.districts},
        "statuses": [texts(f"status.{status.value}") for status in STATUSES],
        **origins.tables(),
    }


def is_presentation_illustrative(made: PresentationData) -> bool:
    """Tell whether any review of a deck shows an illustrative figure."""
    return any(review["stamped"] for series in made["series"] for review in series["reviews"])


def format_scene_question(question: Question, texts: Texts) -> str:
    """Say what a scene shows in one line."""
    words = texts(
        "scene.question",
        rate=texts(f"rate.{question.indicator.value}"),
        period=question.period,
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
    )
    return texts("scene.published_only", question=words) if question.published_only else words


def _series_of(question: Question, catalogue: Catalogue) -> Question:
    return question.at(catalogue.standards[question.standard].first_review)


def _scene(
    scene: MeetingScene,
    asked: list[Question],
    answers: dict[Question, list[QuestionSummary]],
    catalogue: Catalogue,
    texts: Texts,
) -> dict[str, Any]:
    series = _series_of(scene.question, catalogue)
    return {
        "series": asked.index(series),
        "period": scene.question.period,
        "district": scene.district or "",
        "own": bool(scene.headline),
        "proposed": format_proposed_headline(
            scene.district, _find_period(scene.question.period, answers[series]), texts
        ),
        "headlines": [format_scene_headline(scene, answer, texts) for answer in answers[series]],
        "note": scene.note,
    }


def _find_period(period: int, answers: list[QuestionSummary]) -> QuestionSummary:
    return next(answer for answer in answers if answer.question.period == period)


def _series(
    answers: list[QuestionSummary], catalogue: Catalogue, origins: PresentationOrigins, texts: Texts
) -> dict[str, Any]:
    question = answers[0].question
    return {
        "palette": question.indicator.value,
        "standard": texts(f"standard.{question.standard.value}"),
        "legal": _legal(catalogue.standards[question.standard], texts),
        "reviews": [_review(answer, origins, texts) for answer in answers],
    }


def _legal(definition: StandardDefinition, texts: Texts) -> str:
    name = texts(f"standard.{definition.code.value}")
    return texts(
        "scene.legal",
        name=name,
        basis=definition.legal_basis,
        date=format_partial_date(definition.legal_date, texts.language),
    )


def _review(answer: QuestionSummary, origins: PresentationOrigins, texts: Texts) -> dict[str, Any]:
    total = len(answer.places)
    count = answer.illustrative_count
    return {
        "period": answer.question.period,
        "words": format_scene_question(answer.question, texts),
        "spoken": describe_small_map(answer, texts),
        "districts": [_district(place, answer.question, origins, texts) for place in answer.places],
        "province": _province(answer, origins, texts),
        "coverage": texts("scene.coverage", count=len(answer.published), total=total),
        "illustrative": texts("scene.illustrative", count=count, total=total) if count else "",
        "stamped": bool(count) or (answer.province is not None and answer.province.status is _MADE),
    }


def _district(
    place: RankedDistrict, question: Question, origins: PresentationOrigins, texts: Texts
) -> list[Any]:
    """Give code, value, class, rank, status, share of a hundred and figures, the poorest first."""
    known = (place.figure, *place.conflicting_figures) if place.figure else ()
    value = place.figure.value if place.figure else 0
    shown = build_district_row(place, question.indicator, texts)
    return [place.area.code, *shown, value, [origins.figure(figure) for figure in known]]


def _province(answer: QuestionSummary, origins: PresentationOrigins, texts: Texts) -> list[Any] | None:
    """Give the province's value, status and figures; what contradicts it stands beside it."""
    if answer.province is None:
        return None
    known = (*answer.province.parts, *answer.province_conflicts)
    text = format_rates(RankedDistrict(answer.places[0].area, known[0], known[1:], None), texts)
    parts = [origins.figure(figure) for figure in known]
    return [text, STATUSES.index(known[0].status), known[0].value, parts]
