"""Make the job of a meeting's slides; what draws them is loaded where they are made."""

from collections.abc import Sequence
from datetime import date

from geo.boundaries import Boundaries
from reports.jobs.export_job import ExportJob
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_input import MeetingInput

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def make_slides_job(
    meeting: Meeting, given: MeetingInput, outline: Boundaries, today: date, links: Sequence[str] = ()
) -> ExportJob:
    """Make the job of a meeting's slides as they are on a day; `links` are where others open each scene."""
    return ExportJob(_write_slides, (meeting, given, outline, today, tuple(links)))


def _write_slides(
    meeting: Meeting, given: MeetingInput, outline: Boundaries, today: date, links: tuple[str, ...]
) -> bytes:
    """Write the slides; matplotlib and python-pptx are loaded in the process that draws, never by pages."""
    from reports.slides.pptx_file import write_pptx  # noqa: PLC0415 (see above)

    return write_pptx(meeting, given, outline, today, links)
