"""The key to the lines of the trend."""

from typing import NotRequired, TypedDict

from charts.trend.lines import LOOKS, LineRole
from charts.trend.marks import BREAK_LINE, PATH_EDGE, TARGET_COLOUR
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
    """A sign of the chart and what it means; lines have a width in pixels."""

    sign: str
    colour: str
    text: str
    width: NotRequired[float]


class TrendLegend(TypedDict):
    """The key as the browser takes it."""

    entries: list[TrendLegendEntry]


def build_trend_legend(
    texts: Texts, *, path: bool, selected: bool, estimated: bool, targets: bool = False
) -> TrendLegend:
    """Return the key; what the panels don't show has no entry."""
    shown = [role for role in LINES if selected or role is not LineRole.SELECTED]
    province = LOOKS[LineRole.PROVINCE].colour
    entries = [_line(role, texts) for role in shown]
    if estimated:
        entries.append({"sign": "estimated", "colour": province, "text": texts("trend.key_estimated")})
    entries.append({"sign": "rival", "colour": province, "text": texts("trend.key_rival")})
    if path:
        entries.append({"sign": "path", "colour": PATH_EDGE, "text": texts("trend.key_path")})
    if targets:
        entries.append({"sign": "target", "colour": TARGET_COLOUR, "text": texts("target_standing.key")})
    entries.append({"sign": "break", "colour": BREAK_LINE, "text": texts("trend.key_break")})
    return {"entries": entries}


def _line(role: LineRole, texts: Texts) -> TrendLegendEntry:
    look = LOOKS[role]
    text = texts(f"line_key.{role.value}")
    return {"sign": look.symbol, "colour": look.colour, "width": look.width, "text": text}
