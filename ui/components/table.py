"""Tables of texts and numbers for the page: real rows and headers, every number with its origin."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ui.components.origins import Origins

PageTableCell = str | dict[str, Any] | None
"""A text, a number as `Origins.finding` gives it, or None for a figure that is missing."""


@dataclass(frozen=True, slots=True)
class PageTableColumn:
    """A column's header, and whether it holds numbers."""

    label: str
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class PageTableRow:
    """A row, its first cell being its name; `code` is the district's, where the row is one."""

    cells: Sequence[PageTableCell]
    code: str = ""
    chosen: bool = False


def build_page_table(
    caption: str, columns: Sequence[PageTableColumn], rows: Sequence[PageTableRow], origins: Origins
) -> dict[str, Any]:
    """Describe a table as JSON; call it after every number of the rows was taken in by `origins`."""
    return {
        "caption": caption,
        "columns": [{"label": column.label, "numeric": column.numeric} for column in columns],
        "rows": [{"code": row.code, "cells": list(row.cells), "chosen": row.chosen} for row in rows],
        "tables": origins.tables(),
    }
