"""Render the map of any view as a file: PNG, SVG or PDF, by geopandas and matplotlib."""

from dataclasses import dataclass, field, replace
from functools import lru_cache
from threading import Lock

from matplotlib.figure import Figure

from analysis.comparison import Comparison
from analysis.display.questions import format_question_title
from analysis.summary import QuestionSummary
from geo.boundaries import Boundaries
from language.catalogue import Language, Texts
from maps.drawing.change_sheet import draw_change_sheet
from maps.drawing.file_writer import write_figure
from maps.drawing.one_map_sheet import draw_one_map_sheet
from maps.drawing.sheet import DrawingOptions
from maps.drawing.two_map_sheet import draw_two_map_sheet
from maps.outline_credit import format_outline_credit

MOST_KEPT = 48
"""Files that are kept; one has 60 to 500 kB."""

SummaryPair = tuple[QuestionSummary, QuestionSummary]
Situations = tuple[QuestionSummary] | SummaryPair | Comparison

_ONE_AT_A_TIME = Lock()
"""matplotlib promises nothing to threads that draw at once."""


@dataclass(frozen=True, slots=True)
class _MapRequest:
    """Everything that a file depends on; outline and texts are compared by content."""

    situations: Situations
    drawing: DrawingOptions
    language: Language
    geojson: str
    outline: Boundaries = field(compare=False)
    texts: Texts = field(compare=False)


def draw_map(situation: QuestionSummary, outline: Boundaries, texts: Texts, drawing: DrawingOptions) -> bytes:
    """Return the map of a question as a file; one that was drawn before comes from the cache.

    Raises NoRoomError where names and values find no place on the sheet.
    """
    return _draw((situation,), outline, texts, drawing)


def draw_comparison(pair: SummaryPair, outline: Boundaries, texts: Texts, drawing: DrawingOptions) -> bytes:
    """Return two maps side by side as a file, each with its own title; nothing is subtracted.

    Raises NoRoomError where names and values find no place on the sheet.
    """
    return _draw(pair, outline, texts, drawing)


def draw_change(found: Comparison, outline: Boundaries, texts: Texts, drawing: DrawingOptions) -> bytes:
    """Return the map of the changes between two reviews as a file, always without a title.

    Raises NoRoomError where names and values find no place on the sheet.
    """
    return _draw(found, outline, texts, drawing)


def _draw(situations: Situations, outline: Boundaries, texts: Texts, drawing: DrawingOptions) -> bytes:
    """Draw with the credit of the outline in use, unless the options name one already."""
    credited = replace(drawing, credit=drawing.credit or format_outline_credit(outline, texts))
    return _draw_cached(_MapRequest(situations, credited, texts.language, outline.geojson, outline, texts))


@lru_cache(maxsize=MOST_KEPT)
def _draw_cached(order: _MapRequest) -> bytes:
    with _ONE_AT_A_TIME:
        return write_figure(_figure(order), order.drawing.file, _name(order))


def _name(order: _MapRequest) -> str:
    if isinstance(order.situations, Comparison):
        return order.texts("compare.legend_title")
    return " – ".join(
        format_question_title(situation.question, order.texts) for situation in order.situations
    )


def _figure(order: _MapRequest) -> Figure:
    match order.situations:
        case Comparison() as found:
            return draw_change_sheet(found, order.outline, order.texts, order.drawing)
        case (situation,):
            return draw_one_map_sheet(situation, order.outline, order.texts, order.drawing)
        case pair:
            return draw_two_map_sheet(pair, order.outline, order.texts, order.drawing)
