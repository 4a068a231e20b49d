"""Drawn maps as files, of one answer or of the two of a comparison, and the queue in which they are drawn."""

import asyncio
from collections.abc import Callable, Sequence
from functools import cache

from analysis.display.exceedance import MapLayer
from analysis.question import Question
from analysis.summary import build_question_summary
from data.errors import PovertyMapError
from language.dates import get_vietnam_date
from maps.drawing.file_names import build_map_file_name, build_years_file_name
from maps.drawing.sheet import MEDIA_TYPES, DrawingOptions, MapFileFormat
from maps.outline_credit import format_outline_credit
from reports.jobs.export_job import ExportJob, FailedJob, FailureReason, FinishedJob, JobState
from reports.jobs.export_queue import ExportQueue
from reports.jobs.limits import ADDRESS_DRAWINGS, DRAWINGS_AT_ONCE, LINK_SECONDS
from reports.jobs.map_job import make_map_job, make_years_job
from reports.jobs.queue_entry import JobClaim
from ui.downloads.file_request import FileMaker, FileOrder, FileRequest
from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_catalogue
from ui.state.second_map import choose_second_map
from ui.state.view import View

GIF = "image/gif"


class NotDrawnError(PovertyMapError):
    """A map that could not be drawn, or not in time."""

    def __init__(self, trouble: FailureReason) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@cache
def get_drawing_queue() -> ExportQueue:
    """Return the queue of drawings: one at a time, in a process that pages don't wait for.

    It is not the queue of reports and slides, behind which a map would wait for minutes.
    """
    return ExportQueue(at_once=DRAWINGS_AT_ONCE.value)


def make_map_maker(file: MapFileFormat) -> FileMaker:
    """Make what draws a view's map."""
    return _make_maker(lambda view: [view.question], file)


def make_map_pair_maker(file: MapFileFormat) -> FileMaker:
    """Make what draws a view's map beside the one that it is compared with."""

    def both(view: View) -> list[Question]:
        return [view.question, choose_second_map(view).question(published_only=view.published_only)]

    return _make_maker(both, file)


def make_years_order(asked: FileRequest) -> FileOrder:
    """Order the maps of every review of a view's standard, one after the other."""
    view, words = asked.view, asked.texts
    reviews = [
        build_question_summary(view.question.at(period), get_catalogue(), asked.figures)
        for period in get_catalogue().standards[view.standard].reviews
    ]
    drawing = DrawingOptions(
        file=MapFileFormat.PNG,
        today=get_vietnam_date(),
        district=view.district,
        credit=format_outline_credit(get_boundaries(), words),
        layer=view.layer,
    )
    area = get_catalogue().areas[view.district] if view.district else None
    name = build_years_file_name(reviews, area, words, view.layer)
    return FileOrder(name, GIF, make_years_job(reviews, get_boundaries(), words, drawing), words)


def _make_maker(questions: Callable[[View], Sequence[Question]], file: MapFileFormat) -> FileMaker:
    def order(asked: FileRequest) -> FileOrder:
        district, words = asked.view.district, asked.texts
        answers = [
            build_question_summary(question, get_catalogue(), asked.figures)
            for question in questions(asked.view)
        ]
        layer = asked.view.layer if len(answers) == 1 else MapLayer.RATE
        drawing = DrawingOptions(file=file, today=get_vietnam_date(), district=district, layer=layer)
        job = make_map_job(answers, get_boundaries(), words, drawing)
        area = get_catalogue().areas[district] if district else None
        return FileOrder(
            build_map_file_name(answers, area, file, words, layer), MEDIA_TYPES[file], job, words
        )

    return order


async def wait_for_drawing(
    job: ExportJob, queue: ExportQueue, *, visitor: str = "", longest_wait: float = LINK_SECONDS.value
) -> bytes:
    """Wait for a drawing, in line with those of other visitors; whoever gives up waiting leaves the line.

    Raises NotDrawnError where there is none after `longest_wait` seconds, or no place in the line.
    """
    waits = True
    claim = JobClaim(visitor, ADDRESS_DRAWINGS.value, lambda: waits)
    state: JobState | None = queue.put(job, claim)
    try:
        if not isinstance(state, FailedJob):
            async with asyncio.timeout(longest_wait):
                state = await asyncio.wrap_future(queue.get_outcome(job))
    except TimeoutError as error:
        raise NotDrawnError(FailureReason.TIME) from error
    finally:
        waits = False
        queue.drop_abandoned()
    return _read_content(state)


def _read_content(state: JobState | None) -> bytes:
    match state:
        case FinishedJob(content):
            return content
        case FailedJob(trouble):
            raise NotDrawnError(trouble)
    raise NotDrawnError(FailureReason.CRASH)
