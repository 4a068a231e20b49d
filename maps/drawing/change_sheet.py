"""Draw a sheet with the map of the changes between two reviews, for a slide or report that says the rest."""

from collections.abc import Iterator

from matplotlib.figure import Figure

from analysis.comparison import Comparison
from analysis.display.estimates import count_estimated
from analysis.display.figures import format_change_label
from data.model.figures import Figure as PovertyFigure
from data.model.figures import Status
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.browser_data.map_scene import NO_VALUE
from maps.change_classes import find_change_class
from maps.classes import NO_FIGURE_COLOUR
from maps.drawing.canvas import Canvas
from maps.drawing.colour_scale import ColourScale, read_colour_scale
from maps.drawing.legend.entries import draw_legend, list_class_entries, list_sign_entries
from maps.drawing.map_frame.districts import DrawnDistrict
from maps.drawing.map_frame.frame import draw_map_frame, draw_stamp
from maps.drawing.one_map_sheet import PADDING, SIDE_WIDTH, get_bare_frame
from maps.drawing.sheet import Box, DrawingOptions
from maps.drawing.sheet_margins import draw_credit
from maps.palettes import CHANGE


def draw_change_sheet(
    found: Comparison, outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> Figure:
    """Draw the districts in the colours of their changes, hatched where a year is estimated."""
    pen, scale = Canvas(drawing.sheet), read_colour_scale(CHANGE, texts)
    beside = pen.resize_type(pen.sheet.beside)
    frame, side = get_bare_frame(pen.sheet), SIDE_WIDTH * beside.sheet.text
    districts = tuple(_list_districts(found, drawing.district, scale, texts))
    draw_map_frame(pen, outline, frame, side, districts, texts)
    column = Box(frame.right - side, frame.bottom, side, frame.height).inset(PADDING)
    entries = [list_class_entries(scale), list_sign_entries(districts, texts)]
    draw_legend(beside, column, scale.title, entries, texts)
    draw_credit(pen, (column.right, column.bottom - PADDING / 2), drawing, texts)
    if count := count_estimated(list_changed_figures(found)):
        draw_stamp(pen, frame, count, texts)
    return pen.figure


def list_changed_figures(found: Comparison) -> list[PovertyFigure]:
    """Return every figure behind the changes of the districts, each once."""
    parts = (figure for row in found.districts if row.change for figure in row.change.parts)
    return list(dict.fromkeys(parts))


def _list_districts(
    found: Comparison, chosen: str | None, scale: ColourScale, texts: Texts
) -> Iterator[DrawnDistrict]:
    for row in found.districts:
        marked = row.area.code == chosen
        if row.change is None:
            yield DrawnDistrict(
                row.area, NO_FIGURE_COLOUR, NO_VALUE, Status.MISSING, dark=False, chosen=marked
            )
            continue
        index = find_change_class(row.change.value)
        words, status = format_change_label(row.change, texts), row.change.status
        fill = scale.classes[index][1]
        yield DrawnDistrict(row.area, fill, words, status, dark=index in scale.dark, chosen=marked)
