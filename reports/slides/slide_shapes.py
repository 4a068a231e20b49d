"""Define what all slides share: size, colours, text boxes, and pictures with their words."""

import io
from dataclasses import dataclass

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.util import Inches, Pt

from analysis.display.colours import Colour
from analysis.display.estimates import format_stamp
from language.catalogue import Texts
from reports.slides.text_fitting import FACE, fit_text

WIDTH, HEIGHT, MARGIN = 13.333, 7.5, 0.45
POINTS = 72


@dataclass(frozen=True, slots=True)
class SlideBox:
    """A rectangle on a slide in inches from the upper left."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class SlideTextStyle:
    """The style of a text: possible sizes, largest first, colour, weight and alignment."""

    sizes: tuple[float, ...]
    colour: str = Colour.INK
    bold: bool = False
    align: PP_ALIGN = PP_ALIGN.LEFT
    anchor: MSO_ANCHOR = MSO_ANCHOR.TOP
    after: float = 0.0
    """Points between paragraphs, for texts whose writer has counted them in."""


def parse_hex_colour(code: str) -> RGBColor:
    """Parse #rrggbb into a colour of slides."""
    return RGBColor.from_string(code.removeprefix("#"))


def add_text_box(slide: Slide, text: str, spot: SlideBox, look: SlideTextStyle, name: str) -> Shape:
    """Add a text in a box of its own, as large as fits."""
    box = slide.shapes.add_textbox(*measure_box(spot))
    box.name = name
    fill_shape_text(box, text, spot, look)
    return box


def fill_shape_text(shape: Shape, text: str, spot: SlideBox, look: SlideTextStyle) -> None:
    """Write a text into a shape, as large as fits in it; line breaks separate paragraphs."""
    shape.left, shape.top, shape.width, shape.height = measure_box(spot)
    frame = shape.text_frame
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, look.anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    found = fit_text(text, spot.width * POINTS, spot.height * POINTS, look.sizes, bold=look.bold)
    frame.text = found.text
    for paragraph in frame.paragraphs:
        paragraph.alignment, paragraph.space_after = look.align, Pt(look.after)
        for run in paragraph.runs:
            run.font.name, run.font.size, run.font.bold = FACE, Pt(found.size), look.bold
            run.font.color.rgb = parse_hex_colour(look.colour)


def add_rectangle(slide: Slide, spot: SlideBox, fill: str, name: str) -> Shape:
    """Draw a filled rectangle without an edge."""
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *measure_box(spot))
    shape.name = name
    shape.fill.solid()
    shape.fill.fore_color.rgb = parse_hex_colour(fill)
    shape.line.fill.background()
    shape.shadow.inherit = False
    return shape


def add_estimated_stamp(slide: Slide, spot: SlideBox, count: int, texts: Texts) -> None:
    """Mark a slide with how many estimated figures it shows, unless there are none."""
    if not count:
        return
    box = add_rectangle(slide, spot, Colour.PAPER, "Stamp")
    box.line.color.rgb, box.line.width = parse_hex_colour(Colour.CAUTION), Pt(2.5)
    look = SlideTextStyle(
        (22, 20, 18, 16), Colour.CAUTION, bold=True, align=PP_ALIGN.CENTER, anchor=MSO_ANCHOR.MIDDLE
    )
    fill_shape_text(box, format_stamp(count, texts), spot, look)


def add_described_picture(slide: Slide, image: bytes, spot: SlideBox, name: str, words: str) -> None:
    """Add a picture with its description, for a reader who can't see it."""
    picture = slide.shapes.add_picture(io.BytesIO(image), *measure_box(spot))
    picture.name = name
    picture._element.nvPicPr.cNvPr.set("descr", words)  # noqa: SLF001 (no other way)


def measure_box(spot: SlideBox) -> tuple[Inches, Inches, Inches, Inches]:
    """Return left, top, width and height as slides take them."""
    return Inches(spot.left), Inches(spot.top), Inches(spot.width), Inches(spot.height)
