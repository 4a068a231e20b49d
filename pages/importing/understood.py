"""What was understood of a file, beside the file's own first rows: looked at before anything is taken in."""

from collections.abc import Sequence

import streamlit as st

from data.importing.faults import format_column_letters
from data.importing.model import ImportedBook, ImportedCell, ImportedSheet, ImportResult
from data.importing.understanding import UnderstoodColumn, UnderstoodRow, UnderstoodTable
from language.catalogue import Texts
from language.message import Text, render_message
from language.text_cleaning import shorten_line
from ui.components.browser_component import show_table
from ui.components.section import show_words
from ui.components.table import PageTable, PageTableColumn, PageTableRow, build_page_table

SEEN = "import_seen|"
"""Names of the session: that a visitor has looked at how a file was understood; then come file and review."""

FIRST_ROWS, FIRST_COLUMNS = 12, 8
LONGEST_CELL = 40
TABLES_SHOWN = 6


def show_understood(outcome: ImportResult, book: ImportedBook | None, texts: Texts) -> None:
    """Show each table of a file: what it is, its columns and rows, and the cells themselves beside."""
    if outcome.understood:
        show_words("import_understood", texts("understood.title"), texts("understood.lead"))
    for number, table in enumerate(outcome.understood[:TABLES_SHOWN], start=1):
        show_words(f"understood_{number}", *describe_table(table, texts))
        left, right = st.columns([55, 45], gap="medium")
        with left:
            _show_meaning(table, number, texts)
        sheet = _find_sheet(book, table.sheet)
        if sheet is not None:
            with right:
                caption = texts("understood.first_rows", sheet=sheet.name)
                show_table(f"understood_cells_{number}", build_cells_table(sheet, caption))
    if (more := len(outcome.understood) - TABLES_SHOWN) > 0:
        st.text(texts("understood.more_tables", count=more))


def show_seen_box(outcome: ImportResult, texts: Texts) -> bool:
    """Show the box by which a visitor says that they have looked; nothing is published without."""
    return st.checkbox(texts("understood.seen"), key=f"{SEEN}{outcome.digest}|{outcome.review}")


def describe_table(table: UnderstoodTable, texts: Texts) -> tuple[str, str]:
    """Return a heading and a sentence on what a table is, for which review, and where that stands."""
    title = texts("understood.sheet", sheet=table.sheet) if table.sheet else texts("understood.table")
    if not table.taken:
        return title, texts("understood.not_taken", reason=render_message(table.reason, texts))
    year = "" if table.year is None else str(table.year)
    standard = "" if table.standard is None else texts(f"standard.{table.standard.value}")
    return title, texts(
        "understood.review",
        year=_add_cell(year, table.year_cell, texts),
        standard=_add_cell(standard, table.standard_cell, texts, follows_year=table.standard_follows_year),
    )


def build_columns_table(columns: Sequence[UnderstoodColumn], texts: Texts) -> PageTable:
    """Return a table of columns: its letters, its header in the file, its meaning, taken or why not."""
    heads = [PageTableColumn(texts(f"understood.{name}")) for name in ("column", "header", "meaning", "use")]
    ordered = sorted(columns, key=lambda column: (len(column.letters), column.letters))
    rows = [PageTableRow(_describe_column(column, texts)) for column in ordered]
    return {**build_page_table(texts("understood.columns"), heads, rows), "stacked": True}


def _describe_column(column: UnderstoodColumn, texts: Texts) -> tuple[str, ...]:
    meaning = render_message(column.meaning, texts)
    return column.letters, column.header, meaning, _describe_use(column.reason, texts, taken=column.taken)


def build_rows_table(rows: Sequence[UnderstoodRow], texts: Texts) -> PageTable:
    """Return a table of rows: their numbers, their label in the file, what they are, taken or why not."""
    heads = [PageTableColumn(texts(f"understood.{name}")) for name in ("row", "label", "meaning", "use")]
    lines = [PageTableRow(_describe_rows(row, texts)) for row in rows]
    return {**build_page_table(texts("understood.rows"), heads, lines), "stacked": True}


def _describe_rows(row: UnderstoodRow, texts: Texts) -> tuple[str, ...]:
    numbers = f"{row.first}" if row.first == row.last else f"{row.first}–{row.last}"
    meaning = render_message(row.meaning, texts)
    return numbers, row.label, meaning, _describe_use(row.reason, texts, taken=row.taken)


def build_cells_table(sheet: ImportedSheet, caption: str) -> PageTable:
    """Return a sheet's first rows that hold anything, with their numbers and the columns' letters."""
    filled = [
        (number, row) for number, row in enumerate(sheet.rows, start=1) if any(_write_cell(c) for c in row)
    ]
    shown = filled[:FIRST_ROWS]
    width = min(max((len(row) for _, row in shown), default=0), FIRST_COLUMNS)
    heads = [PageTableColumn(""), *(PageTableColumn(format_column_letters(n)) for n in range(1, width + 1))]
    lines = [
        PageTableRow((str(number), *(_write_cell(cell) for cell in [*row, *[None] * width][:width])))
        for number, row in shown
    ]
    return build_page_table(caption, heads, lines)


def write_understood_lines(outcome: ImportResult, texts: Texts) -> list[str]:
    """Return the same in lines of text, for whoever gets the file without the page."""
    lines: list[str] = []
    for table in outcome.understood:
        lines += [*describe_table(table, texts), ""]
        for part in (build_columns_table(table.columns, texts), build_rows_table(table.rows, texts)):
            lines.append(part["caption"])
            lines += ["\t".join(str(cell or "") for cell in row["cells"]) for row in part["rows"]]
            lines.append("")
    return lines


def _show_meaning(table: UnderstoodTable, number: int, texts: Texts) -> None:
    if table.columns:
        show_table(f"understood_columns_{number}", build_columns_table(table.columns, texts))
    if table.rows:
        with st.expander(texts("understood.rows_label", count=len(table.rows) + table.more_rows)):
            show_table(f"understood_rows_{number}", build_rows_table(table.rows, texts))
            if table.more_rows:
                st.text(texts("understood.more_rows", count=table.more_rows))


def _describe_use(reason: Text, texts: Texts, *, taken: bool) -> str:
    if taken:
        return texts("understood.taken")
    said = render_message(reason, texts) if reason else ""
    return texts("understood.passed_over_for", reason=said) if said else texts("understood.passed_over")


def _add_cell(value: str, cell: str, texts: Texts, *, follows_year: bool = False) -> str:
    """Return a year or standard with the cell that says it, or what else it follows from."""
    if not value:
        return texts("understood.open")
    if cell:
        return texts("understood.in_cell", value=value, cell=cell)
    return texts("understood.of_year" if follows_year else "understood.chosen", value=value)


def _find_sheet(book: ImportedBook | None, name: str) -> ImportedSheet | None:
    return next((sheet for sheet in book.sheets if sheet.name == name), None) if book else None


def _write_cell(cell: ImportedCell) -> str:
    """Write a cell as the reader of the sheet sees it, of a long text its beginning."""
    if cell is None or isinstance(cell, bool):
        return "" if cell is None else str(cell)
    if isinstance(cell, float):
        return f"{cell:.10g}".replace(".", ",")
    return shorten_line(cell, LONGEST_CELL)
