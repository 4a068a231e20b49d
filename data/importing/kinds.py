"""What a file is by its first bytes, whatever its name says."""

import re
from enum import StrEnum

from data.importing.archive import Parts
from data.importing.faults import SAVE_AGAIN, refusal


class Kind(StrEnum):
    """What a file is built as, as far as its first bytes tell."""

    ARCHIVE = "archive"
    """A zip archive: XLSX, ODS, or something else."""

    COMPOUND = "compound"
    """An OLE container: XLS, an encrypted XLSX, or something else."""

    TEXT = "text"
    """Perhaps a text of cells."""

    EXCEL = "excel"
    """An archive of Excel's parts."""

    OPEN = "open"
    """An archive of LibreOffice's parts."""


COMPOUND_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OWN = {b"PK\x03\x04": Kind.ARCHIVE, COMPOUND_MAGIC: Kind.COMPOUND}
_EMPTY_ARCHIVE = b"PK\x05\x06"
_FOREIGN = {
    b"%PDF": "tệp PDF",
    b"\x89PNG": "ảnh PNG",
    b"\xff\xd8\xff": "ảnh JPEG",
    b"GIF8": "ảnh GIF",
    b"RIFF": "ảnh, âm thanh hoặc phim (RIFF)",
    b"II*\x00": "ảnh TIFF",
    b"MM\x00*": "ảnh TIFF",
    b"\x00\x00\x01\x00": "biểu tượng ICO",
    b"Rar!": "tệp nén RAR",
    b"7z\xbc\xaf": "tệp nén 7z",
    b"\x1f\x8b": "tệp nén GZIP",
    b"BZh": "tệp nén BZIP2",
    b"\xfd7zXZ": "tệp nén XZ",
    b"{\\rtf": "tệp văn bản RTF",
    b"%!PS": "tệp in PostScript",
    b"MZ": "chương trình Windows",
    b"\x7fELF": "chương trình Linux",
    b"SQLite format 3": "cơ sở dữ liệu SQLite",
    _EMPTY_ARCHIVE: "tệp nén ZIP rỗng",
}
# Excel before 1997 wrote its records without a container around them.
_BARE_RECORDS = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00")
_BYTE_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_PAGE = re.compile(rb"<(!doctype html|html|head|body|table|meta|style|script)\b", re.IGNORECASE)
_MARKUP = re.compile(rb"<(\?xml|!doctype|!--|svg|office:)", re.IGNORECASE)
_MAIL = re.compile(rb"(mime-version|from|content-type):", re.IGNORECASE)
_HEAD = 2_048

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OPEN_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_OFFICE = {
    "xl/workbook.bin": "bảng tính nhị phân XLSB",
    "word/": "văn bản Word (.docx)",
    "ppt/": "bản trình chiếu PowerPoint (.pptx)",
}
_COPY = "Nếu trong đó có bảng, hãy chép sang Excel rồi lưu thành XLSX."


def kind_of(content: bytes) -> Kind:
    """Tell what a file is built as; raises FaultyFileError where it can be no spreadsheet."""
    if not content.strip(b"\x00\t\n\r "):
        raise refusal(
            "tệp rỗng", advice="Hãy kiểm tra lại tệp: có thể việc lưu hoặc chép bị dừng giữa chừng."
        )
    for magic, kind in _OWN.items():
        if content.startswith(magic):
            return kind
    if (foreign := _foreign(content)) is not None:
        raise refusal(foreign, advice=f"Hãy chọn đúng tệp bảng tính. {_COPY}")
    if _BARE_RECORDS.match(content):
        raise refusal("bảng tính Excel đời trước 1997", "một bảng tính Excel từ 1997 trở đi", SAVE_AGAIN)
    return Kind.TEXT


def kind_of_parts(parts: Parts) -> Kind:
    """Tell whose spreadsheet an archive is by its parts; raises FaultyFileError where it is none."""
    names = {name.lower() for name in parts}
    if "xl/workbook.xml" in names:
        return Kind.EXCEL
    kind = parts.get("mimetype", b"").strip()
    if kind.startswith(_OPEN_SPREADSHEET):
        return Kind.OPEN
    if kind.startswith(_OPEN_DOCUMENT):
        raise refusal("tệp OpenDocument không phải bảng tính", advice=_COPY)
    for beginning, found in _OFFICE.items():
        if any(name.startswith(beginning) for name in names):
            raise refusal(found, advice=SAVE_AGAIN if "XLSB" in found else _COPY)
    raise refusal("tệp nén ZIP không phải bảng tính", advice="Hãy giải nén rồi chọn bảng tính bên trong.")


def _foreign(content: bytes) -> str | None:
    """Name in Vietnamese what a file is that is no spreadsheet, None where it may be one."""
    for magic, name in _FOREIGN.items():
        if content.startswith(magic):
            return name
    head = content[:_HEAD].replace(b"\x00", b"")
    for mark in _BYTE_MARKS:
        head = head.removeprefix(mark)
    head = head.lstrip()
    if _PAGE.match(head) or (_MARKUP.match(head) and _PAGE.search(head)):
        return "trang web (HTML)"
    if _MARKUP.match(head):
        return "tệp XML"
    return "thư hoặc trang web lưu dạng MHTML" if _MAIL.match(head) else None
