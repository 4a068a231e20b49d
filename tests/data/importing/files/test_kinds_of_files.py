"""Whatever a spreadsheet program opens is read, or refused for its true reason with what to do."""

import posixpath

import pytest

from data.errors import FaultyFileError
from data.importing.files.sandbox import read_book
from data.importing.importer import import_file
from data.importing.model import ImportedSheet
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from tests.data.importing.archives import CONTENT_TYPES, archive_of, entry, parts_of, replaced, with_parts
from tests.data.importing.books import CellInput, Formula, Rows, ods, xls, xlsx
from tests.data.importing.harmful import in_container
from tests.data.importing.summaries import ASKED, summary_rows

ROWS: Rows = [["TT", "Đơn vị", "Hộ nghèo"], [1, "Gò Quao", 120]]
CELLS = (("TT", "Đơn vị", "Hộ nghèo"), (1.0, "Gò Quao", 120.0))
HOME, LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
HTML = "<html><head><style>{}</style></head><body><table><tr><td>Hộ</td></tr></table></body></html>"
XML_2003 = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>'
)


def only_sheet(content: bytes) -> ImportedSheet:
    (sheet,) = read_book(content, "a").sheets
    return sheet


def refusal(content: bytes) -> str:
    with pytest.raises(FaultyFileError) as caught:
        read_book(content, "a.xls")
    return str(caught.value)


def with_workbook_at(place: str, *, absolute: bool) -> bytes:
    """Make a workbook whose main part stands elsewhere, with links that begin there or at the root."""
    parts = parts_of(xlsx({"A": ROWS}))
    folder, name = posixpath.split(place)
    links = parts.pop(LINKS)
    if absolute:
        links = links.replace(b'Target="', b'Target="/xl/')
    elif folder != "xl":
        way = posixpath.relpath("xl", folder or ".").encode()
        links = links.replace(b'Target="', b'Target="' + way + b"/")
    parts |= {place: parts.pop(HOME), posixpath.join(folder, "_rels", f"{name}.rels"): links}
    for part in ("_rels/.rels", CONTENT_TYPES):
        parts[part] = parts[part].replace(HOME.encode(), place.encode())
    return archive_of([entry(part, body) for part, body in parts.items()])


@pytest.mark.parametrize("place", ["xl/workbook2.xml", "workbook.xml", "book/main.xml"])
def test_a_workbook_is_found_wherever_its_file_says(place: str) -> None:
    assert only_sheet(with_workbook_at(place, absolute=True)).rows == CELLS
    assert only_sheet(with_workbook_at(place, absolute=False)).rows == CELLS


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (ods({"A": ROWS}), "Configurations2/accelerator/current.xml"),
        (xlsx({"A": ROWS}), "customXml/item1.xml"),
    ],
)
def test_an_empty_part_beside_the_sheets_does_no_harm(content: bytes, part: str) -> None:
    assert only_sheet(with_parts(content, {part: b""})).rows == CELLS


def test_a_stream_may_be_named_in_capitals() -> None:
    small, large = ("Workbook".encode("utf-16-le"), "WORKBOOK".encode("utf-16-le"))
    book = xls({"A": ROWS})
    assert small in book
    assert only_sheet(book.replace(small, large)).rows == CELLS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    ("text", "found"),
    [(HTML.format("a" * 9_000), "trang web (HTML) có bảng"), (XML_2003, "bảng tính XML đời 2003")],
)
def test_what_excel_alone_opens_is_to_be_saved_as_xlsx(text: str, found: str, encoding: str) -> None:
    told = refusal(text.encode(encoding))
    assert found in told
    assert "lưu lại thành XLSX" in told


def test_a_protected_workbook_is_told_how_to_take_that_off() -> None:
    told = refusal(in_container("EncryptedPackage", "EncryptionInfo"))
    assert "mà không hỏi mật khẩu" in told
    assert "Protect Workbook" in told


def test_a_file_of_numbers_is_to_be_exported() -> None:
    told = refusal(archive_of([entry("Index/Document.iwa", b"a"), entry("preview.jpg", b"a")]))
    assert "tệp Apple Numbers" in told
    assert "Xuất sang" in told


@pytest.mark.parametrize(
    "first", ["sep=;\r\n", "SEP=;\n", '"sep=;"\r\n', "sep=;\r", "\ufeffsep=;;;\r\n", "sep=|\n", "sep=\t\n"]
)
def test_a_first_line_names_any_sign_between_cells(first: str) -> None:
    sign = next(sign for sign in ";|\t" if sign in first)
    assert only_sheet(f"{first}Huyện{sign}Tỷ lệ\nGò Quao{sign}2,05\n".encode()).rows == (
        ("Huyện", "Tỷ lệ"),
        ("Gò Quao", "2,05"),
    )


def test_rows_with_more_cells_than_the_header_are_named() -> None:
    rows = "BẢNG HỘ NGHÈO\nTT,Huyện,Hộ,Tỷ lệ\n1,Gò Quao,22000,2,05\n2,An Biên,100,9\n3,An Minh,90,1,5\n"
    told = refusal(rows.encode())
    assert "2 dòng có nhiều ô hơn dòng tiêu đề (dòng 3, 5)" in told
    assert "dấu chấm phẩy" in told


