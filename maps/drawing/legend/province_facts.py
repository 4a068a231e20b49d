"""Draw the province's rate and the coverage beside the legend."""

from analysis.display.colours import Colour
from analysis.display.figures import BETWEEN_VALUES
from analysis.summary import QuestionSummary
from data.model.figures import Status
from language.catalogue import Texts
from maps.drawing.canvas import Canvas, TextInk
from maps.drawing.sheet import POINT, Box
from maps.drawing.sheet_texts import format_coverage, format_province_rate
from maps.drawing.typeface import DESCENT, REGULAR, STRONG, TextStyle, measure_width, wrap_text

SIZE, LARGE = 9.0, 19.0
"""Points, times the size of the sheet's type."""

FactLine = tuple[str, TextStyle, str, float, str]
"""Words, type, colour, millimetres from the line's foot to that of the next one up, name in the drawing."""


def draw_facts(pen: Canvas, box: Box, situation: QuestionSummary, texts: Texts) -> None:
    """Write the province's rate with its status, and the coverage, at the foot of a box."""
    foot = box.bottom + DESCENT * SIZE * pen.sheet.text * POINT
    for words, type_, colour, step, name in reversed(_lines(pen, box.width, situation, texts)):
        pen.write(words, (box.left, foot), type_, ink=TextInk(colour), name=name)
        foot += step


def measure_facts_height(pen: Canvas, room: float, situation: QuestionSummary, texts: Texts) -> float:
    """Return the height of the lines in millimetres."""
    return sum(step for _, _, _, step, _ in _lines(pen, room, situation, texts))


def _lines(pen: Canvas, room: float, situation: QuestionSummary, texts: Texts) -> list[FactLine]:
    plain, strong = TextStyle(SIZE * pen.sheet.text, REGULAR), TextStyle(SIZE * pen.sheet.text, STRONG)
    value = format_province_rate(situation, texts)
    large = _fitting(value, pen, room)
    first, *others = wrap_text(format_coverage(situation, texts), strong, room)
    words = wrap_text(_status(situation, texts), plain, room)
    steps = [1.5 * plain.step, *[plain.step] * (len(words) - 1)]
    colour = _colour(situation)
    status = [(line, plain, colour, step, "fact") for line, step in zip(words, steps, strict=True)]
    return [
        (texts("headline.province"), strong, Colour.INK, strong.step, "fact"),
        (value, large, Colour.INK, 0.9 * large.step, "province"),
        *(status if situation.province else []),
        (first, strong, Colour.INK, 1.3 * strong.step, "coverage"),
        *((line, strong, Colour.INK, strong.step, "coverage") for line in others),
    ]


def _fitting(value: str, pen: Canvas, room: float) -> TextStyle:
    """Return the largest type in which a value fits the room; two values need a smaller one."""
    *larger, smallest = (TextStyle(share * LARGE * pen.sheet.text, STRONG) for share in (1, 0.8, 0.6, 0.5))
    return next((type_ for type_ in larger if measure_width(value, type_) <= room), smallest)


def _status(situation: QuestionSummary, texts: Texts) -> str:
    """Return the status of the province's rate; both if two sources disagree."""
    return BETWEEN_VALUES.join(
        texts(f"status.{figure.status.value}") for figure in situation.province_figures
    )


def _colour(situation: QuestionSummary) -> str:
    made = any(figure.status is Status.ESTIMATED for figure in situation.province_figures)
    return Colour.CAUTION_ON_MAP if made else Colour.SOFT
