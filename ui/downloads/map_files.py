"""Drawn maps as files: of one answer, or of the two of a comparison."""

from collections.abc import Callable, Sequence
from functools import cache

from analysis.question import Question
from analysis.summary import build_question_summary
from data.errors import PovertyMapError
from language.dates import get_vietnam_date
from maps.drawing.file_names import build_map_file_name
from maps.drawing.sheet import MEDIA_TYPES, DrawingOptions, MapFileFormat
from reports.jobs.export_job import ExportJob, FailedJob, FailureReason, FinishedJob
from reports.jobs.export_queue import ExportQueue
from reports.jobs.map_job import make_map_job
from ui.downloads.file_request import FileMaker, FileRequest, FileResponse
from ui.resources.shared_data import get_boundaries, get_catalogue
from ui.state.second_map import choose_second_map
from ui.state.view import View

LONGEST_WAIT = 120.0
"""Seconds; a map takes one, and three more where the process that draws must start first; ten times as much
on a machine that never rests, for that process stands behind the pages. The proxy waits longer yet."""


class NotDrawnError(PovertyMapError):
    """A map that could not be drawn, or not in time."""

    def __init__(self, trouble: FailureReason) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@cache
def get_drawing_queue() -> ExportQueue:
    """Give the queue of drawings: one at a time, in a process that pages don't wait for.

    It is not the queue of reports and slides, behind which a map would wait for minutes.
    """
    return ExportQueue(at_once=1)


def make_map_maker(file: MapFileFormat) -> FileMaker:
    """Make what draws a view's map."""
    return _make_maker(lambda view: [view.question], file)


def make_map_pair_maker(file: MapFileFormat) -> FileMaker:
    """Make what draws a view's map beside the one that it is compared with."""

    def both(view: View) -> list[Question]:
        return [view.question, choose_second_map(view).question(published_only=view.published_only)]

    return _make_maker(both, file)


def _make_maker(questions: Callable[[View], Sequence[Question]], file: MapFileFormat) -> FileMaker:
    def make(asked: FileRequest) -> FileResponse:
        district, words = asked.view.district, asked.texts
        answers = [
            build_question_summary(question, get_catalogue(), asked.figures)
            for question in questions(asked.view)
        ]
        order = make_map_job(
            answers,
            get_boundaries(),
            words,
            DrawingOptions(file=file, today=get_vietnam_date(), district=district),
        )
        area = get_catalogue().areas[district] if district else None
        return FileResponse(
            build_map_file_name(answers, area, file, words),
            MEDIA_TYPES[file],
            wait_for_drawing(order, get_drawing_queue()),
        )

    return make


def wait_for_drawing(order: ExportJob, queue: ExportQueue, longest_wait: float = LONGEST_WAIT) -> bytes:
    """Wait for a drawing; raises NotDrawnError where there is none after `longest_wait` seconds."""
    queue.put(order)
    match queue.wait(order, longest_wait):
        case FinishedJob(content):
            return content
        case FailedJob(trouble):
            raise NotDrawnError(trouble)
    raise NotDrawnError(FailureReason.TIME)
