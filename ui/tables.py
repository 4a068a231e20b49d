"""Tables of texts and numbers for the page: real rows and headers, every number with its origin."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ui.origins import Origins

Cell = str | dict[str, Any] | None
"""A text, a number as `Origins.finding` gives it, or None for a figure that is missing."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's header, and whether it holds numbers."""

    label: str
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row, its first cell being its name; `code` is the district's, where the row is one."""

    cells: Sequence[Cell]
    code: str = ""
    chosen: bool = False


def table(caption: str, columns: Sequence[Column], rows: Sequence[Row], origins: Origins) -> dict[str, Any]:
    """Describe a table as JSON; call it after every number of the rows was taken in by `origins`."""
    return {
        "caption": caption,
        "columns": [{"label": column.label, "numeric": column.numeric} for column in columns],
        "rows": [{"code": row.code, "cells": list(row.cells), "chosen": row.chosen} for row in rows],
        "tables": origins.tables(),
    }
