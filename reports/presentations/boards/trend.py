"""The trend as a board: a panel a standard with the province and the districts in question."""

from collections.abc import Sequence

from analysis.display.figures import format_figures
from analysis.trend.panels import TrendPanel, build_trend_panels
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure
from language.catalogue import Texts
from reports.presentations.boards.board import (
    BoardSpan,
    BuiltBoard,
)
from reports.presentations.boards.line_panel import (
    build_line_panel,
    build_line_row,
    format_line_coverage,
    list_line_figures,
    list_year,
)
from reports.presentations.meeting import MeetingScene
from reports.presentations.meeting_input import MeetingInput


def build_trend_board(scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    """Build the trend of the province and of the scene's district, else of the priority districts."""
    texts = given.texts
    panels = build_trend_panels(scene.question, given.catalogue, given.figures)
    shown = [area for area in given.catalogue.areas.values() if _stands_out(area, scene)]
    main = scene.district or PROVINCE
    lines = {area.code: [panel.line(area.code) for panel in panels] for area in shown}
    figures = tuple(tuple(list_line_figures(lines[area.code])) for area in shown)
    return BuiltBoard(
        board={
            "kind": scene.kind.value,
            "panels": [build_line_panel(panel, shown, main, texts) for panel in panels],
            "table": {
                "columns": [str(year) for panel in panels for year in panel.definition.reviews],
                "spans": _list_spans(panels, texts),
                "rows": [build_line_row(area, lines[area.code], texts) for area in shown],
            },
            "marks": [],
            "remark": texts("board.trend_remark"),
        },
        figures=figures,
        headline=_format_headline(main, panels, scene, given),
        coverage=format_line_coverage(figures, texts),
        panels=tuple(tuple(panel.line(area.code) for area in shown) for panel in panels),
    )


def _list_spans(panels: Sequence[TrendPanel], texts: Texts) -> list[BoardSpan]:
    """Return the standards over their years."""
    return [
        {"label": texts(f"standard.{panel.definition.code.value}"), "span": len(panel.definition.reviews)}
        for panel in panels
    ]


def _stands_out(area: Area, scene: MeetingScene) -> bool:
    if area.code == PROVINCE:
        return True
    return area.code == scene.district if scene.district else area.priority


def _format_headline(
    main: str, panels: tuple[TrendPanel, ...], scene: MeetingScene, given: MeetingInput
) -> str:
    """Write from where to where the main line went in the scene's standard, by published rates alone."""
    texts, question = given.texts, scene.question
    line = next(panel for panel in panels if panel.definition.code is question.standard).line(main)
    name = texts("stage.province") if main == PROVINCE else given.catalogue.areas[main].name_vi
    rate = texts(f"scene_rate.{question.indicator.value}")
    standard = texts(f"standard.{question.standard.value}")
    published = [figure for figure in line.known if figure.published]
    if len(published) < 2:  # noqa: PLR2004 (a first and a last)
        return texts("board.trend_none", name=name, rate=rate, standard=standard)
    first, last = published[0], published[-1]
    return texts(
        f"board.trend_{_name_way(first, last)}",
        name=name,
        rate=rate,
        first=format_figures(list_year(first, line), texts),
        earlier=first.key.period,
        last=format_figures(list_year(last, line), texts),
        later=last.key.period,
        standard=standard,
    )


def _name_way(first: Figure, last: Figure) -> str:
    """Name the way that a line went between two of its figures."""
    return "fell" if last.value < first.value else "rose" if last.value > first.value else "same"
