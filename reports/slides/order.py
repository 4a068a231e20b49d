"""A meeting's slides as something to order; what draws them is loaded where they are made."""

from datetime import date

from data.catalogue import Catalogue
from data.figures import FigureSet
from geo.boundaries import Boundaries
from insight.meeting import Meeting
from language.catalogue import Texts
from reports.queue.order import Order

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def slides_order(
    meeting: Meeting,
    catalogue: Catalogue,
    figures: FigureSet,
    outline: Boundaries,
    texts: Texts,
    today: date,
) -> Order:
    """Order the slides of a meeting as they are on a day."""
    return Order(_slides, (meeting, catalogue, figures, outline, texts, today))


def _slides(
    meeting: Meeting,
    catalogue: Catalogue,
    figures: FigureSet,
    outline: Boundaries,
    texts: Texts,
    today: date,
) -> bytes:
    """Make them; matplotlib and python-pptx are loaded in the process that draws, never beside the pages."""
    from reports.slides.deck import meeting_slides  # noqa: PLC0415 (see above)

    return meeting_slides(meeting, catalogue, figures, outline, texts, today)
