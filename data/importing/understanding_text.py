"""Write what was understood of a file as lines of text, for the command line."""

from collections.abc import Iterator, Sequence

from data.importing.understanding import UnderstoodTable
from language.message import Text, make_message


def format_understanding(tables: Sequence[UnderstoodTable]) -> Iterator[Text]:
    """Yield the lines that tell how a file was understood; none where nothing was."""
    if tables:
        yield make_message("import_understood.heading")
    for table in tables:
        yield from _format_table(table)


def _format_table(table: UnderstoodTable) -> Iterator[Text]:
    if table.taken and table.year is not None and table.standard is not None:
        state = make_message("import_understood.taken", year=table.year, standard=table.standard.value)
    else:
        state = make_message("import_understood.passed", reason=table.reason)
    yield make_message("import_understood.table", sheet=table.sheet, state=state)
    yield from _format_review(table)
    yield from _format_columns(table)
    yield from _format_rows(table)


def _format_review(table: UnderstoodTable) -> Iterator[Text]:
    if table.year is not None:
        key = "year_read" if table.year_cell else "year_chosen"
        values = {"cell": table.year_cell} if table.year_cell else {}
        yield make_message(f"import_understood.{key}", year=table.year, **values)
    if table.standard is not None and table.standard_cell:
        yield make_message("import_understood.standard_read", cell=table.standard_cell)
    elif table.standard is not None:
        key = "standard_of_year" if table.standard_follows_year else "standard_chosen"
        yield make_message(f"import_understood.{key}")


def _format_columns(table: UnderstoodTable) -> Iterator[Text]:
    for one in table.columns:
        key = "column" if one.taken else "column_passed"
        values = {} if one.taken else {"reason": one.reason}
        yield make_message(
            f"import_understood.{key}", letters=one.letters, header=one.header, meaning=one.meaning, **values
        )


def _format_rows(table: UnderstoodTable) -> Iterator[Text]:
    for one in table.rows:
        key = "rows" if one.taken else "rows_passed"
        values = {} if one.taken else {"reason": one.reason}
        yield make_message(
            f"import_understood.{key}",
            first=one.first,
            last=one.last,
            label=one.label,
            meaning=one.meaning,
            **values,
        )
    if table.more_rows:
        yield make_message("import_understood.more", count=table.more_rows)
