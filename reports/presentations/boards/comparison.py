"""Two reviews side by side as a board: two maps, and what changed where that can be said."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from analysis.comparable import find_refusals
from analysis.comparison import AreaComparison, Comparison, compare_reviews
from analysis.conflicts import list_conflicting_figures
from analysis.display.figures import (
    UNDECIDED,
    format_change_label,
    format_points,
)
from analysis.finding import Finding, find_weakest_status
from analysis.question import Question
from analysis.ranking import rank_districts
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure
from language.catalogue import Texts
from reports.presentations.boards.board import (
    BoardCell,
    BoardRow,
    BoardTone,
    BuiltBoard,
    make_area_row,
    make_cell,
    make_rate_cell,
)
from reports.presentations.meeting import MeetingScene
from reports.presentations.meeting_input import MeetingInput
from reports.presentations.scene_words import format_scene_question

Rates = tuple[Figure, ...]


def build_comparison_board(scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    """Build two maps with the rates of both reviews; nothing is subtracted where there is a reason not to."""
    one, other = scene.question, scene.other or scene.question
    reasons = find_refusals(one, other)
    if reasons:
        remark = " ".join(given.texts(f"board_refusal.{reason.value}") for reason in reasons)
        return _build((one, other), {}, remark, given.texts("board.refused"), scene, given)
    return _build_compared(_compare(scene, given), scene, given)


def build_change_board(scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    """Build one map of the changes with both rates; two maps where nothing may be subtracted."""
    if find_refusals(scene.question, scene.other or scene.question):
        return build_comparison_board(scene, given)
    found = _compare(scene, given)
    return replace(_build_compared(found, scene, given), questions=(), change=found)


def _compare(scene: MeetingScene, given: MeetingInput) -> Comparison:
    areas = (given.catalogue.districts, given.catalogue.areas[PROVINCE])
    return compare_reviews(scene.question, scene.other or scene.question, given.figures, *areas)


def _build_compared(found: Comparison, scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    changes = {row.area.code: row for row in (found.province, *found.districts)}
    headline = _format_headline(found, given.texts)
    return _build((found.earlier, found.later), changes, "", headline, scene, given)


def _build(
    pair: tuple[Question, Question],
    changes: Mapping[str, AreaComparison],
    remark: str,
    headline: str,
    scene: MeetingScene,
    given: MeetingInput,
) -> BuiltBoard:
    texts = given.texts
    places = rank_districts(pair[1], given.figures, given.catalogue.districts)
    areas = [given.catalogue.areas[PROVINCE], *(place.area for place in places)]
    rates = [(_list_rates(area, pair[0], given), _list_rates(area, pair[1], given)) for area in areas]
    rows = [
        _build_row(area, found, changes.get(area.code), texts)
        for area, found in zip(areas, rates, strict=True)
    ]
    columns = _list_columns(pair, texts, changed=bool(changes))
    return BuiltBoard(
        board={
            "kind": scene.kind.value,
            "table": {"columns": columns, "spans": [], "rows": rows},
            "marks": _list_marks(changes, texts),
            "remark": remark,
        },
        figures=tuple((*before, *after) for before, after in rates),
        headline=headline,
        coverage=_format_coverage(rates[1:], texts),
        questions=pair,
    )


def _format_coverage(districts: Sequence[tuple[Sequence[Figure], Sequence[Figure]]], texts: Texts) -> str:
    """Say of how many districts a rate is published in each of the two reviews."""
    one, other = (sum(any(rate.published for rate in pair[side]) for pair in districts) for side in (0, 1))
    return texts("board.two_coverage", one=one, other=other, total=len(districts))


def _list_marks(changes: Mapping[str, AreaComparison], texts: Texts) -> list[tuple[str, str]]:
    undecided = any(row.change and row.change.is_undecided for row in changes.values())
    return [(UNDECIDED, texts("board.undecided"))] if undecided else []


def list_map_titles(pair: tuple[Question, Question], texts: Texts) -> list[str]:
    """Write the title of each map: its year where nothing else differs, else its whole question."""
    if find_refusals(*pair):
        return [format_scene_question(question, texts) for question in pair]
    return [texts("stage.year", period=question.period) for question in pair]


def format_change_title(found: Comparison, texts: Texts) -> str:
    """Write the title of a map of changes, with its unit."""
    return texts("board.change_map", earlier=found.earlier.period, later=found.later.period)


def _list_columns(pair: tuple[Question, Question], texts: Texts, *, changed: bool) -> list[str]:
    if changed:
        return [*(str(question.period) for question in pair), texts("board.change")]
    return [texts("compare.left"), texts("compare.right")]


def _list_rates(area: Area, question: Question, given: MeetingInput) -> Rates:
    found = given.figures.candidates(question.key(area.code), published_only=question.published_only)
    return (*found[:1], *list_conflicting_figures(found)) if found else ()


def _build_row(area: Area, rates: tuple[Rates, Rates], row: AreaComparison | None, texts: Texts) -> BoardRow:
    cells = [make_rate_cell(found, texts) for found in rates]
    if row is not None:
        cells.append(_build_change(row.change, texts))
    return make_area_row(area, cells, texts)


def _build_change(change: Finding | None, texts: Texts) -> BoardCell:
    if change is None:
        return make_cell(texts("stage.missing_value"))
    tone = BoardTone.PLAIN
    if not change.is_undecided and change.value:
        tone = BoardTone.FELL if change.value < 0 else BoardTone.ROSE
    return make_cell(format_points(change, texts), tone, format_change_label(change, texts))


def _format_headline(found: Comparison, texts: Texts) -> str:
    """Write the province's change where it is one number, and how many districts surely fell and rose."""
    known = [row.change for row in found.districts if row.change]
    change = _find_sure_change(found.province)
    headline = _format_changes(found, change, texts)
    # That a change can't be told rests on figures too.
    rests_on = [*known, *([change] if change else [])]
    if not rests_on:
        return headline
    status = find_weakest_status(each.status for each in rests_on)
    return texts("scene_headline.with_status", headline=headline, status=texts(f"status.{status.value}"))


def _format_changes(found: Comparison, change: Finding | None, texts: Texts) -> str:
    told = [row.change for row in found.districts if row.change and not row.change.is_undecided]
    fell, rose = sum(one.value < 0 for one in told), sum(one.value > 0 for one in told)
    counts = texts("board.fell_rose", fell=fell, rose=rose, unknown=len(found.districts) - fell - rose)
    earlier, later = found.earlier.period, found.later.period
    if change is None:
        return texts("board.compared", earlier=earlier, later=later, counts=counts)
    points = format_points(change, texts)
    return texts("board.compared_province", earlier=earlier, later=later, change=points, counts=counts)


def _find_sure_change(province: AreaComparison) -> Finding | None:
    """Return the province's change; None where a year has two values, for it has no one difference."""
    both = [found for found in (province.earlier, province.later) if found and len(found.parts) == 1]
    return province.change if len(both) == 2 else None  # noqa: PLR2004 (the earlier and the later year)
