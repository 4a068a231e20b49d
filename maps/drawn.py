"""A map of any view as a file: PNG, SVG or PDF, by geopandas and matplotlib, without a browser."""

from dataclasses import dataclass, field
from functools import lru_cache
from threading import Lock

from matplotlib.figure import Figure

from geo.boundaries import Boundaries
from insight.situation import Situation
from language.catalogue import Language, Texts
from maps.drawing.files import file_bytes
from maps.drawing.notes import title
from maps.drawing.one_map import one_map
from maps.drawing.sheet import Drawing
from maps.drawing.two_maps import two_maps

MOST_KEPT = 48
"""Files that are kept; one has 60 to 500 kB."""

Pair = tuple[Situation, Situation]

_ONE_AT_A_TIME = Lock()
"""matplotlib promises nothing to threads that draw at once."""


@dataclass(frozen=True, slots=True)
class _Order:
    """Everything that a file depends on; outline and words are known by their content."""

    situations: tuple[Situation] | Pair
    drawing: Drawing
    language: Language
    geojson: str
    outline: Boundaries = field(compare=False)
    texts: Texts = field(compare=False)


def draw_map(situation: Situation, outline: Boundaries, texts: Texts, drawing: Drawing) -> bytes:
    """Draw the map of a situation; what was drawn before is given again.

    Raises NoRoomError where names and values find no place on the sheet.
    """
    return _drawn(_Order((situation,), drawing, texts.language, outline.geojson, outline, texts))


def draw_comparison(pair: Pair, outline: Boundaries, texts: Texts, drawing: Drawing) -> bytes:
    """Draw two situations side by side, each with its own title; nothing is subtracted.

    Raises NoRoomError where names and values find no place on the sheet.
    """
    return _drawn(_Order(pair, drawing, texts.language, outline.geojson, outline, texts))


@lru_cache(maxsize=MOST_KEPT)
def _drawn(order: _Order) -> bytes:
    with _ONE_AT_A_TIME:
        name = " – ".join(title(situation, order.texts) for situation in order.situations)
        return file_bytes(_figure(order), order.drawing.file, name)


def _figure(order: _Order) -> Figure:
    match order.situations:
        case (situation,):
            return one_map(situation, order.outline, order.texts, order.drawing)
        case pair:
            return two_maps(pair, order.outline, order.texts, order.drawing)
