"""Describe what was understood of a tidy table: its columns by name, and those that it doesn't have."""

from data.importing.faults import format_column_letters
from data.importing.limits import COLUMNS_LISTED, NOTE_CHARACTERS
from data.importing.model import ImportedSheet
from data.importing.tidy.columns import COLUMN_NAMES, TidyHeader
from data.importing.understanding import UnderstoodColumn, UnderstoodTable
from language.message import make_message


def describe_tidy(sheet: ImportedSheet, header: TidyHeader, rows: int) -> UnderstoodTable:
    """Describe a tidy table; its rows say year and standard themselves."""
    found = {position: column for column, position in header.positions.items()}
    columns = tuple(
        UnderstoodColumn(
            format_column_letters(position + 1),
            (f"{format_column_letters(position + 1)}{header.row + 1}",),
            " ".join(cell.split())[: NOTE_CHARACTERS.value],
            COLUMN_NAMES.get(found[position], found[position].value) if position in found else "",
            taken=position in found,
            reason="" if position in found else make_message("import_reason.not_in_table"),
        )
        for position, cell in enumerate(sheet.rows[header.row])
        if isinstance(cell, str) and cell.strip()
    )
    return UnderstoodTable(sheet.name, taken=rows > 0, columns=columns[: COLUMNS_LISTED.value])
