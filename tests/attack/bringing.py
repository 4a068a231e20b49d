"""Sheets with a payload in one field, in every format that staff bring, read in the test's own process."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import product

from data.importing.files.sandbox_worker import build_answer
from data.importing.model import ImportedBook, ImportedCell, ImportedSheet
from language.text_cleaning import clean_file_name
from tests.data.importing.books import CellInput, Rows, comma_text, ods, xls, xlsx
from tests.data.importing.summaries import CODES, NUMBERS_ROW, summary_rows

FORMATS = ("xlsx", "xls", "ods", "csv")
SUMMARY_FIELDS = ("title", "note", "header", "district", "number")
FAULTS_AT_ONCE = 12
NAMED_ROW = 7
"""Where a summary sheet names its first district, from 0."""

TIDY_HEADER: list[ImportedCell] = [
    "Mã địa bàn", "Địa bàn", "Chuẩn nghèo", "Năm", "Chỉ tiêu", "Đối tượng", "Đơn vị", "Giá trị", "Tính chất",
    "Ghi chú", "note_en",
]  # fmt: skip
TIDY_FIELDS = {
    "code": 0, "area": 1, "standard": 2, "period": 3, "indicator": 4, "group": 5, "unit": 6, "value": 7,
    "status": 8, "note": 9, "note_en": 10,
}  # fmt: skip
FIELDS = len(TIDY_FIELDS) + len(SUMMARY_FIELDS) + 3
"""Fields of an import that hold texts: those, a tidy table's headers, a sheet's and a file's name."""

REFUSED = {"code", "standard", "period", "indicator", "group", "unit", "value"}
"""Fields in which a text that means nothing is a fault; elsewhere it is passed over or kept as a text."""


def brought(format_: str, sheets: Mapping[str, Rows], name: str = "bang") -> ImportedBook | Sequence[str]:
    """Write sheets in a format and read them back; texts of the faults where the reader refuses them."""
    content = written(format_, sheets)
    told = build_answer(content)
    if "faults" in told:
        return [text for fault in told["faults"] for text in fault.values() if isinstance(text, str)]  # type: ignore[attr-defined]
    read = tuple(
        ImportedSheet(
            sheet["name"], tuple(map(tuple, sheet["rows"])), frozenset(map(tuple, sheet["unsaved"]))
        )
        for sheet in told["sheets"]  # type: ignore[attr-defined]
    )
    return ImportedBook(clean_file_name(f"{name}.{format_}"), sha256(content).hexdigest(), read)


def written(format_: str, sheets: Mapping[str, Rows]) -> bytes:
    """Write sheets in a format; a text file holds the first alone."""
    fitting = {
        _name(format_, name): [[fit(format_, cell) for cell in row] for row in rows]
        for name, rows in sheets.items()
    }
    match format_:
        case "xlsx":
            return xlsx(fitting)
        case "xls":
            return xls(fitting)
        case "ods":
            return ods(fitting)
        case _:
            return comma_text(next(iter(fitting.values())))


def fit(format_: str, cell: CellInput) -> CellInput:
    """Leave out of a text what a format can't hold: ODS is XML, which knows no control signs."""
    if format_ != "ods" or not isinstance(cell, str):
        return cell
    return "".join(sign for sign in cell if sign in "\t\n\r" or unicodedata.category(sign) != "Cc")


def tidy(field: str, payloads: Sequence[str]) -> Rows:
    """Give a table of made-up rates, one a payload, which stands in one field of its row."""
    measures = product(("nghèo", "cận nghèo"), ("Tất cả", "DTTS", "Khmer"), (2022, 2023, 2024), CODES)
    rows: list[list[ImportedCell]] = [list(TIDY_HEADER)]
    for payload, (indicator, group, period, code) in zip(payloads, measures, strict=False):
        row: list[ImportedCell] = [code, "", "mdp-2022", period, indicator, group, "%", 5.25, "", "", ""]
        row[TIDY_FIELDS[field]] = payload
        rows.append(row)
    return rows


def widened(rows: Rows, header: int, payloads: Sequence[str]) -> Rows:
    """Put a column more beside a table for each payload, which stands in its header."""
    width = max(map(len, rows))
    full: list[list[CellInput]] = [[*row, *[None] * (width - len(row))] for row in rows]
    full[header] += payloads
    return full


def summary(field: str, payloads: Sequence[str]) -> Iterator[Rows]:
    """Give summary sheets that hold all payloads in one field: few a sheet where each is a fault."""
    rows: list[list[CellInput]] = [list(row) for row in summary_rows()]
    if field == "title":
        yield [*([payload] for payload in payloads[:8]), *rows]
        yield from (_with(rows, 0, 0, f"{rows[0][0]} {payload}") for payload in payloads[8:])
    elif field == "note":
        yield [*rows, *([None, payload] for payload in payloads)]
    elif field == "header":
        yield widened(rows, 2, payloads)
    elif field == "district":
        yield from (_with(rows, NAMED_ROW, 1, payload) for payload in payloads)
    else:
        yield from (
            _with(rows, NAMED_ROW, 2 + place % len(NUMBERS_ROW[2:]), payload)
            for place, payload in enumerate(payloads)
        )


def in_parts(payloads: Sequence[str]) -> Iterator[Sequence[str]]:
    """Part payloads so that every fault of a file is among those that are told."""
    yield from (payloads[at : at + FAULTS_AT_ONCE] for at in range(0, len(payloads), FAULTS_AT_ONCE))


def _with(rows: Rows, row: int, column: int, cell: CellInput) -> Rows:
    changed = [list(cells) for cells in rows]
    changed[row][column] = cell
    return changed


def _name(format_: str, name: str) -> str:
    """Cut a sheet's name down to what the library that writes the format accepts."""
    if format_ == "ods":
        return " ".join(str(fit(format_, name)).split())
    return re.sub(r"[\[\]:*?/\\\x00-\x1f\x7f-\x9f]", "", name).strip("'")[:28] or "Bảng"