def test_notes_and_padding_are_no_wide_rows() -> None:
    rows = (
        "TT,Huyện,Hộ,Tỷ lệ\n1,Gò Quao,22000,2.05,,,\nGhi chú: theo nghị định 7, năm 2021, của ai, ở đâu, gì\n"
    )
    assert len(only_sheet(rows.encode()).rows) == 3


NAMED = b'</sheets><definedNames><definedName name="_abc">[1]Sheet1!A1</definedName></definedNames>'
LINK = {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}


def linked_by_a_name(cell: CellInput) -> bytes:
    """Make a workbook with a name of another file's cell."""
    book = with_parts(xlsx({"Hộ nghèo": [*summary_rows(), [None, "Ghi chú", cell]]}), LINK)
    return replaced(book, HOME, b"</sheets>", NAMED)


def test_a_link_that_no_cell_uses_is_a_warning(catalogue: Catalogue) -> None:
    outcome = import_file(linked_by_a_name(None), "a.xlsx", ASKED, catalogue, FigureSet.of(()))
    assert outcome.usable
    told = [str(doubt) for doubt in outcome.warnings if "1 liên kết tới tệp khác" in str(doubt)]
    assert len(told) == 1
    assert told[0].startswith("a.xlsx: ")
    assert "Không ô nào dùng liên kết này" in told[0]
    assert "Break Link" in told[0]


def test_a_formula_that_uses_the_linked_name_is_a_fault() -> None:
    told = refusal(linked_by_a_name(Formula("=_ABC+1", 5)))
    assert "công thức lấy số từ tệp khác" in told


NAMES = "Huyện;Số hộ\nGiồng Riềng;1\nHòn Đất;2\nKiên Lương;3\n"
SYLK = b'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"TT"\r\nE\r\n'
DIF = b'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\n'
DBASE = bytes([3, 124, 11, 28]) + (2).to_bytes(4, "little") + (65).to_bytes(2, "little") + bytes(40) + b"Go"
FLAT_ODS = (
    b'<?xml version="1.0"?><office:document'
    b' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>'
)
OWNER = b"\x06Nguyen".ljust(55) + b"\x06\x00" + "Nguyen".encode("utf-16-le").ljust(108, b" ")
OLD_OPEN = archive_of([entry("mimetype", b"application/vnd.sun.xml.calc"), entry("content.xml", b"<a/>")])


@pytest.mark.parametrize(
    ("content", "found", "advice"),
    [
        (b'{"url": "https://docs.google.com/spreadsheets/d/1"}', "lối tắt của Google", "Tải xuống"),
        (b"[InternetShortcut]\r\nURL=https://a.example\r\n", "lối tắt", "lưu bảng tính về máy"),
        (b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(80), "lối tắt", "lưu bảng tính về máy"),
        (OWNER, "tệp tạm (~$)", "không có ~$ ở đầu"),
        (b'[{"area": "908", "value": 8.3}]', "tệp JSON", "Hãy chọn đúng tệp"),
        (SYLK, "SYLK", "lưu lại thành XLSX"),
        (DIF, "DIF", "lưu lại thành XLSX"),
        (DBASE, "dBase", "lưu lại thành XLSX"),
        (FLAT_ODS, ".fods", "lưu lại thành XLSX"),
        (OLD_OPEN, ".sxc", "lưu lại thành XLSX"),
        (b"<div><table><tr><td>1</td></tr></table></div>", "HTML", "lưu lại thành XLSX"),
    ],
)
def test_a_file_of_another_kind_is_named_with_its_way_out(content: bytes, found: str, advice: str) -> None:
    told = refusal(content)
    assert found in told
    assert advice in told


@pytest.mark.parametrize("first", ["[1] Ghi chú;a", "<5 hộ;a", "{{số}};a", "0;1"])
def test_a_text_that_only_begins_like_another_kind_is_read(first: str) -> None:
    assert len(only_sheet(f"{first}\n3;4\n".encode()).rows) == 2


@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii"])
def test_letters_that_a_program_has_lost_are_the_reason(encoding: str) -> None:
    told = refusal(NAMES.encode(encoding, "replace"))
    assert "chữ Việt có dấu đã mất" in told
    assert "dòng 1" in told
    assert "bảng tính gốc" in told


def test_letters_replaced_by_the_sign_of_an_unknown_one_are_lost() -> None:
    assert "“Huy\ufffdn”" in refusal(NAMES.encode("ascii", "replace").replace(b"?", "\ufffd".encode()))


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_a_text_encoded_twice_is_told_so(wrong: str) -> None:
    spoiled = NAMES.encode().decode(wrong, "ignore").encode()
    assert "chuyển mã hai lần" in refusal(spoiled)


def test_one_question_mark_between_letters_is_a_slip() -> None:
    assert only_sheet("Huyện;Số hộ\nGò?Quao;1\n".encode()).rows[1] == ("Gò?Quao", "1")
