"""Draw the reviews of a standard one after the other, as a GIF that a messenger plays."""

import io
from collections.abc import Sequence

from matplotlib.figure import Figure
from PIL import Image

from analysis.display.colours import Colour
from analysis.display.questions import format_question_title
from analysis.summary import QuestionSummary
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.canvas import Canvas, TextInk
from maps.drawing.file_writer import write_figure
from maps.drawing.one_map_sheet import BARE_MARGIN, draw_one_map
from maps.drawing.sheet import Box, DrawingOptions, MapFileFormat, MapSheet
from maps.drawing.sheet_texts import format_subtitle
from maps.drawing.typeface import STRONG, TextStyle

YEAR_FRAME = MapSheet(width=240.0, height=160.0, text=1.34, titled=False, dots=127, beside=0.78)
"""Five pixels a millimetre: 1200 by 800."""

BAND = 25.0
"""Millimetres above the map, for the question and the year."""

TITLE, ABOUT, YEAR = TextStyle(24.0, STRONG), TextStyle(15.0), TextStyle(58.0, STRONG)
FRAME_MILLISECONDS = 1000
COLOURS = 128


def draw_years(
    reviews: Sequence[QuestionSummary], outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> bytes:
    """Return the reviews as an endless GIF, a second each, in the colours of one fixed scale.

    Raises NoRoomError where names and values find no place on a frame.
    """
    frames = [
        Image.open(io.BytesIO(_draw_png(review, outline, texts, drawing))).convert("RGB")
        for review in reviews
    ]
    return _write_gif(frames)


def draw_year_frame(
    review: QuestionSummary, outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> Figure:
    """Draw one frame: the question, the year large, and the map with its stamp."""
    pen = Canvas(YEAR_FRAME)
    left, right = 2 * BARE_MARGIN, YEAR_FRAME.width - 2 * BARE_MARGIN
    bottom = YEAR_FRAME.height - BAND
    rate = texts(f"rate.{review.question.indicator.value}")
    pen.write(rate, (left, bottom + 12.5), TITLE, name="title")
    about = format_subtitle(review, texts, drawing.layer)
    pen.write(about, (left, bottom + 4.5), ABOUT, ink=TextInk(Colour.SOFT), name="about")
    year = TextInk(Colour.ACCENT)
    pen.write(str(review.question.period), (right, bottom + 4.5), YEAR, ink=year, align="right", name="year")
    frame = Box(BARE_MARGIN, BARE_MARGIN, YEAR_FRAME.width - 2 * BARE_MARGIN, bottom - BARE_MARGIN)
    draw_one_map(pen, frame, review, outline, texts, drawing)
    return pen.figure


def _draw_png(review: QuestionSummary, outline: Boundaries, texts: Texts, drawing: DrawingOptions) -> bytes:
    figure = draw_year_frame(review, outline, texts, drawing)
    return write_figure(figure, MapFileFormat.PNG, format_question_title(review.question, texts))


def _write_gif(frames: Sequence[Image.Image]) -> bytes:
    """Write frames with one palette for all of them: no colour changes but where a class does."""
    width, height = frames[0].size
    together = Image.new("RGB", (width, height * len(frames)))
    for place, frame in enumerate(frames):
        together.paste(frame, (0, place * height))
    palette = together.quantize(COLOURS, dither=Image.Dither.NONE)
    first, *others = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    file = io.BytesIO()
    first.save(
        file, "GIF", save_all=True, append_images=others, duration=FRAME_MILLISECONDS, loop=0, optimize=False
    )
    return file.getvalue()
