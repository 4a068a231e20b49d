"""Read a CSV file into a table of text, and explain if it can't be read."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from data.errors import Fault, FaultPlace, FaultyFileError
from language.message import make_message

ENCODING = "utf-8-sig"
"""UTF-8, with or without the mark that spreadsheets put in front."""

NumberedRow = tuple[int, list[str]]
"""A row's line number in the file, header being 1, and its cells."""


def read_table(path: Path, columns: Sequence[str]) -> pd.DataFrame:
    """Read every cell of a CSV file as text, indexed by line number, with exactly the columns asked for.

    Text keeps a value as it stands in the file, so that a fault can show it.
    Raises FaultyFileError for a file that is absent, empty, not UTF-8, ragged or has the wrong columns.
    """
    records = _records(path.name, _text(path))
    header = records[0][1]
    faults = [*_header_faults(path.name, header, columns), *_ragged_faults(path.name, records)]
    if faults:
        raise FaultyFileError(faults)
    lines = [line for line, _ in records[1:]]
    cells = [row for _, row in records[1:]]
    return pd.DataFrame(cells, index=lines, columns=header, dtype=str)


def _text(path: Path) -> str:
    """Return the file's text; a file that can't be opened or decoded is a fault of that file."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FaultyFileError([_unreadable(path)]) from error
    try:
        return content.decode(ENCODING)
    except UnicodeDecodeError as error:
        raise FaultyFileError([_undecodable(path.name, content, error)]) from error


def _unreadable(path: Path) -> Fault:
    advice = make_message("table_fault.check_name")
    return Fault(
        file=path.name,
        found=make_message("table_fault.unopened"),
        expected=make_message("table_fault.readable"),
        advice=advice,
    )


def _undecodable(name: str, content: bytes, error: UnicodeDecodeError) -> Fault:
    line = content.count(b"\n", 0, error.start) + 1
    found = make_message("table_fault.byte", byte=f"0x{error.object[error.start]:02X}")
    return Fault(
        file=name,
        row=line,
        found=found,
        expected=make_message("table_fault.utf8"),
        advice=make_message("table_fault.save_utf8"),
    )


def _records(name: str, text: str) -> list[NumberedRow]:
    """Return the rows that contain something, each with the line it begins on."""
    try:
        records = [record for record in _numbered(text) if any(record[1])]
    except csv.Error as error:
        raise FaultyFileError([_unparsable(name, str(error))]) from error
    if not records:
        raise FaultyFileError(
            [
                Fault(
                    file=name,
                    found=make_message("table_fault.empty"),
                    expected=make_message("table_fault.header_and_rows"),
                    advice=make_message("table_fault.whole"),
                )
            ]
        )
    return records


def _numbered(text: str) -> Iterator[NumberedRow]:
    # Splitting by hand would cut quoted line breaks; csv wants line ends kept to recognise them.
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    line = 1
    for row in reader:
        yield line, row
        line = reader.line_num + 1


def _unparsable(name: str, reason: str) -> Fault:
    advice = make_message("table_fault.check_quotes")
    return Fault(
        file=name,
        found=make_message("table_fault.unparsable", reason=reason),
        expected=make_message("table_fault.valid_csv"),
        advice=advice,
    )


def _header_faults(name: str, header: Sequence[str], columns: Sequence[str]) -> list[Fault]:
    wanted = ", ".join(columns)
    missing = [_make_missing_fault(name, column, wanted) for column in columns if column not in header]
    surplus = [
        _make_surplus_fault(name, column, wanted) for column in dict.fromkeys(header) if column not in columns
    ]
    repeated = [_make_repeated_fault(name, column) for column in columns if header.count(column) > 1]
    return [*missing, *surplus, *repeated]


def _make_missing_fault(name: str, column: str, wanted: str) -> Fault:
    return FaultPlace(name, row=1, column=column).make_fault(
        make_message("table_fault.no_column"),
        make_message("table_fault.all_columns", columns=wanted),
        make_message("table_fault.add_column"),
    )


def _make_surplus_fault(name: str, column: str, wanted: str) -> Fault:
    return FaultPlace(name, row=1, column=column).make_fault(
        make_message("table_fault.strange_column", column=column),
        make_message("table_fault.only_columns", columns=wanted),
        make_message("table_fault.rename_column"),
    )


def _make_repeated_fault(name: str, column: str) -> Fault:
    return FaultPlace(name, row=1, column=column).make_fault(
        make_message("table_fault.repeated_column"),
        make_message("table_fault.column_once"),
        make_message("table_fault.delete_column"),
    )


def _ragged_faults(name: str, records: Sequence[NumberedRow]) -> list[Fault]:
    width = len(records[0][1])
    advice = make_message("table_fault.check_commas")
    return [
        Fault(
            file=name,
            row=line,
            found=make_message("table_fault.cells", count=len(row)),
            expected=make_message("table_fault.as_header", count=width),
            advice=advice,
        )
        for line, row in records[1:]
        if len(row) != width
    ]
