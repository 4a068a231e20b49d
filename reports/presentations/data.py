"""A meeting with every figure it can show, as plain data: what presentation and copy are drawn from."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from analysis.display.estimates import format_stamp
from analysis.display.figures import (
    format_column_figure,
    format_figures,
    format_label_figure,
    get_shown_value,
)
from analysis.finding import find_common_status
from analysis.question import Question
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary, build_question_summary
from data.model.assigned_targets import AssignedTarget
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from language.dates import format_partial_date
from maps.browser_data.map_scene import DistrictEntry
from maps.browser_data.rate_map import build_rate_entries
from maps.browser_data.small_map import describe_small_map
from maps.drawing.shown_figures import count_estimated_figures
from reports.presentations.boards.board import BoardMap, BuiltBoard, SceneBoard
from reports.presentations.boards.building import build_board
from reports.presentations.boards.comparison import list_map_titles
from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_input import MeetingInput
from reports.presentations.origins import PresentationFigure, PresentationOrigins, PresentationSource
from reports.presentations.scene_headline import format_proposed_headline, format_scene_headline
from reports.presentations.scene_words import format_scene_question, format_scene_words

# "class" is a word of Python's own, so this one can't be written as a class.
ReviewDistrict = TypedDict(
    "ReviewDistrict",
    {
        "code": str,
        "text": str,
        "status": str,
        "class": NotRequired[int],
        "rank": NotRequired[int | str],
        "spoken": NotRequired[str],
        "column": str,
        "value": float,
        "parts": list[int],
    },
)
"""A district in a review: the value is the length of its bar in percent, 0 where there is no figure.

