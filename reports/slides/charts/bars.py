"""Paint the bars of a native chart and name each."""

from pptx.chart.axis import CategoryAxis
from pptx.chart.point import Point
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_PATTERN_TYPE
from pptx.oxml.ns import qn

from analysis.display.colours import Colour
from reports.slides.charts.parts import draw_edge
from reports.slides.slide_shapes import parse_hex_colour

HATCH_INK = 0.35
"""How much of the hatch is ink, about as on the map."""


def paint_bar(point: Point, shade: str, *, estimated: bool, priority: bool) -> None:
    """Colour a bar; hatch an estimated one, outline a priority district's."""
    fill = point.format.fill
    if estimated:
        fill.patterned()
        fill.pattern = MSO_PATTERN_TYPE.LIGHT_UPWARD_DIAGONAL
        fill.fore_color.rgb, fill.back_color.rgb = _darken(shade), parse_hex_colour(shade)
    else:
        fill.solid()
        fill.fore_color.rgb = parse_hex_colour(shade)
    draw_edge(point.format.line, Colour.INK if priority else Colour.SOFT, 1.75 if priority else 0.5)


def _darken(shade: str) -> RGBColor:
    """Return the colour of the hatch: the class's own with ink, for LibreOffice paints a bar in it alone."""
    pairs = zip(parse_hex_colour(shade), parse_hex_colour(Colour.INK), strict=True)
    return RGBColor(*(round(own + (ink - own) * HATCH_INK) for own, ink in pairs))


def name_every_bar(axis: CategoryAxis) -> None:
    """List the bars from the top, each with its name: otherwise programs reverse or omit some."""
    axis.reverse_order = True
    element = axis._element  # noqa: SLF001 (the library has no other way)
    element.txPr.bodyPr.set("rot", "0")
    skip = element.makeelement(qn("c:tickLblSkip"), {"val": "1"})
    element.find(qn("c:noMultiLvlLbl")).addprevious(skip)
