"""A district's profile as a board: its key numbers, and its rates beside the province's in one standard."""

from collections.abc import Iterator

from analysis.display.figures import format_column_figure, format_figures, format_finding, format_points
from analysis.district.profile import DistrictProfile, build_district_profile
from analysis.district.share_of_poor import compute_share_of_poor
from analysis.finding import Finding
from analysis.summary import QuestionSummary, build_question_summary
from analysis.trend.panels import TrendPanel, build_trend_panels
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_count, format_percent
from reports.presentations.boards.board import (
    BoardRow,
    BoardTable,
    BoardTone,
    BuiltBoard,
    find_tone,
    make_cell,
    make_row,
)
from reports.presentations.boards.line_panel import (
    build_line_panel,
    build_line_row,
    format_line_coverage,
    list_line_figures,
)
from reports.presentations.meeting import MeetingScene
from reports.presentations.meeting_input import MeetingInput
from reports.presentations.scene_headline import format_proposed_headline

Fact = tuple[str, str, tuple[Figure, ...]]
"""What a number is, the number in words, and the figures that it rests on."""


def build_profile_board(scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    """Build the profile of the scene's district; raises ValueError for a scene of none."""
    if scene.district is None:
        raise ValueError("a profile is of one district")
    texts = given.texts
    answer = build_question_summary(scene.question, given.catalogue, given.figures)
    facts = list(list_profile_facts(scene.district, answer, given))
    areas = [given.catalogue.areas[code] for code in (PROVINCE, scene.district)]
    panel = _find_panel(scene, given)
    courses = [list_line_figures([panel.line(area.code)]) for area in areas]
    rows = [_build_fact_row(fact) for fact in facts]
    return BuiltBoard(
        board={
            "kind": scene.kind.value,
            "table": {"columns": [texts("stage.profile_value")], "spans": [], "rows": rows},
            "years": _build_years(areas, panel, texts),
            "panels": [build_line_panel(panel, areas, scene.district, texts)],
            "marks": [],
            "remark": texts("board.trend_remark"),
        },
        figures=(*(parts for _, _, parts in facts), *(tuple(course) for course in courses)),
        headline=format_proposed_headline(scene, answer, texts),
        coverage=format_line_coverage(courses, texts),
        panels=((panel.line(scene.district), panel.line(PROVINCE)),),
    )


def _find_panel(scene: MeetingScene, given: MeetingInput) -> TrendPanel:
    panels = build_trend_panels(scene.question, given.catalogue, given.figures)
    return next(panel for panel in panels if panel.definition.code == scene.question.standard)


def _build_years(areas: list[Area], panel: TrendPanel, texts: Texts) -> BoardTable:
    return {
        "columns": [str(year) for year in panel.definition.reviews],
        "spans": [],
        "rows": [build_line_row(area, [panel.line(area.code)], texts) for area in areas],
    }


def _build_fact_row(fact: Fact) -> BoardRow:
    name, words, parts = fact
    tone = find_tone(parts[0]) if parts else BoardTone.PLAIN
    return make_row("", name, [make_cell(words, tone)])


def list_profile_facts(district: str, answer: QuestionSummary, given: MeetingInput) -> Iterator[Fact]:
    """Return a district's numbers under a question: rate, rank, gap, change, households, share."""
    found = build_district_profile(district, answer, given.catalogue, given.figures)
    indicator, texts = found.question.indicator.value, given.texts
    missing = texts("stage.missing_value")
    rate = format_figures(found.place.figures, texts, format_column_figure)
    yield texts(f"rate.{indicator}"), rate or missing, found.place.figures
    yield _tell(texts("profile.rank"), found.rank, _format_rank(found, texts), missing)
    yield _tell(texts("district.gap"), found.gap, _format_change(found.gap, texts), missing)
    label = texts("headline.change_none")
    if found.change:
        label = texts("headline.change", period=found.change.parts[1].key.period)
    yield _tell(label, found.change, _format_change(found.change, texts), missing)
    households = format_finding(found.households, texts, format_count) if found.households else ""
    yield _tell(texts(f"count.{indicator}"), found.households, households, missing)
    share = compute_share_of_poor(district, found.question, given.catalogue, given.figures).own
    words = format_finding(share, texts, format_percent) if share else ""
    yield _tell(texts("board.profile_share"), share, words, missing)


def _tell(label: str, finding: Finding | None, words: str, missing: str) -> Fact:
    return label, words or missing, finding.parts if finding else ()


def _format_rank(found: DistrictProfile, texts: Texts) -> str:
    if found.rank is None:
        return ""
    rank = format_finding(found.rank, texts, format_count)
    return texts("district.rank_value", rank=rank, total=found.ranked)


def _format_change(finding: Finding | None, texts: Texts) -> str:
    return format_points(finding, texts) if finding else ""
