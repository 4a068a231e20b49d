"""Examines the parts of an XLSX file: its sheets, their formulas, errors, merged ranges and extent."""

import posixpath
import re
from collections.abc import Iterable, Sequence

from data.errors import FaultyFileError
from data.importing.faults import SAVE_AGAIN, make_fault, make_refusal, parse_cell_address
from data.importing.files.sheet_features import (
    CellPosition,
    SheetFeatures,
    find_feature_faults,
    is_link,
    list_names,
)
from data.importing.files.xml_reader import IgnoringXmlHandler, XmlReader, strip_namespaces
from data.importing.files.zip_archive import EXPECTED_ARCHIVE, ArchiveParts
from data.importing.limits import ROWS
from language.message import make_message

WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_LINKED = re.compile(r"xl/externallinks/[^/]+\.xml", re.IGNORECASE)
_VALUES = {"v", "is"}
_TRUE = {"1", "true"}
ROOT_RELATIONS = "_rels/.rels"
_WORKBOOK_ROOT = re.compile(rb"<([a-z0-9]+:)?workbook[\s>]")
_HEAD = 2_048
_LONGEST_WAY = 8
"""Names that may lead to one another before the last leads to another file."""


def inspect_xlsx_parts(parts: ArchiveParts) -> Sequence[SheetFeatures]:
    """Give the worksheets' traits in the order of the workbook; raises FaultyFileError with all faults."""
    reader = XmlReader()
    workbook = _Workbook()
    reader.read(WORKBOOK, _part(parts, WORKBOOK), workbook)
    relations = _Relations()
    reader.read(_RELATIONS, _part(parts, _RELATIONS), relations)
    if not {code for _, code in workbook.sheets} <= relations.paths.keys():
        raise make_refusal(make_message("import_fault.sheet_without_content"), EXPECTED_ARCHIVE, SAVE_AGAIN)
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
    listener = _Worksheet(traits, calculated=not workbook.calculates_on_load)
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
    """Hears the sheets' names, what other names stand for, and whether Excel is asked to calculate anew."""

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
    """Hears which part each code of the workbook stands for."""

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


class _Worksheet:
    """Hears one sheet's cells; places are those that the file writes, or follow from the cell before."""

    def __init__(self, traits: SheetFeatures, *, calculated: bool) -> None:
        self.traits = traits
        self._calculated = calculated
        self._row = 0
        self._column = 0
        self._type = "n"
        self._formula: str | None = None
        self._value: str | None = None
        self._inside = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._start_cell(attributes)
        elif name == "row":
            self._start_row(attributes)
        elif name == "f":
            self._inside, self._formula = name, ""
        elif name in _VALUES:
            self._inside, self._value = name, ""
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in _TRUE:
            self._hide_columns(attributes.get("min", ""), attributes.get("max", ""))
        elif name == "autoFilter":
            self._note_filter(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        if name == "c":
            self._end_cell()
        elif name == self._inside:
            self._inside = ""

    def data(self, text: str) -> None:
        if self._inside == "f":
            self._formula = (self._formula or "") + text
        elif self._inside:
            self._value = (self._value or "") + text

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = int(number) if number.isascii() and number.isdigit() else self._row + 1
        self._column = 0

        if attributes.get("hidden") in _TRUE and self._row <= ROWS.value:
            self.traits.hidden_rows.add(self._row)

    def _hide_columns(self, first: str, last: str) -> None:
        if first.isascii() and first.isdigit() and last.isascii() and last.isdigit():
            self.traits.hide_columns(int(first), int(last))

    def _note_filter(self, cells: str) -> None:
        first, _, last = cells.partition(":")
        start, end = parse_cell_address(first), parse_cell_address(last or first)
        if start is not None and end is not None:
            self.traits.filtered = range(start[0], end[0] + 1)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        address = attributes.get("r")
        place = (self._row, self._column + 1) if address is None else parse_cell_address(address)
        if place is None:
            raise make_refusal(
                make_message("import_fault.odd_address", address=repr((address or "")[:20])),
                EXPECTED_ARCHIVE,
                SAVE_AGAIN,
            )
        self._row, self._column = place
        self._type = attributes.get("t", "n")
        self._formula = self._value = None

    def _end_cell(self) -> None:
        if self._value is None and self._formula is None:
            return
        place = (self._row, self._column)
        self.traits.fill(place)
        if self._type == "e":
            self.traits.errors[place] = self._value or ""
        if self._formula is not None:
            self.traits.add_formula(place, self._formula)
            if self._is_unsaved():
                self.traits.unsaved.add(place)

    def _is_unsaved(self) -> bool:
        """Tell whether no program has worked the formula out: a stored text may be empty, a number may not.

        Some programs store 0 for every formula and ask Excel to calculate as it opens the file.
        """
        if self._value:
            return self._value == "0" and not self._calculated
        return self._value is None or self._type != "str"

    def _merge(self, cells: str) -> None:
        first, _, last = cells.partition(":")
        places: list[CellPosition | None] = [parse_cell_address(first), parse_cell_address(last or first)]
        start, end = places
        if start is not None and end is not None:
            self.traits.merge(start, end)