`column` is an estimate's text with its interval for the ranking, else empty.
"""


class ReviewProvince(TypedDict):
    """The province in a review, with what contradicts its rate beside it; `column` as a district has it."""

    text: str
    column: str
    status: str
    value: float
    parts: list[int]


class ReviewData(TypedDict):
    """A review; its districts stand with the poorest first. `stamp` is empty where nothing is estimated.

    A scene that is no map has a board instead of districts.
    """

    period: int
    words: str
    spoken: str
    districts: list[ReviewDistrict]
    province: ReviewProvince | None
    coverage: str
    estimated: str
    stamp: str
    board: NotRequired[SceneBoard]


class ReviewSeries(TypedDict):
    """All reviews of one standard for one question."""

    palette: str
    standard: str
    legal: str
    reviews: list[ReviewData]


class SceneData(TypedDict):
    """A scene: its series by place, and a headline for each of its reviews."""

    kind: str
    series: int
    period: int
    district: str
    own: bool
    proposed: str
    headlines: list[str]
    note: str


class PresentationData(TypedDict):
    """A meeting as the browser takes it."""

    title: str
    scenes: list[SceneData]
    series: list[ReviewSeries]
    names: dict[str, str]
    statuses: dict[str, str]
    figures: list[PresentationFigure]
    sources: list[PresentationSource]
    notes: list[str]


def build_presentation_data(
    meeting: Meeting,
    catalogue: Catalogue,
    figures: FigureSet,
    texts: Texts,
    targets: Sequence[AssignedTarget] = (),
) -> PresentationData:
    """Return a meeting for the browser: its scenes, and all reviews of each map's standard.

    Maps that differ in year, district or words alone share their reviews; each review holds values,
    classes, ranks, statuses and the numbers of the figures behind them. Every other scene has one review
    of its own with its board.
    """
    origins = PresentationOrigins(texts)
    given = MeetingInput(catalogue, figures, texts, targets)
    boards = [None if scene.kind is SceneKind.MAP else build_board(scene, given) for scene in meeting.scenes]
    asked = _list_map_series(meeting, boards, catalogue)
    answers = {question: _answer_all(question, catalogue, figures) for question in asked}
    series = [_build_series(found, catalogue, origins, texts) for found in answers.values()]
    scenes = []
    for scene, built in zip(meeting.scenes, boards, strict=True):
        if built is None:
            scenes.append(_build_scene(scene, asked, answers, catalogue, texts))
        else:
            scenes.append(_build_board_scene(scene, built, len(series)))
            series.append(_build_board_series(scene, built, asked, origins, given))
    return {
        "title": meeting.title,
        "scenes": scenes,
        "series": series,
        "names": {area.code: area.name_vi for area in catalogue.districts},
        "statuses": {status.value: texts(f"status.{status.value}") for status in Status},
        **origins.tables(),
    }


def _list_map_series(
    meeting: Meeting, boards: Sequence[BuiltBoard | None], catalogue: Catalogue
) -> list[Question]:
    """Return the questions whose reviews are drawn as maps, by a scene itself or within a board."""
    questions = [
        _series_of(question, catalogue)
        for scene, built in zip(meeting.scenes, boards, strict=True)
        for question in (built.questions if built else (scene.question,))
    ]
    return list(dict.fromkeys(questions))


def _answer_all(question: Question, catalogue: Catalogue, figures: FigureSet) -> list[QuestionSummary]:
    reviews = catalogue.standards[question.standard].reviews
    return [build_question_summary(question.at(period), catalogue, figures) for period in reviews]


def _build_board_scene(scene: MeetingScene, built: BuiltBoard, series: int) -> SceneData:
    return {
        "kind": scene.kind.value,
        "series": series,
        "period": scene.question.period,
        "district": scene.district or "",
        "own": bool(scene.headline),
        "proposed": built.headline,
        "headlines": [scene.headline or built.headline],
        "note": scene.note,
    }


def _build_board_series(
    scene: MeetingScene,
    built: BuiltBoard,
    asked: list[Question],
    origins: PresentationOrigins,
    given: MeetingInput,
) -> ReviewSeries:
    """Return a series of one review that holds the board, its rows with the places of their figures."""
    texts, count = given.texts, built.estimated_count
    stamp = format_stamp(count, texts) if count else ""
    board = built.board
    for row, figures in zip(board["table"]["rows"], built.figures, strict=True):
        row["parts"] = origins.add_all(figures)
    if built.questions:
        board["maps"] = _list_maps(built.questions, asked, given)
    definition = given.catalogue.standards[scene.question.standard]
    review: ReviewData = {
        "period": scene.question.period,
        "words": format_scene_words(scene, texts),
        "spoken": built.coverage,
        "districts": [],
        "province": None,
        "coverage": built.coverage,
        "estimated": stamp,
        "stamp": stamp,
        "board": board,
    }
    return {
        "palette": scene.question.indicator.value,
        "standard": texts(f"standard.{definition.code.value}"),
        "legal": _legal(definition, texts),
        "reviews": [review],
    }


def _list_maps(questions: tuple[Question, ...], asked: list[Question], given: MeetingInput) -> list[BoardMap]:
    titles = list_map_titles((questions[0], questions[-1]), given.texts)
    standards = given.catalogue.standards
    return [
        {
            "series": asked.index(_series_of(question, given.catalogue)),
            "review": standards[question.standard].reviews.index(question.period),
            "title": title,
        }
        for question, title in zip(questions, titles, strict=True)
    ]


def is_presentation_estimated(made: PresentationData) -> bool:
    """Return whether any review of a deck shows an estimated figure."""
    return any(review["stamp"] for series in made["series"] for review in series["reviews"])


def _series_of(question: Question, catalogue: Catalogue) -> Question:
    return question.at(catalogue.standards[question.standard].first_review)


def _build_scene(
    scene: MeetingScene,
    asked: list[Question],
    answers: dict[Question, list[QuestionSummary]],
    catalogue: Catalogue,
    texts: Texts,
) -> SceneData:
    series = _series_of(scene.question, catalogue)
    return {
        "kind": scene.kind.value,
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


def _build_series(
    answers: list[QuestionSummary], catalogue: Catalogue, origins: PresentationOrigins, texts: Texts
) -> ReviewSeries:
    question = answers[0].question
    return {
        "palette": question.indicator.value,
        "standard": texts(f"standard.{question.standard.value}"),
        "legal": _legal(catalogue.standards[question.standard], texts),
        "reviews": [_build_review(answer, origins, texts) for answer in answers],
    }


def _legal(definition: StandardDefinition, texts: Texts) -> str:
    name = texts(f"standard.{definition.code.value}")
    return texts(
        "scene.legal",
        name=name,
        basis=definition.legal_basis,
        date=format_partial_date(definition.legal_date, texts.language),
    )


def _build_review(answer: QuestionSummary, origins: PresentationOrigins, texts: Texts) -> ReviewData:
    total = len(answer.places)
    count = answer.estimated_count
    return {
        "period": answer.question.period,
        "words": format_scene_question(answer.question, texts),
        "spoken": describe_small_map(answer, texts),
        "districts": _build_districts(answer, origins, texts),
        "province": _build_province(answer, origins, texts),
        "coverage": texts("scene.coverage", count=len(answer.published), total=total),
        "estimated": texts("scene.estimated", count=count, total=total) if count else "",
        "stamp": format_stamp(shown, texts) if (shown := count_estimated_figures(answer)) else "",
    }


def _build_districts(
    answer: QuestionSummary, origins: PresentationOrigins, texts: Texts
) -> list[ReviewDistrict]:
    entries = build_rate_entries(answer.places, answer.question.indicator, texts)
    return [_build_district(place, entries[place.area.code], origins, texts) for place in answer.places]


def _build_district(
    place: RankedDistrict, entry: DistrictEntry, origins: PresentationOrigins, texts: Texts
) -> ReviewDistrict:
    figure = place.figure
    return {
        **entry,
        "code": place.area.code,
        "column": format_column_figure(figure, texts) if figure and figure.estimate else "",
        "value": get_shown_value(figure) if figure else 0,
        "parts": origins.add_all(place.figures),
    }


def _build_province(
    answer: QuestionSummary, origins: PresentationOrigins, texts: Texts
) -> ReviewProvince | None:
    known = answer.province_figures
    if not known:
        return None
    return {
        "text": format_figures(known, texts, format_label_figure),
        "column": format_figures(known, texts, format_column_figure) if known[0].estimate else "",
        "status": find_common_status(known).value,
        "value": known[0].value,
        "parts": origins.add_all(known),
    }
