"""Files that mean harm or are no spreadsheets, each made in the test: name, bytes."""

import io
import random
import struct
from collections.abc import Callable, Mapping

import openpyxl
import xlwt

from data.importing.files.ole_container import OleContainer
from tests.data.importing.archives import (
    SHEET_PART,
    Entry,
    archive_of,
    entry,
    parts_of,
    replaced,
    swollen_entry,
    with_parts,
)
from tests.data.importing.books import Formula, Rows, comma_text, ods, xls, xlsx

ROWS: Rows = [["TT", "Đơn vị", "Hộ nghèo"], [1, "Gò Quao", 120], [2, "An Biên", 340]]
BOOK = xlsx({"A": ROWS})
OPEN_BOOK = ods({"A": ROWS})
DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
SWOLLEN_HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
SWOLLEN_ROW = b'<row><c t="inlineStr"><is><t>a</t></is></c></row>'


def in_container(*names: str) -> bytes:
    """Make an OLE container with empty streams of these names."""
    book = bytearray(xls({"A": ROWS}))
    (directory,) = struct.unpack_from("<I", book, 48)
    start = (directory + 1) * 512 + 128
    for name in names:
        raw = (name + "\x00").encode("utf-16-le")
        book[start : start + 66] = raw.ljust(64, b"\x00") + struct.pack("<H", len(raw))
        start += 128
    return bytes(book)


def locked_xls() -> bytes:
    """Make an XLS file whose second record asks for a password."""
    book = bytearray(xls({"A": ROWS}))
    stream = OleContainer(bytes(book)).read("Workbook")
    at = bytes(book).index(stream[:64])
    (size,) = struct.unpack_from("<H", book, at + 2)
    struct.pack_into("<H", book, at + 4 + size, 0x002F)
    return bytes(book)


def locked_ods() -> bytes:
    """Make an ODS file whose manifest tells of encryption."""
    locked = b'<manifest:encryption-data manifest:checksum="x"/></manifest:manifest>'
    return replaced(OPEN_BOOK, "META-INF/manifest.xml", b"</manifest:manifest>", locked)


def swollen(*, lying: bool) -> bytes:
    """Make a workbook whose one sheet is 310 MB of rows, or says that it is 1 kB."""
    sheet = swollen_entry(SHEET_PART, SWOLLEN_HEAD, SWOLLEN_ROW, 310, 1_000 if lying else None)
    return archive_of([sheet, *_other_entries(SHEET_PART)])


def shared() -> bytes:
    """Make a workbook of 1.2 GB: four parts that lie in one place."""
    sheet = swollen_entry(SHEET_PART, SWOLLEN_HEAD, SWOLLEN_ROW, 310)
    more = [Entry(f"xl/worksheets/x{n}.xml", sheet.packed, sheet.crc, sheet.size) for n in range(3)]
    return archive_of([sheet, *more, *_other_entries(SHEET_PART)])


def wide_and_deep() -> bytes:
    """Make a workbook with one cell in each far corner."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["XFD1048576"] = "a", "b"
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def far_xls() -> bytes:
    """Make an XLS file with one cell in each far corner."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("A")
    sheet.write(0, 0, "a")
    sheet.write(65_535, 255, "b")
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def merged_everything() -> bytes:
    """Make a workbook in which one range covers the whole sheet."""
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    return replaced(BOOK, SHEET_PART, b"</sheetData>", merged)


