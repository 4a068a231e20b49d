"""Draws a sheet as it was understood, for docs/importing.md: its cells, and below what each column means."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape
from itertools import accumulate, pairwise

from data.errors import Fault
from data.importing.faults import format_column_letters
from data.importing.model import ImportedCell, ImportResult
from data.importing.understanding import UnderstoodColumn
from language.catalogue import Texts
from language.message import render_message
from tests.data.importing.shapes import Shape
from tests.language.rendered import in_vietnamese

WIDTH, LEFT, HIGH, LINE = 960, 34, 24, 22
MOST_ROWS, LONGEST = 9, 118
TAKEN, PASSED, SAID = "#d9f0e4", "#eceff1", "#fff3bf"
STYLE = "text{font:13px 'Source Sans Pro',Arial,sans-serif;fill:#1d2b33}.b{font-weight:700}.s{fill:#5b6b74}"


def draw_shape(shape: Shape, outcome: ImportResult, texts: Texts) -> str:
    """Return a picture as SVG: taken columns green, passed over grey, cells that say the year yellow."""
    every = [column for table in outcome.understood for column in table.columns]
    columns = {each.letters: each for each in sorted(every, key=lambda column: column.taken)}
    said = {cell for table in outcome.understood for cell in (table.year_cell, table.standard_cell) if cell}
    edges = _list_edges(max(map(len, shape.rows)))
    shown = shape.rows[:MOST_ROWS]
    parts = [
        _text((left + right) / 2, 16, format_column_letters(number), "s", "middle")
        for number, (left, right) in enumerate(pairwise(edges), start=1)
    ]
    for number, row in enumerate(shown, start=1):
        parts += _draw_row(number, row, edges, columns, said)
    top = HIGH * (len(shown) + 1) + 10
    for number, (style, line) in enumerate(_list_lines(outcome, every, texts)):
        parts.append(_text(4, top + LINE * (number + 1), line[:LONGEST], style))
    height = top + LINE * (len(_list_lines(outcome, every, texts)) + 1)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}">'
        f'<style>{STYLE}</style><rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n'
    )


def _list_edges(count: int) -> list[float]:
    """Return where columns begin and end: numbers of rows are narrow, names of places wide."""
    own = [34.0, 150.0, *[1.0] * count][:count]
    rest = (WIDTH - LEFT - sum(own[:2])) / max(count - 2, 1)
    return [*accumulate([LEFT, *own[:2], *[rest] * (count - 2)])]


def _draw_row(
    number: int,
    row: Sequence[ImportedCell],
    edges: Sequence[float],
    columns: Mapping[str, UnderstoodColumn],
    said: Collection[str],
) -> Iterator[str]:
    """Draw a row's cells, then their texts: a title reaches over the cells beside it."""
    top, count = HIGH * number, len(edges) - 1
    yield _text(LEFT - 8, top + 16, str(number), "s", "end")
    for place, (left, right) in enumerate(pairwise(edges), start=1):
        letters = format_column_letters(place)
        fill = SAID if f"{letters}{number}" in said else _choose_fill(columns.get(letters))
        yield _rectangle(left, top, right - left, fill)
    cells = [*row, *[None] * count][:count]
    for (left, right), cell in zip(pairwise(edges), cells, strict=True):
        alone = sum(each is not None for each in cells) == 1
        yield _text(left + 4, top + 16, _write(cell, int((WIDTH if alone else right - left) / 6.6)))


def _list_lines(
    outcome: ImportResult, columns: Sequence[UnderstoodColumn], texts: Texts
) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    if outcome.faults:
        lines.append(("b", texts("import.faulty_title", faults=len(outcome.faults))))
        lines += [("", _describe(fault, texts)) for fault in outcome.faults[:2]]
    else:
        areas = {figure.key.area_code for figure in outcome.figures}
        title = texts("import.ready_title", figures=len(outcome.figures), areas=len(areas), warnings=0)
        lines.append(("b", title.rpartition(",")[0]))
    for column in sorted(columns, key=lambda column: (len(column.letters), column.letters)):
        use = texts("understood.taken") if column.taken else render_message(column.reason, texts)
        line = f"{column.letters}  {render_message(column.meaning, texts)}  —  {use}"
        if ("", line) not in lines:
            lines.append(("", line))
    return lines


def _describe(fault: Fault, texts: Texts) -> str:
    return (
        f"{fault.render_place(texts).partition(', ')[2]}: {render_message(in_vietnamese(fault.found), texts)}"
    )


def _choose_fill(column: UnderstoodColumn | None) -> str:
    if column is None:
        return "#ffffff"
    return TAKEN if column.taken else PASSED


def _rectangle(left: float, top: float, width: float, fill: str) -> str:
    return (
        f'<rect x="{left:.1f}" y="{top}" width="{width:.1f}" height="{HIGH}" fill="{fill}" stroke="#c5ced3"/>'
    )


def _text(left: float, base: float, text: str, style: str = "", anchor: str = "start") -> str:
    if not text:
        return ""
    return f'<text x="{left:.1f}" y="{base}" class="{style}" text-anchor="{anchor}">{escape(text)}</text>'


def _write(cell: ImportedCell, room: int) -> str:
    if cell is None:
        return ""
    text = f"{cell:g}".replace(".", ",") if isinstance(cell, float) else str(cell)
    return text if len(text) <= room else f"{text[: max(room - 1, 1)]}…"
