"""A meeting's scenes and the reviews that they show, built from the pages' own functions."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.model.assigned_targets import AssignedTarget
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.boards.board import BuiltBoard
from reports.presentations.boards.building import build_board
from reports.presentations.data.board_series import build_board_series, find_series
from reports.presentations.data.change_series import build_change_series, place_change_map
from reports.presentations.data.map_series import AskedMaps, build_map_series
from reports.presentations.data.presentation_data import PresentationData, SceneData
from reports.presentations.data.review_data import ReviewSeries
from reports.presentations.meeting import STEPPED, Meeting, MeetingScene
from reports.presentations.meeting_edits import choose_shown_layers
from reports.presentations.meeting_input import MeetingInput
from reports.presentations.origins import PresentationOrigins
from reports.presentations.scene_headline import format_proposed_headline, format_scene_headline
from reports.qr_code import QrCode, build_qr_code

FindLink = Callable[[MeetingScene], str]
"""Returns the link at which others open what a scene shows; empty for none."""


def build_presentation_data(
    meeting: Meeting,
    catalogue: Catalogue,
    figures: FigureSet,
    texts: Texts,
    targets: Sequence[AssignedTarget] = (),
    find_link: FindLink = lambda _: "",
) -> PresentationData:
    """Return a meeting for the browser: its scenes, and all reviews of each map's standard.

    Maps that differ in year, district or words alone share their reviews; each review holds values,
    classes, ranks, statuses and the numbers of the figures behind them. Every other scene has one review
    of its own with its board; a map of changes stands before the board that shows it.
    """
    meeting, origins = choose_shown_layers(meeting, figures), PresentationOrigins(texts)
    given = MeetingInput(catalogue, figures, texts, targets)
    boards = [None if scene.kind in STEPPED else build_board(scene, given) for scene in meeting.scenes]
    asked = _list_map_series(meeting, boards, catalogue)
    answers = {maps: _answer_all(maps.question, catalogue, figures) for maps in asked}
    series = [build_map_series(maps, found, catalogue, origins, texts) for maps, found in answers.items()]
    scenes = []
    for scene, built in zip(meeting.scenes, boards, strict=True):
        if built is None:
            scenes.append(_build_scene(scene, asked, answers, given))
        else:
            scenes.append(_add_board(scene, built, series, asked, origins, given))
    for scene, shown in zip(meeting.scenes, scenes, strict=True):
        shown["codes"] = _build_codes(scene, series[shown["series"]], find_link)
    return {
        "title": meeting.title,
        "scenes": scenes,
        "series": series,
        "names": {area.code: area.name_vi for area in catalogue.districts},
        "statuses": {status.value: texts(f"status.{status.value}") for status in Status},
        **origins.tables(),
    }


def _add_board(
    scene: MeetingScene,
    built: BuiltBoard,
    series: list[ReviewSeries],
    asked: list[AskedMaps],
    origins: PresentationOrigins,
    given: MeetingInput,
) -> SceneData:
    """Add the series of a board, and before it that of its map of changes; return the scene that shows it."""
    if built.change:
        built.board["maps"] = [place_change_map(built.change, len(series), given.texts)]
        series.append(build_change_series(built.change, built.estimated_count, given))
    shown = _build_board_scene(scene, built, len(series))
    series.append(build_board_series(scene, built, asked, origins, given))
    return shown


def _list_map_series(
    meeting: Meeting, boards: Sequence[BuiltBoard | None], catalogue: Catalogue
) -> list[AskedMaps]:
    """Return what is asked of all reviews that are drawn as maps, by a scene itself or within a board."""
    asked = [
        find_series(question, catalogue, scene.layer)
        for scene, built in zip(meeting.scenes, boards, strict=True)
        for question in (built.questions if built else (scene.question,))
    ]
    return list(dict.fromkeys(asked))


def _answer_all(question: Question, catalogue: Catalogue, figures: FigureSet) -> list[QuestionSummary]:
    reviews = catalogue.standards[question.standard].reviews
    return [build_question_summary(question.at(period), catalogue, figures) for period in reviews]


def _build_codes(scene: MeetingScene, series: ReviewSeries, find_link: FindLink) -> list[QrCode]:
    """Return the code of each review that a scene can show; none without an address."""
    questions = [scene.question.at(review["period"]) for review in series["reviews"]]
    links = [find_link(replace(scene, question=question)) for question in questions]
    return [build_qr_code(link) for link in links if link]


def _build_board_scene(scene: MeetingScene, built: BuiltBoard, series: int) -> SceneData:
    return {
        "kind": scene.kind.value,
        "series": series,
        "period": scene.question.period,
        "district": scene.district or "",
        "own": bool(scene.headline),
        "proposed": built.headline,
        "headlines": [scene.headline or built.headline],
        "codes": [],
        "note": scene.note,
    }


def _build_scene(
    scene: MeetingScene,
    asked: list[AskedMaps],
    answers: dict[AskedMaps, list[QuestionSummary]],
    given: MeetingInput,
) -> SceneData:
    series = find_series(scene.question, given.catalogue, scene.layer)
    now = _find_period(scene.question.period, answers[series])
    return {
        "kind": scene.kind.value,
        "series": asked.index(series),
        "period": scene.question.period,
        "district": scene.district or "",
        "own": bool(scene.headline),
        "proposed": format_proposed_headline(scene, now, given.texts),
        "headlines": [format_scene_headline(scene, answer, given.texts) for answer in answers[series]],
        "codes": [],
        "note": scene.note,
    }


def _find_period(period: int, answers: list[QuestionSummary]) -> QuestionSummary:
    return next(answer for answer in answers if answer.question.period == period)
