"""Read a CSV file into a table of text, and explain in Vietnamese if it can't be read."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from data.errors import Fault, FaultyFileError

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
    advice = "Kiểm tra tên tệp và quyền đọc."
    return Fault(file=path.name, found="không mở được tệp", expected="một tệp CSV đọc được", advice=advice)


def _undecodable(name: str, content: bytes, error: UnicodeDecodeError) -> Fault:
    line = content.count(b"\n", 0, error.start) + 1
    found = f"byte 0x{error.object[error.start]:02X} không thuộc bảng mã UTF-8"
    return Fault(
        file=name,
        row=line,
        found=found,
        expected="chữ theo bảng mã UTF-8",
        advice="Lưu lại tệp dưới dạng CSV UTF-8.",
    )


def _records(name: str, text: str) -> list[NumberedRow]:
    """Return the rows that contain something, each with the line it begins on."""
    try:
        records = [record for record in _numbered(text) if any(record[1])]
    except csv.Error as error:
        raise FaultyFileError([_unparsable(name, str(error))]) from error
    if not records:
        raise FaultyFileError(
            [Fault(file=name, found="tệp trống", expected="một dòng tiêu đề và các dòng số liệu")]
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
    advice = "Kiểm tra các dấu ngoặc kép: mỗi dấu mở cần một dấu đóng."
    return Fault(
        file=name,
        found=f"nội dung không đọc được ({reason})",
        expected="văn bản CSV đúng cú pháp",
        advice=advice,
    )


def _header_faults(name: str, header: Sequence[str], columns: Sequence[str]) -> list[Fault]:
    wanted = ", ".join(columns)
    missing = [
        Fault(
            file=name,
            row=1,
            column=column,
            found="không có cột này",
            expected="đủ các cột: " + wanted,
            advice="Thêm cột vào dòng tiêu đề.",
        )
        for column in columns
        if column not in header
    ]
    surplus = [
        Fault(
            file=name,
            row=1,
            column=column,
            found=f"cột lạ “{column}”",
            expected="chỉ các cột: " + wanted,
            advice="Xoá cột hoặc sửa tên cột.",
        )
        for column in dict.fromkeys(header)
        if column not in columns
    ]
    repeated = [
        Fault(
            file=name,
            row=1,
            column=column,
            found="cột lặp lại",
            expected="mỗi cột một lần",
            advice="Xoá cột thừa.",
        )
        for column in columns
        if header.count(column) > 1
    ]
    return [*missing, *surplus, *repeated]


def _ragged_faults(name: str, records: Sequence[NumberedRow]) -> list[Fault]:
    width = len(records[0][1])
    advice = "Kiểm tra dấu phẩy và ngoặc kép."
    return [
        Fault(
            file=name, row=line, found=f"{len(row)} ô", expected=f"{width} ô như dòng tiêu đề", advice=advice
        )
        for line, row in records[1:]
        if len(row) != width
    ]
