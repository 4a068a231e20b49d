"""Examines an XLS file record by record: encryption, links, formulas, errors, merged ranges and extent."""

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from data.errors import Fault, FaultyFileError
from data.importing.faults import SAVE_AGAIN, make_fault, make_refusal
from data.importing.files.ole_container import EXPECTED_XLS, OleContainer
from data.importing.files.sheet_features import PASTE_VALUES, SheetFeatures, find_feature_faults
from data.importing.limits import ROWS
from language.message import Text, make_message

BOOK_STREAMS = ("Workbook", "Book")
_BOOK_NAMES = {name.lower() for name in BOOK_STREAMS}
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")
_FOREIGN = {
    "WordDocument": make_message("import_fault.old_word"),
    "PowerPoint Document": make_message("import_fault.old_powerpoint"),
    "VisioDocument": make_message("import_fault.visio"),
    "__properties_version1.0": make_message("import_fault.outlook"),
}
_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_BOF, _EOF = 0x0809, 0x000A
_ROW, _COLUMN_INFO, _FILTER_MODE = 0x0208, 0x007D, 0x009B
_FILEPASS = 0x002F
_BOUNDSHEET, _SUPBOOK = 0x0085, 0x01AE
_OWN_BOOKS = (0x0401, 0x3A01)
_WORKSHEET = 0
# Records of one filled cell: row and column come first.
_CELLS = {0x0203, 0x027E, 0x00FD, 0x0204, 0x00D6, 0x0205, 0x0006}
_NUMBERS, _ERROR, _FORMULA, _MERGED = 0x00BD, 0x0205, 0x0006, 0x00E5
_ERROR_VALUE, _EMPTY_TEXT = 2, 3
_CALCULATE = 0x0003
"""A formula's flags: Excel is to calculate it whenever it does, or as it opens the file."""


@dataclass(frozen=True, slots=True)
class BiffRecord:
    """One record of the workbook's stream."""

    kind: int
    body: bytes


def inspect_xls_file(content: bytes) -> Sequence[SheetFeatures]:
    """Give the worksheets' traits in the order of the file; raises FaultyFileError with all faults."""
    container = OleContainer(content)
    _check_contents(container.names())
    stream = next(filter(None, map(container.read, BOOK_STREAMS)), b"")
    try:
        sheets, links = _sheets(stream)
    except (struct.error, IndexError) as error:
        raise make_refusal(make_message("import_fault.record_cut"), EXPECTED_XLS, SAVE_AGAIN) from error
    if faults := [*find_feature_faults(sheets), *_link_faults(links)]:
        raise FaultyFileError(faults)
    return sheets


def _check_contents(names: set[str]) -> None:
    if names.intersection(_ENCRYPTED):
        raise _locked(make_message("import_fault.xlsx_locked"))
    for name, found in _FOREIGN.items():
        if name in names:
            raise make_refusal(found, advice=make_message("import_fault.copy_table_inside"))
    if not any(name.lower() in _BOOK_NAMES for name in names):
        raise make_refusal(make_message("import_fault.ole_other"))


def _locked(found: Text) -> FaultyFileError:
    return make_refusal(
        found, make_message("import_fault.no_password"), make_message("import_fault.take_off_password")
    )


def _link_faults(links: int) -> Iterator[Fault]:
    if links:
        found = make_message("import_fault.old_links", count=links)
        yield make_fault(found, make_message("import_fault.inside"), PASTE_VALUES)


def _sheets(stream: bytes) -> tuple[list[SheetFeatures], int]:
    """Read the workbook's own records, then those of each worksheet; also count links to other files."""
    places: list[tuple[int, SheetFeatures]] = []
    links = 0
    for record in _records(stream, 0):
        if record.kind == _FILEPASS:
            raise _locked(make_message("import_fault.xls_locked"))
        if record.kind == _BOUNDSHEET and record.body[5] == _WORKSHEET:
            places.append((struct.unpack_from("<I", record.body)[0], SheetFeatures(_sheet_name(record.body))))
        elif record.kind == _SUPBOOK and struct.unpack_from("<H", record.body, 2)[0] not in _OWN_BOOKS:
            links += 1
    for start, traits in places:
        _hear_worksheet(stream, start, traits)
    return [traits for _, traits in places], links


