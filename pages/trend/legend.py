"""The key to the lines of the trend."""

from collections.abc import Iterator, Sequence
from typing import NotRequired, TypedDict

from analysis.trend.panels import TrendLine, TrendPanel
from charts.trend.emphasis import TrendEmphasis
from charts.trend.lines import LOOKS, LineRole, find_line_role, list_shown_lines, list_shown_targets
from charts.trend.marks import BREAK_COLOUR, PATH_COLOUR
from language.catalogue import Texts

LINES = (
    LineRole.PROVINCE,
    LineRole.SELECTED,
    LineRole.PRIORITY,
    LineRole.DISTRICT,
    LineRole.COUNTRY,
    LineRole.REGION,
)


class TrendLegendEntry(TypedDict):
    """A sign of the charts and what it means; lines have a width in pixels."""

    sign: str
    colour: str
    text: str
    width: NotRequired[float]


def build_trend_legend(
    panels: Sequence[TrendPanel], emphases: Sequence[TrendEmphasis], texts: Texts
) -> list[TrendLegendEntry]:
    """Return the key; what the charts don't show has no entry."""
    pairs = [
        (emphasis, list_shown_lines(panel, emphasis))
        for panel, emphasis in zip(panels, emphases, strict=True)
    ]
    roles = {find_line_role(line.area, one.selected) for one, lines in pairs for line in lines}
    return [
        *(_make_line_entry(role, texts) for role in LINES if role in roles),
        *_list_mark_entries(pairs, texts),
    ]


def _list_mark_entries(
    pairs: Sequence[tuple[TrendEmphasis, Sequence[TrendLine]]], texts: Texts
) -> Iterator[TrendLegendEntry]:
    """Yield what the marks on and beside the lines mean."""
    targets = [target for emphasis, lines in pairs for target in list_shown_targets(lines, emphasis)]
    shown = [line for _, lines in pairs for line in lines]
    estimated = any(not figure.published for line in shown for figure in line.known)
    conflicting = any(line.conflicting_figures for line in shown)
    province, own = LOOKS[LineRole.PROVINCE].colour, LOOKS[LineRole.PRIORITY].colour
    marks = (
        (estimated, "estimated", province, "trend.key_estimated"),
        (conflicting, "rival", province, "trend.key_rival"),
        (any(one.overlap for one, _ in pairs), "ring", province, "trend.bridge_mark"),
        (any(one.path for one, _ in pairs), "path", PATH_COLOUR, "trend.key_path"),
        (bool(targets), "target", own, "target_standing.key"),
        (len(pairs) > 1, "break", BREAK_COLOUR, "trend.key_break"),
    )
    for present, sign, colour, key in marks:
        if present:
            yield TrendLegendEntry(sign=sign, colour=colour, text=texts(key))


def _make_line_entry(role: LineRole, texts: Texts) -> TrendLegendEntry:
    look = LOOKS[role]
    text = texts(f"line_key.{role.value}")
    return {"sign": look.symbol.value, "colour": look.colour, "width": look.width, "text": text}
