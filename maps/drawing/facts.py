"""The province's rate and the coverage, beside the legend."""

from data.model import Status
from insight.situation import Situation
from language.catalogue import Texts
from maps.drawing.lettering import DESCENT, REGULAR, STRONG, Type, width, wrapped
from maps.drawing.notes import coverage, province_value
from maps.drawing.pen import CAUTION, INK, SOFT, Ink, Pen
from maps.drawing.sheet import POINT, Box
from maps.drawing.shown_figures import province_figures

SIZE, LARGE = 9.0, 19.0
"""Points, times the size of the sheet's type."""

Line = tuple[str, Type, str, float, str]
"""Words, type, colour, millimetres from the line's foot to that of the next one up, name in the drawing."""


def draw_facts(pen: Pen, box: Box, situation: Situation, texts: Texts) -> None:
    """Write the province's rate with its status, and the coverage, at the foot of a box."""
    foot = box.bottom + DESCENT * SIZE * pen.sheet.text * POINT
    for words, type_, colour, step, name in reversed(_lines(pen, box.width, situation, texts)):
        pen.write(words, (box.left, foot), type_, ink=Ink(colour), name=name)
        foot += step


def facts_height(pen: Pen, room: float, situation: Situation, texts: Texts) -> float:
    """Say how many millimetres the lines take."""
    return sum(step for _, _, _, step, _ in _lines(pen, room, situation, texts))


def _lines(pen: Pen, room: float, situation: Situation, texts: Texts) -> list[Line]:
    plain, strong = Type(SIZE * pen.sheet.text, REGULAR), Type(SIZE * pen.sheet.text, STRONG)
    value = province_value(situation, texts)
    large = _fitting(value, pen, room)
    first, *others = wrapped(coverage(situation, texts), strong, room)
    status = [(_status(situation, texts), plain, _colour(situation), 1.5 * plain.step, "fact")]
    return [
        (texts("headline.province"), strong, INK, strong.step, "fact"),
        (value, large, INK, 0.9 * large.step, "province"),
        *(status if situation.province else []),
        (first, strong, INK, 1.3 * strong.step, "coverage"),
        *((line, strong, INK, strong.step, "coverage") for line in others),
    ]


def _fitting(value: str, pen: Pen, room: float) -> Type:
    """Pick the largest type in which a value fits the room; two values need a smaller one."""
    *larger, smallest = (Type(share * LARGE * pen.sheet.text, STRONG) for share in (1, 0.8, 0.6, 0.5))
    return next((type_ for type_ in larger if width(value, type_) <= room), smallest)


def _status(situation: Situation, texts: Texts) -> str:
    """Say the status of the province's rate; of both where two sources disagree."""
    return " / ".join(texts(f"status.{figure.status.value}") for figure in province_figures(situation))


def _colour(situation: Situation) -> str:
    made = any(figure.status is Status.ILLUSTRATIVE for figure in province_figures(situation))
    return CAUTION if made else SOFT
