"""Workbooks as other programs write them are read as Excel reads them, and what is hidden is known."""

import io
import re
from collections.abc import Callable, Mapping

import pytest
import xlsxwriter
import xlwt

from data.importing.files.sandbox_worker import read_cells
from data.importing.files.workbook_cells import RawSheet
from tests.data.importing.archives import parts_of, with_parts
from tests.data.importing.books import CellInput, ods, xls, xlsx

ROWS: list[list[CellInput]] = [
    ["HỘ NGHÈO"],
    ["Đơn vị", "Tổng số hộ"],
    ["Huyện An Biên", 21_000.0],
    ["Huyện An Minh", 22_237.0],
]
Parts = Mapping[str, bytes]
SHEET, TEXTS, BOOK, STYLES = (
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/styles.xml",
)
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PURL = b"http://purl.oclc.org/ooxml"
OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006"


def make_strict(parts: Parts) -> Parts:
    """Write the strict form of Office Open XML (case 47)."""
    return {
        name: body.replace(MAIN, PURL + b"/spreadsheetml/main").replace(
            OFFICE + b"/relationships", PURL + b"/officeDocument/relationships"
        )
        for name, body in parts.items()
        if name.endswith((".xml", ".rels"))
    }


def add_prefix(parts: Parts) -> Parts:
    """Put a prefix before every name of the main namespace (case 48)."""
    return {
        name: re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", parts[name]).replace(b'xmlns="', b'xmlns:x="')
        for name in (SHEET, TEXTS, BOOK)
    }


def begin_with_an_empty_text(parts: Parts) -> Parts:
    """Let the first of the shared texts hold nothing (case 50)."""
    texts = re.sub(rb"(<sst[^>]*>)", rb"\1<si/>", parts[TEXTS])
    shifted = re.sub(rb't="s"><v>(\d+)', lambda found: b't="s"><v>%d' % (int(found[1]) + 1), parts[SHEET])
    return {TEXTS: texts, SHEET: shifted}


def drop_addresses(parts: Parts) -> Parts:
    """Leave out where rows and cells stand (case 52)."""
    return {SHEET: re.sub(rb'(<(?:row|c)) r="[A-Z0-9]+"', rb"\1", parts[SHEET])}


def add_styles(parts: Parts) -> Parts:
    """Add 60,000 styles that no cell uses (case 54)."""
    unused = "".join(f'<cellStyle name="Kiểu {number:x}" xfId="0"/>' for number in range(60_000)).encode()
    return {STYLES: parts[STYLES].replace(b"</cellStyles>", unused + b"</cellStyles>")}


def count_from_1904(parts: Parts) -> Parts:
    """Count dates as a Macintosh did (case 57)."""
    return {BOOK: parts[BOOK].replace(b"<workbookPr ", b'<workbookPr date1904="1" ')}


def protect(parts: Parts) -> Parts:
    """Protect the sheet against changes (case 57)."""
    return {SHEET: parts[SHEET].replace(b"</sheetData>", b'</sheetData><sheetProtection sheet="1"/>')}


@pytest.mark.parametrize(
    "change",
    [make_strict, add_prefix, begin_with_an_empty_text, drop_addresses, add_styles, count_from_1904, protect],
)
def test_another_program_may_write_it_otherwise(change: Callable[[Parts], Parts]) -> None:
    book = xlsx({"HN": ROWS})
    (expected,) = read_cells(book)
    (found,) = read_cells(with_parts(book, change(parts_of(book))))
    assert (found.name, list(map(list, found.rows))) == (expected.name, list(map(list, expected.rows)))


def test_rows_that_a_filter_hides_belong_to_the_table() -> None:
    (sheet,) = read_cells(make_hidden_xlsx(filtered=True))
    assert sheet.hidden_rows == frozenset()
    assert sheet.doubts


def make_hidden_xlsx(*, filtered: bool = False) -> bytes:
    memory = io.BytesIO()
    with xlsxwriter.Workbook(memory, {"in_memory": True}) as book:
        sheet = book.add_worksheet("HN")
        for at, row in enumerate(ROWS):
            sheet.write_row(at, 0, row)
        if filtered:
            sheet.autofilter("A2:B4")
        sheet.set_row(3, None, None, {"hidden": True})
        if not filtered:
            sheet.set_column(1, 1, None, None, {"hidden": True})
            book.add_worksheet("Cũ").write_string(0, 0, "x")
            book.get_worksheet_by_name("Cũ").hide()
    return memory.getvalue()


def make_hidden_xls() -> bytes:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("HN")
    for at, row in enumerate(ROWS):
        for column, cell in enumerate(row):
            sheet.write(at, column, cell)
    sheet.row(3).hidden = True
    sheet.row(3).height_mismatch = True
    sheet.col(1).hidden = True
    old = book.add_sheet("Cũ")
    old.write(0, 0, "x")
    old.visibility = 1
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def make_hidden_ods() -> bytes:
    book = ods({"HN": ROWS, "Cũ": [["x"]]})
    content = parts_of(book)["content.xml"].decode()
    style = '<style:style xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:name="gone"'
    style += ' style:family="table"><style:table-properties table:display="false"/></style:style>'
    styles = f"<office:automatic-styles>{style}</office:automatic-styles>"
    content = content.replace("<office:automatic-styles/>", styles)
    content = content.replace('table:name="Cũ"', 'table:name="Cũ" table:style-name="gone"')
    first, *rows = content.split("<table:table-row>")
    first += '<table:table-column/><table:table-column table:visibility="collapse"/>'
    rows[3] = f'<table:table-row table:visibility="collapse">{rows[3]}'
    shown = [row if at == 3 else f"<table:table-row>{row}" for at, row in enumerate(rows)]
    return with_parts(book, {"content.xml": "".join((first, *shown)).encode()})


@pytest.mark.parametrize("make", [make_hidden_xlsx, make_hidden_xls, make_hidden_ods])
def test_hidden_rows_columns_and_sheets_are_known_in_every_format(make: Callable[[], bytes]) -> None:
    sheets: dict[str, RawSheet] = {sheet.name: sheet for sheet in read_cells(make())}
    assert sheets["HN"].hidden_rows == {4}
    assert sheets["HN"].hidden_columns == {2}
    assert (sheets["HN"].hidden, sheets["Cũ"].hidden) == (False, True)


def test_the_same_rows_are_read_of_every_format() -> None:
    read = [read_cells(make({"HN": ROWS}))[0].rows for make in (xlsx, xls, ods)]
    assert [[list(row)[:2] for row in rows] for rows in read] == [[[*row, None][:2] for row in ROWS]] * 3
