"""Draw the slope chart: every district's rate in two reviews of one standard, with the province's."""

from collections.abc import Iterator, Sequence

from analysis.comparison import AreaComparison, Comparison
from analysis.display.colours import Colour
from analysis.finding import Finding
from charts.drawn.chart import LineEnd, build_empty_chart, place_names, stamp_drawn_estimates
from charts.drawn.lines import make_point, part_line
from charts.drawn.parts import ChartAxis, ChartSeries, ChartTick, DrawnChart
from charts.drawn.value_axis import build_value_axis
from charts.slope.description import (
    describe_slope_chart,
    format_brief_name,
    format_slope_hover,
    format_slope_name,
)
from data.model.areas import PROVINCE
from data.model.figures import Status
from language.catalogue import Texts

HEIGHT = 480
HEADROOM = 1.04
LANE = 0.013
"""Part of the way between the years by which the intervals of two districts stand apart."""

LEFT, RIGHT = 0.14, 0.12
"""Room beside the years, in parts of the way between them."""

INTERVAL_OPACITY, UNDECIDED_OPACITY = 0.45, 0.45


def build_slope_chart(comparison: Comparison, chosen: str | None, texts: Texts) -> DrawnChart:
    """Draw a comparison; `chosen` is the code of the highlighted district.

    A line whose change can't be told from none is pale, and its name says so.
    """
    rows = [row for row in (*comparison.districts, comparison.province) if row.change]
    chart = build_empty_chart(HEIGHT, _build_years(comparison), build_value_axis(_find_top(rows), texts))
    chart["series"] = [
        *(_build_intervals(row, place - len(rows) / 2) for place, row in enumerate(rows)),
        *(_build_line(row, comparison, chosen, texts) for row in rows),
    ]
    chart["names"] = place_names(
        chart, [_build_end(row, row.later, chosen, texts) for row in rows if row.later]
    )
    stamp_drawn_estimates(chart, sum(_is_estimated(row.change) for row in rows), texts)
    chart["spoken"] = describe_slope_chart(comparison, texts)
    return chart


def _build_years(comparison: Comparison) -> ChartAxis:
    earlier, later = comparison.earlier.period, comparison.later.period
    ticks: list[ChartTick] = [{"at": 0.0, "text": str(earlier)}, {"at": 1.0, "text": str(later)}]
    return {"least": -LEFT, "most": 1.0 + RIGHT, "ticks": ticks}


def _find_top(rows: Sequence[AreaComparison]) -> float:
    highest = max((_upper(end) for row in rows for end in _ends(row)), default=0.0)
    return HEADROOM * (highest or 1.0)


def _ends(row: AreaComparison) -> Iterator[Finding]:
    yield from (end for end in (row.earlier, row.later) if end)


def _upper(end: Finding) -> float:
    return end.interval.upper if end.interval else end.value


def _build_intervals(row: AreaComparison, lane: float) -> ChartSeries:
    """Return the 80 % intervals of both rates, each an upright line in the row's own lane."""
    intervals = [(place + lane * LANE, end.interval) for place, end in enumerate(_ends(row)) if end.interval]
    return {
        "name": f"interval-{row.area.code}",
        "colour": _find_colour(row),
        "width": 1.5,
        "size": 0,
        "opacity": INTERVAL_OPACITY,
        "solid": [[(place, found.lower), (place, found.upper)] for place, found in intervals],
        "dotted": [],
        "points": [],
    }


def _build_line(row: AreaComparison, comparison: Comparison, chosen: str | None, texts: Texts) -> ChartSeries:
    run = [(float(place), end.parts[0]) for place, end in enumerate(_ends(row))]
    solid, dotted = part_line(run)
    told = format_slope_hover(row, comparison, texts)
    strong = row.area.code in {chosen, PROVINCE}
    pale = row.change is not None and row.change.is_undecided and not strong
    return {
        "name": row.area.code,
        "colour": _find_colour(row),
        "width": 4 if strong else 1.8,
        "size": 8,
        "opacity": UNDECIDED_OPACITY if pale else 1,
        "solid": solid,
        "dotted": dotted,
        "points": [make_point(place, figure, told) for place, figure in run],
    }


def _build_end(row: AreaComparison, later: Finding, chosen: str | None, texts: Texts) -> LineEnd:
    return LineEnd(
        (1.0, later.value),
        format_slope_name(row, texts),
        format_brief_name(row, texts),
        row.area.code in {chosen, PROVINCE},
    )


def _is_estimated(finding: Finding | None) -> bool:
    return finding is not None and finding.status is Status.ESTIMATED


def _find_colour(row: AreaComparison) -> str:
    if row.area.code == PROVINCE:
        return Colour.BENCHMARK
    return Colour.PRIORITY if row.area.priority else Colour.OWN
