"""What a file is by its first bytes, whatever its name says."""

import re
import struct
from enum import StrEnum

from data.importing.faults import SAVE_AGAIN, make_refusal
from data.importing.files.zip_archive import ArchiveParts
from language.message import Message, make_message


class FileKind(StrEnum):
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
_OWN = {b"PK\x03\x04": FileKind.ARCHIVE, COMPOUND_MAGIC: FileKind.COMPOUND}
_EMPTY_ARCHIVE = b"PK\x05\x06"
_FOREIGN = {
    b"%PDF": make_message("import_fault.pdf"),
    b"\x89PNG": make_message("import_fault.png"),
    b"\xff\xd8\xff": make_message("import_fault.jpeg"),
    b"GIF8": make_message("import_fault.gif"),
    b"RIFF": make_message("import_fault.riff"),
    b"II*\x00": make_message("import_fault.tiff"),
    b"MM\x00*": make_message("import_fault.tiff"),
    b"\x00\x00\x01\x00": make_message("import_fault.icon"),
    b"Rar!": make_message("import_fault.rar"),
    b"7z\xbc\xaf": make_message("import_fault.seven_zip"),
    b"\x1f\x8b": make_message("import_fault.gzip"),
    b"BZh": make_message("import_fault.bzip"),
    b"\xfd7zXZ": make_message("import_fault.xz"),
    b"{\\rtf": make_message("import_fault.rtf"),
    b"%!PS": make_message("import_fault.postscript"),
    b"MZ": make_message("import_fault.windows_program"),
    b"\x7fELF": make_message("import_fault.linux_program"),
    b"SQLite format 3": make_message("import_fault.sqlite"),
    b"L\x00\x00\x00\x01\x14\x02\x00": make_message("import_fault.shortcut"),
    b"[InternetShortcut]": make_message("import_fault.shortcut"),
    _EMPTY_ARCHIVE: make_message("import_fault.empty_zip"),
}
# Excel before 1997 wrote its records without a container around them.
_BARE_RECORDS = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00")
_BYTE_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_PAGE = re.compile(rb"<(!doctype html|html|head|body|table|meta|style|script)\b", re.IGNORECASE)
_MARKUP = re.compile(rb"<(\?xml|!doctype|!--|svg|office:)", re.IGNORECASE)
_TAG = re.compile(rb"</?[a-z][a-z0-9]*[\s/>]", re.IGNORECASE)
_MAIL = re.compile(rb"(mime-version|from|content-type):", re.IGNORECASE)
_HEAD = 2_048
_TABLE = re.compile(rb"<table\b", re.IGNORECASE)
_ROW_OF_TABLE = re.compile(rb"<tr\b[^<]*<t[dh]\b", re.IGNORECASE)
_XML_2003 = b"urn:schemas-microsoft-com:office:spreadsheet"
_FLAT_ODS = b'office:mimetype="application/vnd.oasis.opendocument.spreadsheet'
_SYLK, _DIF = re.compile(rb"ID;P[A-Z]"), re.compile(rb"TABLE\r?\n0,1\r?\n")
_DBASE_VERSIONS = b"\x03\x30\x83\x8b\xf5"
_DBASE_HEADER = 32
_JSON = re.compile(rb"\{\s*[\"}]|\[\s*[\[{\"\]]")
_GOOGLE = b"docs.google.com/spreadsheets"
_OWNER_FILE_BYTES, _MOST_OWNER_CHARACTERS = 165, 54
"""Excel's mark that a workbook is open, `~$name.xlsx`: the length of its reader's name, then the name."""

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OPEN_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_OLD_OPEN_SPREADSHEET = b"application/vnd.sun.xml.calc"
_XLSB = make_message("import_fault.xlsb")
_NUMBERS = make_message("import_fault.numbers")
_ADVICE = {_XLSB: SAVE_AGAIN, _NUMBERS: make_message("import_fault.export_numbers")}
_OFFICE = {
    "xl/workbook.bin": _XLSB,
    "word/": make_message("import_fault.word"),
    "ppt/": make_message("import_fault.powerpoint"),
    "index/": _NUMBERS,
}
_ADVICE_BY_KIND = {
    make_message("import_fault.shortcut"): make_message("import_fault.choose_target"),
    make_message("import_fault.google_shortcut"): make_message("import_fault.download_from_google"),
    make_message("import_fault.owner_file"): make_message("import_fault.choose_workbook"),
    **{
        make_message(f"import_fault.{kind}"): SAVE_AGAIN
        for kind in ("html_table", "xml_2003", "mhtml", "flat_ods", "sylk", "dif", "dbase")
    },
}
_COPY = make_message("import_fault.copy_table")
_CHOOSE_OR_COPY = make_message(
    "import_fault.two_steps", one=make_message("import_fault.choose_spreadsheet"), other=_COPY
)


