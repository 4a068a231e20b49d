"""Examine the parts of an XLSX file: its sheets, their formulas, errors, merged ranges and extent."""

import posixpath
import re
from collections.abc import Iterable, Sequence

from data.errors import FaultyFileError
from data.importing.faults import SAVE_AGAIN, make_fault, make_refusal
from data.importing.files.sheet_features import SheetFeatures, find_feature_faults, is_link, list_names
from data.importing.files.xlsx_worksheet import WorksheetListener
from data.importing.files.xml_reader import IgnoringXmlHandler, XmlReader, strip_namespaces
from data.importing.files.zip_archive import EXPECTED_ARCHIVE, ArchiveParts
from language.message import make_message

WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_LINKED = re.compile(r"xl/externallinks/[^/]+\.xml", re.IGNORECASE)
ROOT_RELATIONS = "_rels/.rels"
_WORKBOOK_ROOT = re.compile(rb"<([a-z0-9]+:)?workbook[\s>]")
_HEAD = 2_048
_LONGEST_WAY = 8
"""Names that may lead to one another before the last leads to another file."""


def inspect_xlsx_parts(parts: ArchiveParts) -> Sequence[SheetFeatures]:
    """Return the worksheets' traits in the order of the workbook; raises FaultyFileError with all faults."""
    reader = XmlReader()
    workbook, relations = _read_contents(reader, parts)
    paths = {name: relations.paths[code] for name, code in workbook.sheets}
    linked_names = workbook.find_linked_names()
    sheets = [
        _sheet(reader, SheetFeatures(name, linked_names=linked_names), path, _part(parts, path), workbook)
        for name, path in paths.items()
        if path in relations.worksheets
    ]
    _read_others(reader, parts, {WORKBOOK, _RELATIONS, *paths.values()})
    if faults := [*find_feature_faults(sheets)]:
        raise FaultyFileError(faults)
    _note_unused_links(parts, sheets)
    return sheets


def _read_contents(reader: XmlReader, parts: ArchiveParts) -> "tuple[_Workbook, _Relations]":
    """Read which sheets there are and where they lie; raises FaultyFileError where one lies nowhere."""
    workbook = _Workbook()
    reader.read(WORKBOOK, _part(parts, WORKBOOK), workbook)
    relations = _Relations()
    reader.read(_RELATIONS, _part(parts, _RELATIONS), relations)
    if not {code for _, code in workbook.sheets} <= relations.paths.keys():
        raise make_refusal(make_message("import_fault.sheet_without_content"), EXPECTED_ARCHIVE, SAVE_AGAIN)
    return workbook, relations


def move_workbook_home(parts: ArchiveParts) -> ArchiveParts:
    """Return the parts with the workbook where calamine looks for it; a file may name another place."""
    if ROOT_RELATIONS not in parts or any(name.lower() == WORKBOOK for name in parts):
        return parts
    relations = _Relations(folder="/")
    XmlReader().read(ROOT_RELATIONS, parts[ROOT_RELATIONS], relations)
    office = relations.office
    if not _WORKBOOK_ROOT.search(parts.get(office, b"")[:_HEAD]):
        return parts
    folder, name = posixpath.split(office)
    moved = {f"xl/{each.removeprefix(f'{folder}/')}": body for each, body in parts.items()}
    links = moved.get(f"xl/_rels/{name}.rels", b"").replace(b'"../', b'"/')
    root = parts[ROOT_RELATIONS].replace(office.encode(), WORKBOOK.encode())
    return {**moved, **parts, ROOT_RELATIONS: root, WORKBOOK: parts[office], _RELATIONS: links}


def _part(parts: ArchiveParts, name: str) -> bytes:
    """Find a part, whatever its capitals; raises FaultyFileError where it is missing."""
    for known, body in parts.items():
        if known.lower() == name.lower():
            return body
    raise make_refusal(make_message("import_fault.no_part", part=name[:60]), EXPECTED_ARCHIVE, SAVE_AGAIN)


def _sheet(
    reader: XmlReader, traits: SheetFeatures, path: str, body: bytes, workbook: "_Workbook"
) -> SheetFeatures:
    listener = WorksheetListener(traits, calculated=not workbook.calculates_on_load)
    reader.read(path, body, listener)
    return traits


def _read_others(reader: XmlReader, parts: ArchiveParts, read: Iterable[str]) -> None:
    """Parse whatever else is XML, only to find it sound; an empty part says nothing."""
    known = {name.lower() for name in read}
    for name, body in parts.items():
        if body.strip() and name.lower() not in known and name.lower().endswith((".xml", ".rels")):
            reader.read(name, body, IgnoringXmlHandler())


def _note_unused_links(parts: ArchiveParts, sheets: Sequence[SheetFeatures]) -> None:
    """Note links to other workbooks; a formula that used one would have been a fault."""
    linked = sum(1 for name in parts if _LINKED.fullmatch(name))
    doubt = make_fault(
        make_message("import_fault.links", count=linked),
        make_message("import_fault.no_link"),
        make_message("import_fault.links_unused"),
    )
    for sheet in sheets if linked else ():
        sheet.doubts.append(doubt)


class _Workbook:
    """A listener to the sheets' names, what other names stand for, and whether Excel shall calculate anew."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.calculates_on_load = False
        self._names: dict[str, str] = {}
        self._name: str | None = None

    def find_linked_names(self) -> frozenset[str]:
        """Return the names, in small letters, that lead to another file, by way of other names too."""
        linked = {name for name, formula in self._names.items() if is_link(formula)}
        named = {name: list_names(formula) for name, formula in self._names.items()} if linked else {}
        for _ in range(_LONGEST_WAY):
            linked |= {name for name, names in named.items() if not linked.isdisjoint(names)}
        return frozenset(linked)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            told = strip_namespaces(attributes)
            self.sheets.append((told.get("name", ""), told.get("id", "")))
        elif name == "calcPr":
            self.calculates_on_load = attributes.get("fullCalcOnLoad") in {"1", "true"}
        elif name == "definedName":
            self._name = attributes.get("name", "").lower()

    def end(self, name: str) -> None:
        if name == "definedName":
            self._name = None

    def data(self, text: str) -> None:
        if self._name is not None:
            self._names[self._name] = self._names.get(self._name, "") + text


class _Relations:
    """A listener to which part each code of the workbook stands for."""

    def __init__(self, folder: str = "/xl") -> None:
        self.paths: dict[str, str] = {}
        self.worksheets: set[str] = set()
        self.office = ""
        self._folder = folder

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name != "Relationship" or attributes.get("TargetMode") == "External":
            return
        target = attributes.get("Target", "").replace("\\", "/")
        path = posixpath.normpath(posixpath.join(self._folder, target)).lstrip("/")
        self.paths[attributes.get("Id", "")] = path
        if attributes.get("Type", "").endswith("/worksheet"):
            self.worksheets.add(path)
        elif attributes.get("Type", "").endswith("/officeDocument"):
            self.office = path

    def end(self, name: str) -> None:
        """Nothing ends."""

    def data(self, text: str) -> None:
        """No text matters."""
