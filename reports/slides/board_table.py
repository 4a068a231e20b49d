"""Draw the table of a board as a native table of slides."""

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.table import Table, _Cell
from pptx.util import Inches, Pt

from analysis.display.colours import Colour
from reports.presentations.boards.board import BoardCell, BoardTable, BoardTone
from reports.slides.slide_shapes import SlideBox, measure_box, parse_hex_colour
from reports.slides.text_fitting import FACE

NAME_WIDTH = 1.55
LEAST_LETTERS = 4
SIZE = 12.0
_PUBLISHED = "#cfe5e2"
_TEXT = {
    BoardTone.MET: "#01665e",
    BoardTone.FELL: "#01665e",
    BoardTone.MISSED: Colour.CAUTION,
    BoardTone.ROSE: Colour.CAUTION,
    BoardTone.ESTIMATED: Colour.SOFT,
}


def add_board_table(slide: Slide, spot: SlideBox, table: BoardTable, name_width: float = NAME_WIDTH) -> Table:
    """Add a board's table: a row an area or a number, the standards above the years where it has any.

    `name_width` is that of its first column in inches.
    """
    heads = 2 if table["spans"] else 1
    columns = len(table["columns"])
    frame = slide.shapes.add_table(heads + len(table["rows"]), 1 + columns, *measure_box(spot))
    frame.name = "Table"
    made: Table = frame.table
    made.horz_banding = made.first_row = False
    _share_room(made, table, spot, name_width)
    _write_heads(made, table, heads)
    for place, row in enumerate(table["rows"], start=heads):
        _write(made.cell(place, 0), row["name"], bold=not row["code"], align=PP_ALIGN.LEFT)
        for column, cell in enumerate(row["cells"], start=1):
            _write_cell(made.cell(place, column), cell, bold=not row["code"])
    return made


def _share_room(made: Table, table: BoardTable, spot: SlideBox, name_width: float) -> None:
    """Set the widths of the columns and the heights of the rows, all in inches."""
    made.columns[0].width = Inches(name_width)
    for column, width in enumerate(_share_width(table, spot.width - name_width), start=1):
        made.columns[column].width = Inches(width)
    for row in made.rows:
        row.height = Inches(spot.height / len(made.rows))


def enlarge_table(made: Table, size: float) -> None:
    """Write a table of few rows in larger letters, in points."""
    for row in made.rows:
        for cell in row.cells:
            for run in cell.text_frame.paragraphs[0].runs:
                run.font.size = Pt(size)


def _share_width(table: BoardTable, width: float) -> list[float]:
    """Share the width among the columns by their longest text; a heading may take two lines."""
    longest = [
        max(len(words) / 2, LEAST_LETTERS, *(len(row["cells"][column]["short"]) + 1 for row in table["rows"]))
        for column, words in enumerate(table["columns"])
    ]
    return [width * letters / sum(longest) for letters in longest]


def _write_heads(made: Table, table: BoardTable, heads: int) -> None:
    place = 1
    for span in table["spans"]:
        first, last = made.cell(0, place), made.cell(0, place + span["span"] - 1)
        first.merge(last)
        _write(first, span["label"], bold=True, align=PP_ALIGN.LEFT)
        place += span["span"]
    _write(made.cell(heads - 1, 0), "", bold=True)
    if heads == 2:  # noqa: PLR2004 (the corner above the names)
        _write(made.cell(0, 0), "", bold=True)
    for column, words in enumerate(table["columns"], start=1):
        _write(made.cell(heads - 1, column), words, bold=True)


def _write_cell(target: _Cell, cell: BoardCell, *, bold: bool) -> None:
    tone = BoardTone(cell["tone"])
    _write(target, cell["short"], bold=bold, colour=_TEXT.get(tone, Colour.INK))
    if tone is BoardTone.PUBLISHED:
        _fill(target, parse_hex_colour(_PUBLISHED))


def _write(
    target: _Cell,
    words: str,
    *,
    bold: bool = False,
    colour: str = Colour.INK,
    align: PP_ALIGN = PP_ALIGN.CENTER,
) -> None:
    target.margin_left = target.margin_right = Inches(0.04)
    target.margin_top = target.margin_bottom = 0
    target.vertical_anchor = MSO_ANCHOR.MIDDLE
    target.text_frame.text = words
    paragraph = target.text_frame.paragraphs[0]
    paragraph.alignment, paragraph.font.size = align, Pt(SIZE)
    for run in paragraph.runs:
        run.font.name, run.font.size, run.font.bold = FACE, Pt(SIZE), bold
        run.font.color.rgb = parse_hex_colour(colour)
    _fill(target, parse_hex_colour(Colour.PAPER))


def _fill(target: _Cell, colour: RGBColor) -> None:
    target.fill.solid()
    target.fill.fore_color.rgb = colour
