"""A drawn map as something to order; what draws it is loaded where it is drawn."""

from collections.abc import Sequence

from geo.boundaries import Boundaries
from insight.situation import Situation
from language.catalogue import Texts
from maps.drawing.sheet import Drawing
from reports.queue.order import Order


def map_order(answers: Sequence[Situation], outline: Boundaries, texts: Texts, drawing: Drawing) -> Order:
    """Order the map of one answer, or of two side by side."""
    return Order(_draw, (tuple(answers), outline, texts, drawing))


def _draw(answers: tuple[Situation, ...], outline: Boundaries, texts: Texts, drawing: Drawing) -> bytes:
    """Draw it; matplotlib is loaded in the process that draws, never beside the pages."""
    from maps.drawn import draw_comparison, draw_map  # noqa: PLC0415 (see above)

    match answers:
        case (one,):
            return draw_map(one, outline, texts, drawing)
        case (left, right):
            return draw_comparison((left, right), outline, texts, drawing)
    raise ValueError(f"{len(answers)} maps don't fit a sheet")
