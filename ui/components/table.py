"""Tables of texts and numbers for the page: real rows and headers, every number with its origin."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NotRequired, TypedDict

from ui.components.origins.gathering import Origins
from ui.components.origins.tables import NumberData, OriginTables


class PageLink(TypedDict):
    """A link to one of our own pages."""

    text: str
    href: str


PageTableCell = str | NumberData | list[NumberData] | PageLink | None
"""A text, a number as `Origins.describe` returns it, several below each other, a link, or None if missing.

Where several stand below each other, estimates are grey: their words and interval say what they are.
"""


@dataclass(frozen=True, slots=True)
class PageTableColumn:
    """A column's header, whether it holds numbers, and the heading that it shares with its neighbours."""

    label: str
    numeric: bool = False
    heading: str = ""


@dataclass(frozen=True, slots=True)
class PageTableRow:
    """A row, its first cell being its name; `code` is the district's, where the row is one.

    A row of a single cell is the heading of the rows below it.
    """

    cells: Sequence[PageTableCell]
    code: str = ""
    chosen: bool = False


class PageTableColumnData(TypedDict):
    """A column's header as the browser takes it."""

    label: str
    numeric: bool
    heading: NotRequired[str]


class PageTableRowData(TypedDict):
    """A row as the browser takes it: its cells stand in the order of the columns."""

    code: str
    cells: list[PageTableCell]
    chosen: bool


class PageTable(TypedDict):
    """A table as the browser takes it.

    Where the screen is narrow, a `folded` one writes each row in lines, a `stacked` one each cell in a line
    behind the name of its column. `unmarked` is the status that its caption tells of once for all.
    """

    caption: str
    folded: NotRequired[bool]
    stacked: NotRequired[bool]
    columns: list[PageTableColumnData]
    rows: list[PageTableRowData]
    tables: NotRequired[OriginTables]
    unmarked: NotRequired[str]


def build_page_table(
    caption: str,
    columns: Sequence[PageTableColumn],
    rows: Sequence[PageTableRow],
    origins: Origins | None = None,
) -> PageTable:
    """Return a table for the browser; call it after every number of the rows was taken in by `origins`."""
    table: PageTable = {
        "caption": caption,
        "columns": [_describe_column(column) for column in columns],
        "rows": [{"code": row.code, "cells": list(row.cells), "chosen": row.chosen} for row in rows],
    }
    if origins:
        table["tables"] = origins.tables()
    return table


def _describe_column(column: PageTableColumn) -> PageTableColumnData:
    described: PageTableColumnData = {"label": column.label, "numeric": column.numeric}
    if column.heading:
        described["heading"] = column.heading
    return described