def _hear_worksheet(stream: bytes, start: int, traits: SheetFeatures) -> None:
    """Note in the traits what the records of a worksheet tell."""
    for record in _records(stream, start):
        if (hear := _HANDLERS.get(record.kind)) is not None:
            hear(traits, record.body)


def _records(stream: bytes, start: int) -> Iterator[BiffRecord]:
    """Give the records of one part of the stream, up to the end of that part; parts within it are passed."""
    depth = 0
    while start + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, start)
        if depth <= 1:
            yield BiffRecord(kind, stream[start + 4 : start + 4 + size])
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        start += 4 + size


def _sheet_name(body: bytes) -> str:
    length, wide = body[6], body[7] & 1
    text = body[8 : 8 + (2 * length if wide else length)]
    return text.decode("utf-16-le" if wide else "latin-1", "replace")


def _place(body: bytes) -> tuple[int, int]:
    row, column = struct.unpack_from("<HH", body)
    return row + 1, column + 1


def _handle_cell(traits: SheetFeatures, body: bytes) -> None:
    traits.fill(_place(body))


def _handle_numbers(traits: SheetFeatures, body: bytes) -> None:
    row, _ = _place(body)
    (last,) = struct.unpack_from("<H", body, len(body) - 2)
    traits.fill((row, last + 1))


def _handle_error(traits: SheetFeatures, body: bytes) -> None:
    traits.fill(_place(body))
    if body[7]:
        traits.errors[_place(body)] = _ERRORS.get(body[6], "#N/A")


def _handle_formula(traits: SheetFeatures, body: bytes) -> None:
    """Note a formula and whether it has a value.

    An empty text counts as none: programs that calculate nothing store it, and it must not pass for zero.
    """
    place, value = _place(body), body[6:14]
    traits.fill(place)
    (flags,) = struct.unpack_from("<H", body, 14)
    special = value[0] if value[6:] == b"\xff\xff" else None
    if special == _ERROR_VALUE:
        traits.errors[place] = _ERRORS.get(value[2], "#N/A")
    elif special == _EMPTY_TEXT or (value == bytes(8) and flags & _CALCULATE):
        traits.unsaved.add(place)


def _handle_merged(traits: SheetFeatures, body: bytes) -> None:
    (count,) = struct.unpack_from("<H", body)
    for number in range(count):
        top, bottom, left, right = struct.unpack_from("<4H", body, 2 + 8 * number)
        traits.merge((top + 1, left + 1), (bottom + 1, right + 1))


def _handle_row(traits: SheetFeatures, body: bytes) -> None:
    (row,), (flags,) = struct.unpack_from("<H", body), struct.unpack_from("<H", body, 12)
    if flags & _ROW_HIDDEN and row < ROWS.value:
        traits.hidden_rows.add(row + 1)


def _handle_columns(traits: SheetFeatures, body: bytes) -> None:
    first, last, _, _, flags = struct.unpack_from("<5H", body)
    if flags & _COLUMN_HIDDEN:
        traits.hide_columns(first + 1, last + 1)


def _handle_filter(traits: SheetFeatures, body: bytes) -> None:  # noqa: ARG001 (what every handler is told)
    traits.filtered = range(1, ROWS.value + 1)


_ROW_HIDDEN, _COLUMN_HIDDEN = 0x20, 0x01
_HANDLERS: Mapping[int, Callable[[SheetFeatures, bytes], None]] = {
    **dict.fromkeys(_CELLS, _handle_cell),
    _NUMBERS: _handle_numbers,
    _ERROR: _handle_error,
    _FORMULA: _handle_formula,
    _MERGED: _handle_merged,
    _ROW: _handle_row,
    _COLUMN_INFO: _handle_columns,
    _FILTER_MODE: _handle_filter,
}