def detect_file_kind(content: bytes) -> FileKind:
    """Tell what a file is built as; raises FaultyFileError where it can be no spreadsheet."""
    if not content.strip(b"\x00\t\n\r "):
        raise make_refusal(
            make_message("import_fault.empty_file"), advice=make_message("import_fault.check_file")
        )
    for magic, kind in _OWN.items():
        if content.startswith(magic):
            return kind
    if (foreign := _name_foreign_kind(content)) is not None:
        raise make_refusal(foreign, advice=_ADVICE_BY_KIND.get(foreign, _CHOOSE_OR_COPY))
    if _BARE_RECORDS.match(content):
        raise make_refusal(
            make_message("import_fault.very_old_excel"), make_message("import_fault.excel_since"), SAVE_AGAIN
        )
    return FileKind.TEXT


def detect_archive_kind(parts: ArchiveParts) -> FileKind:
    """Tell whose spreadsheet an archive is by its parts; raises FaultyFileError where it is none."""
    names = {name.lower() for name in parts}
    if "xl/workbook.xml" in names:
        return FileKind.EXCEL
    kind = parts.get("mimetype", b"").strip()
    if kind.startswith(_OPEN_SPREADSHEET):
        return FileKind.OPEN
    if kind.startswith(_OLD_OPEN_SPREADSHEET):
        raise make_refusal(make_message("import_fault.old_open_office"), advice=SAVE_AGAIN)
    if kind.startswith(_OPEN_DOCUMENT):
        raise make_refusal(make_message("import_fault.open_other"), advice=_COPY)
    for beginning, found in _OFFICE.items():
        if any(name.startswith(beginning) for name in names):
            raise make_refusal(found, advice=_ADVICE.get(found, _COPY))
    raise make_refusal(make_message("import_fault.zip_other"), advice=make_message("import_fault.unzip"))


def _name_foreign_kind(content: bytes) -> Message | None:
    """Return the kind of a file that is no spreadsheet, None where it may be one."""
    for magic, name in _FOREIGN.items():
        if content.startswith(magic):
            return name
    if len(content) == _OWNER_FILE_BYTES and 0 < content[0] <= _MOST_OWNER_CHARACTERS:
        return make_message("import_fault.owner_file")
    if _is_dbase(content):
        return make_message("import_fault.dbase")
    head = content[:_HEAD].replace(b"\x00", b"")
    for mark in _BYTE_MARKS:
        head = head.removeprefix(mark)
    return _name_markup(head.lstrip(), content) or _name_text(head.lstrip())


def _is_dbase(content: bytes) -> bool:
    """Return whether a file begins as a table of dBase: version, year, month, day, lengths."""
    if len(content) <= _DBASE_HEADER or content[0] not in _DBASE_VERSIONS:
        return False
    month, day = content[2], content[3]
    (header,) = struct.unpack_from("<H", content, 8)
    return 1 <= month <= 12 and 1 <= day <= 31 and header > _DBASE_HEADER  # noqa: PLR2004 (a calendar's)


def _name_markup(head: bytes, content: bytes) -> Message | None:
    """Return what kind of web page or XML file begins so, None where it is neither."""
    is_markup = _MARKUP.match(head) is not None
    if is_markup and _XML_2003 in content.replace(b"\x00", b""):
        return make_message("import_fault.xml_2003")
    if is_markup and _FLAT_ODS in content[: 4 * _HEAD]:
        return make_message("import_fault.flat_ods")
    if _PAGE.match(head) or (is_markup and _PAGE.search(head)):
        return make_message(
            "import_fault.html_table" if _TABLE.search(content.replace(b"\x00", b"")) else "import_fault.html"
        )
    if _TAG.match(head) and _ROW_OF_TABLE.search(content.replace(b"\x00", b"")):
        return make_message("import_fault.html_table")
    return make_message("import_fault.xml") if is_markup else None


def _name_text(head: bytes) -> Message | None:
    """Return what kind of text that holds no rows of cells begins so, None where it may hold them."""
    if _JSON.match(head):
        return make_message("import_fault.google_shortcut" if _GOOGLE in head else "import_fault.json")
    kinds = ((_SYLK, "sylk"), (_DIF, "dif"), (_MAIL, "mhtml"))
    return next((make_message(f"import_fault.{kind}") for sign, kind in kinds if sign.match(head)), None)
