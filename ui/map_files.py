"""Drawn maps as files: of one answer, or of the two of a comparison."""

from collections.abc import Callable, Sequence
from functools import cache

from data.errors import PovertyMapError
from insight.question import Question
from insight.situation import situation
from language.dates import today
from maps.drawing.names import file_name
from maps.drawing.sheet import MEDIA_TYPES, Drawing, DrawnFormat
from maps.order import map_order
from reports.queue.exports import Exports
from reports.queue.order import Failed, Order, Ready, Trouble
from ui.asked_file import Asked, Made, Maker
from ui.resources import boundaries, catalogue
from ui.second_map import second_map
from ui.view import View

LONGEST_WAIT = 120.0
"""Seconds; a map takes one, and three more where the process that draws must start first; ten times as much
on a machine that never rests, for that process stands behind the pages. The proxy waits longer yet."""


class NotDrawnError(PovertyMapError):
    """A map that could not be drawn, or not in time."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@cache
def drawings() -> Exports:
    """Give the queue of drawings: one at a time, in a process that pages don't wait for.

    It is not the queue of reports and slides, behind which a map would wait for minutes.
    """
    return Exports(at_once=1)


def one_map(file: DrawnFormat) -> Maker:
    """Make what draws a view's map."""
    return _drawing_of(lambda view: [view.question], file)


def two_maps(file: DrawnFormat) -> Maker:
    """Make what draws a view's map beside the one that it is compared with."""

    def both(view: View) -> list[Question]:
        return [view.question, second_map(view).question(published_only=view.published_only)]

    return _drawing_of(both, file)


def _drawing_of(questions: Callable[[View], Sequence[Question]], file: DrawnFormat) -> Maker:
    def make(asked: Asked) -> Made:
        district, words = asked.view.district, asked.texts
        answers = [situation(question, catalogue(), asked.figures) for question in questions(asked.view)]
        order = map_order(answers, boundaries(), words, Drawing(file=file, today=today(), district=district))
        area = catalogue().areas[district] if district else None
        return Made(file_name(answers, area, file, words), MEDIA_TYPES[file], drawn(order, drawings()))

    return make


def drawn(order: Order, queue: Exports, longest_wait: float = LONGEST_WAIT) -> bytes:
    """Wait for a drawing; raises NotDrawnError where there is none after `longest_wait` seconds."""
    queue.put(order)
    match queue.wait(order, longest_wait):
        case Ready(content):
            return content
        case Failed(trouble):
            raise NotDrawnError(trouble)
    raise NotDrawnError(Trouble.TIME)
