"""Draw the lines of a trend: which are shown, which stand out and how."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from analysis.display.colours import Colour
from analysis.display.figures import format_figure
from analysis.trend.panels import TrendLine, TrendPanel
from charts.drawn.lines import build_interval_band, make_point, part_line
from charts.drawn.parts import ChartBand, ChartPoint, ChartSeries, Symbol
from charts.trend.emphasis import TrendEmphasis
from data.model.areas import Area, AreaKind
from data.model.assigned_targets import AssignedTarget
from data.model.figures import Figure
from language.catalogue import Texts


class LineRole(StrEnum):
    """What a line means to the reader; drawn in this order, the last on top."""

    DISTRICT = "district"
    PRIORITY = "priority"
    COUNTRY = "country"
    REGION = "region"
    PROVINCE = "province"
    SELECTED = "selected"


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How the lines of one role are drawn: width and points in pixels, opacity from 0 to 1."""

    colour: str
    width: float
    size: float
    symbol: Symbol = Symbol.CIRCLE
    opacity: float = 1.0


LOOKS = {
    LineRole.DISTRICT: LineStyle(Colour.OTHER_DISTRICT, 1, 4, opacity=0.65),
    LineRole.PRIORITY: LineStyle(Colour.PRIORITY, 1.6, 7),
    LineRole.COUNTRY: LineStyle(Colour.LARGER_AREA, 2, 8, Symbol.DIAMOND),
    LineRole.REGION: LineStyle(Colour.LARGER_AREA, 2, 8, Symbol.SQUARE),
    LineRole.PROVINCE: LineStyle(Colour.PROVINCE, 4, 9),
    LineRole.SELECTED: LineStyle(Colour.OWN, 3, 8),
}

BANDED = (LineRole.PROVINCE, LineRole.SELECTED)

_OF_KIND = {
    AreaKind.COUNTRY: LineRole.COUNTRY,
    AreaKind.REGION: LineRole.REGION,
    AreaKind.PROVINCE: LineRole.PROVINCE,
}


def find_line_role(area: Area, selected: str | None) -> LineRole:
    """Return the role of an area's line."""
    if area.code == selected:
        return LineRole.SELECTED
    if area.kind in _OF_KIND:
        return _OF_KIND[area.kind]
    return LineRole.PRIORITY if area.priority else LineRole.DISTRICT


def list_shown_lines(panel: TrendPanel, emphasis: TrendEmphasis) -> list[TrendLine]:
    """Return the lines that have a figure and are shown, in the order in which they are drawn."""
    order = list(LineRole)
    roles = [(find_line_role(line.area, emphasis.selected), line) for line in panel.lines if line.known]
    shown = [found for found in roles if emphasis.others or found[0] is not LineRole.DISTRICT]
    return [line for _, line in sorted(shown, key=lambda found: order.index(found[0]))]


def list_shown_targets(lines: Sequence[TrendLine], emphasis: TrendEmphasis) -> list[AssignedTarget]:
    """Return the targets of the priority districts and the chosen one: paths of all would hide the lines."""
    named = {line.area.code for line in lines if line.area.priority} | {emphasis.selected}
    return [target for target in emphasis.targets if target.key.area_code in named]


def list_banded_lines(lines: Sequence[TrendLine], selected: str | None) -> list[TrendLine]:
    """Return the lines whose intervals are drawn: the bands of several districts would cover one another."""
    return [line for line in lines if find_line_role(line.area, selected) in BANDED]


def build_bands(lines: Sequence[TrendLine], selected: str | None) -> Iterator[ChartBand]:
    """Build the bands of the chosen district's and the province's intervals."""
    for line in list_banded_lines(lines, selected):
        run = [(float(figure.key.period), figure) for figure in line.known]
        yield from build_interval_band(run, LOOKS[find_line_role(line.area, selected)].colour)


def build_line(line: TrendLine, selected: str | None, texts: Texts) -> ChartSeries:
    """Return a line with its points and those of conflicting figures."""
    look = LOOKS[find_line_role(line.area, selected)]
    solid, dotted = part_line([(float(figure.key.period), figure) for figure in line.known])
    return {
        "name": line.area.code,
        "colour": look.colour,
        "width": look.width,
        "size": look.size,
        "opacity": look.opacity,
        "solid": solid,
        "dotted": dotted,
        "points": _build_points(line, look.symbol, texts),
    }


def _build_points(line: TrendLine, symbol: Symbol, texts: Texts) -> list[ChartPoint]:
    """Return the points of a line, those of conflicting figures last."""
    figures = [(figure, False) for figure in line.known]
    figures += [(figure, True) for figure in line.conflicting_figures]
    return [
        make_point(
            float(figure.key.period),
            figure,
            _tell_point(line.area, figure, texts),
            symbol=symbol,
            conflicting=conflicting,
        )
        for figure, conflicting in figures
    ]


def _tell_point(area: Area, figure: Figure, texts: Texts) -> list[str]:
    """Return the area with the year, and the rate with its status, a line each."""
    status = texts(f"status.{figure.status.value}")
    told = f"{format_figure(figure, texts)}, {status}"
    return [f"{area.named(texts.language)} · {figure.key.period}", told]
