"""The mark of a template, and what it lets the reader know of a filled one.

A template says in a cell which form it is, for which review, and what its header must still look like; below
it the rows keep the form's own columns. So a filled template can't be read for something else: where its
header was changed, it is a fault.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from data.importing.model import ImportedCell
from data.model.figures import Indicator
from data.model.standards import Standard

VERSION = 1
MOST_LINES_ABOVE = 20
"""Rows in which a mark is looked for."""

ImportedRows = Sequence[Sequence[ImportedCell]]


class TemplateLayout(StrEnum):
    """What form a template is."""

    SUMMARY = "summary"
    """A sheet of one indicator, a district a row; its mark stands above a row of column codes."""

    TIDY = "tidy"
    """A figure a row; each row bears the mark in its last column."""


HEADER_ROWS: Mapping[TemplateLayout, range] = {
    TemplateLayout.SUMMARY: range(1, 5),
    TemplateLayout.TIDY: range(-1, 0),
}
"""The rows of the header, as seen from the mark: a summary's codes and three rows of names."""

ANY = "any"
"""Stands for the indicator of a form that holds several."""

_MARK = re.compile(
    r"\[KG(?P<version>[0-9]{1,3})/(?P<layout>summary|tidy)/(?P<standard>[a-z0-9-]+)/(?P<period>[0-9]{4})"
    r"/(?P<indicator>[a-z_]+)/(?P<use>blank|example)/(?P<header>[0-9a-f]{8})\]"
)


@dataclass(frozen=True, slots=True)
class TemplateMark:
    """What a template says of itself; `row` and `column` of its first mark count from 1."""

    version: int
    layout: TemplateLayout
    standard: Standard
    period: int
    indicator: Indicator | None
    example: bool
    header: str
    row: int
    column: int

    @property
    def header_rows(self) -> range:
        """Return the numbers of the header's rows, counted from 1."""
        rows = HEADER_ROWS[self.layout]
        return range(self.row + rows.start, self.row + rows.stop)


def format_template_mark(mark: TemplateMark) -> str:
    """Write a mark as it stands in a cell."""
    indicator = ANY if mark.indicator is None else mark.indicator.value
    use = "example" if mark.example else "blank"
    review = f"{mark.standard.value}/{mark.period}"
    return f"[KG{mark.version}/{mark.layout.value}/{review}/{indicator}/{use}/{mark.header}]"


def read_template_mark(cells: ImportedRows) -> TemplateMark | None:
    """Return the first mark among the upper rows of a sheet, or None if there is none."""
    for row, line in enumerate(cells[:MOST_LINES_ABOVE], start=1):
        for column, cell in enumerate(line, start=1):
            found = _MARK.search(cell) if isinstance(cell, str) else None
            if found is not None and (mark := _parse_mark(found, row, column)) is not None:
                return mark
    return None


def is_template_mark(cell: ImportedCell) -> bool:
    """Whether a cell bears a mark."""
    return isinstance(cell, str) and _MARK.search(cell) is not None


def compute_header_digest(rows: Iterable[Sequence[object]]) -> str:
    """Return eight signs that stand for the texts of a header, their order and their columns."""
    texts = "\n".join("\t".join(_normalize(cell) for cell in row).rstrip("\t") for row in rows)
    return sha256(texts.encode()).hexdigest()[:8]


def _normalize(cell: object) -> str:
    """Return a cell's text as every program keeps it: composed letters, single spaces, whole numbers."""
    if cell is None or isinstance(cell, float):
        return "" if cell is None else f"{cell:g}"
    return " ".join(unicodedata.normalize("NFC", str(cell)).split())


def _parse_mark(found: re.Match[str], row: int, column: int) -> TemplateMark | None:
    """Return a mark, or None where it names what this version does not know."""
    try:
        indicator = None if found["indicator"] == ANY else Indicator(found["indicator"])
        return TemplateMark(
            version=int(found["version"]),
            layout=TemplateLayout(found["layout"]),
            standard=Standard(found["standard"]),
            period=int(found["period"]),
            indicator=indicator,
            example=found["use"] == "example",
            header=found["header"],
            row=row,
            column=column,
        )
    except ValueError:
        return None
