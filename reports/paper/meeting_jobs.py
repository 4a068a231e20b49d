"""Make the job of a meeting's report; what draws it is loaded where it is made."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from geo.boundaries import Boundaries
from reports.jobs.export_job import ExportJob
from reports.paper.inputs import ReportEdition
from reports.paper.jobs import ReportFormat, build_report_file, write_report_file
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_edits import choose_shown_layers
from reports.presentations.meeting_input import MeetingInput


def make_meeting_report_job(
    meeting: Meeting,
    kind: ReportFormat,
    given: MeetingInput,
    outline: Boundaries,
    today: date,
    links: Sequence[str],
) -> ExportJob:
    """Make the job of a meeting's report as it is on a day; `links` are where others open each scene."""
    return ExportJob(_write, (meeting, kind, given, outline, today, tuple(links)))


def _write(
    meeting: Meeting,
    kind: ReportFormat,
    given: MeetingInput,
    outline: Boundaries,
    today: date,
    links: tuple[str, ...],
) -> bytes:
    from reports.paper.meeting import build_meeting_report  # noqa: PLC0415 (see above)
    from reports.slides.shown_scene import build_shown_scene  # noqa: PLC0415

    texts = given.texts
    scenes = [
        replace(build_shown_scene(scene, given), link=link)
        for scene, link in zip(choose_shown_layers(meeting, given.figures).scenes, links, strict=True)
    ]
    paper = build_meeting_report(meeting, scenes, outline, today, texts)
    edition = ReportEdition(texts, today)
    return write_report_file(build_report_file(paper.title, [paper], edition), kind, edition)
