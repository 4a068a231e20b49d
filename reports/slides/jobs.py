"""Make the job of a meeting's slides; what draws them is loaded where they are made."""

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
    """Make the job of a meeting's slides as they are on a day."""
    return ExportJob(_write_slides, (meeting, catalogue, figures, outline, texts, today))


def _write_slides(
    meeting: Meeting,
    catalogue: Catalogue,
    figures: FigureSet,
    outline: Boundaries,
    texts: Texts,
    today: date,
) -> bytes:
    """Write the slides; matplotlib and python-pptx are loaded in the process that draws, never by pages."""
    from reports.slides.pptx_file import write_pptx  # noqa: PLC0415 (see above)

    return write_pptx(meeting, catalogue, figures, outline, texts, today)