def linked() -> bytes:
    """Make a workbook with a formula that reads another file."""
    book = xlsx({"A": [["Hộ", Formula("=[1]Sheet1!A1", 5)]]})
    return with_parts(book, {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"})


def linked_xls() -> bytes:
    """Make an XLS file whose formula reads a file instead of another sheet."""
    book = xlwt.Workbook()
    book.add_sheet("B").write(0, 0, 1)
    book.add_sheet("A").write(0, 0, xlwt.Formula("B!A1+1"))
    memory = io.BytesIO()
    book.save(memory)
    own, other = b"\xae\x01\x04\x00\x02\x00\x01\x04", b"\xae\x01\x04\x00\x02\x00\x03\x00"
    if own not in memory.getvalue():
        raise ValueError(own)
    return memory.getvalue().replace(own, other)


def linked_ods() -> bytes:
    """Make an ODS file with a sheet that stands for another file's."""
    source = b'<table:table-source xlink:href="file:///a.ods" xmlns:xlink="http://www.w3.org/1999/xlink"/>'
    return replaced(OPEN_BOOK, "content.xml", b"<table:table-row>", source + b"<table:table-row>")


def merged_ods() -> bytes:
    """Make an ODS file in which one range covers the whole sheet."""
    span = b'<table:table-cell table:number-columns-spanned="16384" table:number-rows-spanned="1048576"'
    return replaced(OPEN_BOOK, "content.xml", b"<table:table-cell", span)


def repeated_ods() -> bytes:
    """Make an ODS file with one value repeated over the whole sheet."""
    row = b'<table:table-row table:number-rows-repeated="1048576">'
    cell = b'<table:table-cell table:number-columns-repeated="16384"'
    book = replaced(OPEN_BOOK, "content.xml", b"<table:table-row>", row)
    return replaced(book, "content.xml", b"<table:table-cell", cell)


def _other_entries(*without: str) -> list[Entry]:
    return [entry(name, body) for name, body in parts_of(BOOK).items() if name not in without]


def _random() -> bytes:
    return random.Random(1).randbytes(20_000)  # noqa: S311 (a test's noise)


SCRIPT_PAGE = b"<html><body><table><tr><td>1</td></tr></table></body></html>"

HARMFUL: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "pdf": (lambda: b"%PDF-1.7\n" + _random(), "tệp PDF"),
    "image": (lambda: b"\x89PNG\r\n\x1a\n" + _random(), "ảnh PNG"),
    "random bytes": (_random, "tệp nhị phân không rõ loại"),
    "web page named xls": (lambda: SCRIPT_PAGE, "trang web (HTML)"),
    "web page after a declaration": (lambda: b'<?xml version="1.0"?>' + SCRIPT_PAGE, "trang web (HTML)"),
    "old Word": (lambda: in_container("WordDocument"), "văn bản Word đời cũ"),
    "other container": (lambda: in_container("Contents"), "không chứa bảng tính"),
    "new Word": (lambda: archive_of([entry("word/document.xml", b"<a/>")]), "văn bản Word (.docx)"),
    "any zip": (lambda: archive_of([entry("readme.xml", b"<a/>")]), "tệp nén ZIP không phải bảng tính"),
    "binary workbook": (lambda: archive_of([entry("xl/workbook.bin", b"a")]), "XLSB"),
    "encrypted xlsx": (lambda: in_container("EncryptedPackage"), "tệp XLSX có mật khẩu"),
    "encrypted xls": (locked_xls, "tệp XLS có mật khẩu"),
    "encrypted ods": (locked_ods, "tệp ODS có mật khẩu"),
    "encrypted zip": (lambda: archive_of([Entry("xl/workbook.xml", b"a", 0, 1, flags=1)]), "có mật khẩu"),
    "empty file": (lambda: b"", "tệp rỗng"),
    "only zeros": (lambda: bytes(4_096), "tệp rỗng"),
    "empty workbook": (lambda: xlsx({"A": []}), "mọi trang tính đều trống"),
    "50 MB": (lambda: bytes(50 * 1024 * 1024), "tệp lớn hơn 5 MB"),
    "declared bomb": (lambda: swollen(lying=False), "tệp bung ra 309 MB"),
    "lying bomb": (lambda: swollen(lying=True), "khai sai"),
    "bomb of shared parts": (shared, "tệp bung ra 1239 MB"),
    "cells in far corners": (wide_and_deep, "ô có nội dung ở dòng 1048576"),
    "cells in far corners of xls": (far_xls, "ô có nội dung ở dòng 65536"),
    "a value repeated over an ods sheet": (repeated_ods, "ô có nội dung ở dòng"),
    "a thousand sheets": (lambda: xlsx({f"S{n}": [[1]] for n in range(1_000)}), "1000 trang tính"),
    "a thousand xls sheets": (lambda: xls({f"S{n}": [[1]] for n in range(1_000)}), "1000 trang tính"),
    "a thousand ods sheets": (lambda: ods({f"S{n}": [[1]] for n in range(1_000)}), "1000 trang tính"),
    "merged everything": (merged_everything, "vùng gộp A1:XFD1048576"),
    "merged everything in xls": (lambda: xls({"A": ROWS}, {"A": ["A1:Z900"]}), "vùng gộp A1:Z900"),
    "merged everything in ods": (merged_ods, "vùng gộp"),
    "linked workbook": (linked, "công thức lấy số từ tệp khác"),
    "linked xls": (linked_xls, "1 liên kết tới tệp hoặc chương trình khác"),
    "linked ods": (linked_ods, "3 trang tính lấy từ tệp khác"),
    "entities in a sheet": (
        lambda: replaced(BOOK, SHEET_PART, b"<worksheet", DOCTYPE + b"<worksheet"),
        "DOCTYPE",
    ),
    "entities in properties": (
        lambda: replaced(BOOK, "docProps/app.xml", b"<Properties", DOCTYPE + b"<Properties"),
        "DOCTYPE",
    ),
    "entities in ods": (
        lambda: with_parts(OPEN_BOOK, {"content.xml": DOCTYPE + b"<a>&b;</a>"}),
        "DOCTYPE",
    ),
    "command": (lambda: xlsx({"A": [[Formula("=cmd|'/C calc'!A0", 1)]]}), "DDE"),
    "command in ods": (lambda: ods({"A": [[Formula('=DDE("soffice";"a";"b")', 1)]]}), "DDE"),
    "part outside": (lambda: with_parts(BOOK, {"../../evil.xml": b"<a/>"}), "tên nguy hiểm"),
    "part twice": (lambda: with_parts(BOOK, {SHEET_PART.upper(): b"<a/>"}), "trùng tên"),
    "cut short": (lambda: BOOK[: len(BOOK) // 2], "tệp nén hỏng"),
    "xls cut short": (lambda: xls({"A": ROWS})[:1_500], "tệp XLS hỏng"),
    "5 MB of names": (lambda: b"PK\x03\x04" + b"PK\x01\x02" * 1_300_000, "hơn 2.000 phần"),
    "many elements": (
        lambda: with_parts(
            BOOK,
            {"xl/theme/theme1.xml": b"<a>" + b"".join(b'<b a="%d"/>' % n for n in range(700_000)) + b"</a>"},
        ),
        "phần tử XML",
    ),
    "open quote": (lambda: b'TT,T\xc3\xaan\r\n1,"G\xc3\xb2 Quao\r\n2,An\r\n' * 30, "dấu ngoặc kép"),
    "too many lines": (lambda: b"1,2\r\n" * 20_000, "tệp có 20000 dòng"),
    "damaged text": (
        lambda: comma_text([*ROWS, *ROWS, *ROWS, *ROWS, *ROWS]) + b"\xe1\xbb,1",
        "UTF-8 bị hỏng ở dòng 16",
    ),
    "long text": (lambda: xlsx({"A": [["a" * 6_000, "b"]]}), "ô dài 6000 ký tự"),
}
