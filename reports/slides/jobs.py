"""A meeting's slides as something to order; what draws them is loaded where they are made."""

from datetime import date

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from reports.jobs.export_job import ExportJob
from reports.presentations.meeting import Meeting

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def make_slides_job(
    meeting: Meeting,
    catalogue: Catalogue,
    figures: FigureSet,
    outline: Boundaries,
    texts: Texts,
    today: date,
) -> ExportJob:
    """Order the slides of a meeting as they are on a day."""
    return ExportJob(_write_slides, (meeting, catalogue, figures, outline, texts, today))


def _write_slides(
    meeting: Meeting,
    catalogue: Catalogue,
    figures: FigureSet,
    outline: Boundaries,
    texts: Texts,
    today: date,
) -> bytes:
    """Make them; matplotlib and python-pptx are loaded in the process that draws, never beside the pages."""
    from reports.slides.pptx_file import write_pptx  # noqa: PLC0415 (see above)

    return write_pptx(meeting, catalogue, figures, outline, texts, today)
