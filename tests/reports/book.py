"""Reads a workbook as a spreadsheet would, formulas and all, with nothing but the standard library."""

import io
import zipfile
from dataclasses import dataclass
from xml.etree import ElementTree as ET

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@dataclass(frozen=True, slots=True)
class ReadCell:
    """A cell's content as text, and whether the file calls it a number or a formula."""

    text: str
    number: bool
    formula: bool


def read_book(content: bytes) -> dict[str, list[list[ReadCell]]]:
    """Give every sheet's rows under its name, in the order of the file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        shared = [_text(item) for item in _root(archive, "xl/sharedStrings.xml")]
        names = [sheet.attrib["name"] for sheet in _root(archive, "xl/workbook.xml").iter(f"{_MAIN}sheet")]
        files = [f"xl/worksheets/sheet{number}.xml" for number in range(1, len(names) + 1)]
        return {name: _rows(_root(archive, file), shared) for name, file in zip(names, files, strict=True)}


def _root(archive: zipfile.ZipFile, name: str) -> ET.Element:
    return ET.fromstring(archive.read(name))  # noqa: S314 (made by the test itself)


def _rows(root: ET.Element, shared: list[str]) -> list[list[ReadCell]]:
    return [[_cell(cell, shared) for cell in row] for row in root.iter(f"{_MAIN}row")]


def _cell(cell: ET.Element, shared: list[str]) -> ReadCell:
    kind, value = cell.attrib.get("t", "n"), cell.findtext(f"{_MAIN}v", "")
    text = shared[int(value)] if kind == "s" else value
    return ReadCell(text, kind == "n" and value != "", cell.find(f"{_MAIN}f") is not None)


def _text(item: ET.Element) -> str:
    return "".join(part.text or "" for part in item.iter(f"{_MAIN}t"))
