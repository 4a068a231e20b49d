"""Assigned targets beside what the reviews found since, as a board."""

from collections.abc import Sequence

from analysis.display.figures import format_figure, format_label_figure
from analysis.display.targets import format_likelihood, format_target_result
from analysis.targets.results import TargetResult, TargetStanding, judge_targets, select_targets
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_percent
from reports.presentations.boards.board import (
    BoardCell,
    BoardRow,
    BoardTone,
    BuiltBoard,
    find_tone,
    make_cell,
    make_row,
)
from reports.presentations.meeting import MeetingScene
from reports.presentations.meeting_input import MeetingInput

COLUMNS = ("years", "goal", "allowed", "found", "result")
_TONES = {
    TargetResult.MET: BoardTone.MET,
    TargetResult.MISSED: BoardTone.MISSED,
    TargetResult.UNKNOWN: BoardTone.PLAIN,
}
_ORDER = (TargetResult.MISSED, TargetResult.MET, TargetResult.UNKNOWN)


def build_targets_board(scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    """Build a row a district with a target by the scene's standard: those that miss it first."""
    texts, standings = given.texts, list_standings(scene, given)
    guessed = any(standing.likelihood is not None for standing in standings)
    remark = texts("board.likelihoods") if guessed else texts("target_standing.lead")
    nothing = texts("board.no_targets", standard=texts(f"standard.{scene.question.standard.value}"))
    columns = [texts(f"target_standing.{column}") for column in COLUMNS]
    rows = [_build_row(standing, given) for standing in standings]
    return BuiltBoard(
        board={
            "kind": scene.kind.value,
            "table": {"columns": columns, "spans": [], "rows": rows},
            "marks": [],
            "remark": remark if standings else nothing,
        },
        figures=tuple(_list_figures(standing) for standing in standings),
        headline=_count_results(standings, texts) if standings else nothing,
        standings=tuple(standings),
        coverage=texts("board.targets_count", count=len(standings), total=len(given.catalogue.districts)),
    )


def _count_results(standings: Sequence[TargetStanding], texts: Texts) -> str:
    """Say how many targets are met, are missed and can't be judged."""
    results = [standing.result for standing in standings]
    return texts(
        "target_standing.summary",
        met=results.count(TargetResult.MET),
        missed=results.count(TargetResult.MISSED),
        unknown=results.count(TargetResult.UNKNOWN),
    ).rstrip(".")


def list_standings(scene: MeetingScene, given: MeetingInput) -> list[TargetStanding]:
    """Return how the newest target of each district by the scene's standard stands."""
    targets = select_targets(given.targets, scene.question.standard)
    newest = {target.key.area_code: target for target in targets}
    standings = judge_targets(newest.values(), given.figures)
    return sorted(standings, key=lambda standing: _ORDER.index(standing.result))


def _list_figures(standing: TargetStanding) -> tuple[Figure, ...]:
    return (standing.figure,) if standing.figure else ()


def _build_row(standing: TargetStanding, given: MeetingInput) -> BoardRow:
    target, texts = standing.target, given.texts
    years = f"{target.base_period}–{target.key.goal_period}"
    missing = texts("stage.missing_value")
    allowed = format_percent(standing.allowed, texts.language) if standing.allowed is not None else missing
    cells = [
        make_cell(years),
        make_cell(format_percent(target.goal_rate, texts.language)),
        make_cell(allowed),
        _build_found(standing, texts),
        make_cell(format_target_result(standing, texts), _TONES[standing.result], _shorten(standing, texts)),
    ]
    code = target.key.area_code
    return make_row(code, given.catalogue.areas[code].name_vi, cells)


def _build_found(standing: TargetStanding, texts: Texts) -> BoardCell:
    figure = standing.figure
    if figure is None:
        return make_cell(texts("stage.missing_value"))
    tone, year = find_tone(figure), figure.key.period
    whole, short = format_figure(figure, texts), format_label_figure(figure, texts)
    found, briefly = (texts("board.found", rate=rate, period=year) for rate in (whole, short))
    return make_cell(found, tone, briefly)


def _shorten(standing: TargetStanding, texts: Texts) -> str:
    """Write the result without the path's year; in brackets how likely an estimate keeps to the target."""
    result = texts(f"target_result.{standing.result.value}")
    if standing.likelihood is None:
        return result
    likely = format_likelihood(standing.likelihood, texts)
    return texts("board.result_likely", result=result, likely=likely)
