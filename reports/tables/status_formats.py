"""Define the look of a workbook's cells by status, the same on every sheet and in the legend."""

from collections.abc import Mapping
from types import MappingProxyType

import xlsxwriter
from xlsxwriter.format import Format

from data.model.figures import Status, Unit
from reports.tables.figure_workbook import HATCHING, SHEET_STYLE

STATUS_FILLS: Mapping[Status, Mapping[str, str | int]] = MappingProxyType(
    {
        Status.OFFICIAL: {"bg_color": "#d6ecd9"},
        Status.REPORTED: {"bg_color": "#dbe9f6"},
        Status.DERIVED: {"bg_color": "#e6f1ee"},
        Status.APPROXIMATE: {"bg_color": "#fff3cc"},
        Status.CONFLICTING: {"bg_color": "#fbd9d0"},
        Status.IMPORTED: {"bg_color": "#d5eef2"},
        Status.ESTIMATED: {**HATCHING, "italic": True},
        Status.MISSING: {"bg_color": "#e3e7ea"},
        Status.SUPPRESSED: {"bg_color": "#e3e7ea", "italic": True},
    }
)
EDGE = {"border": 1, "border_color": "#c3ccd1"}
NUMBERS: Mapping[Unit, str] = MappingProxyType(
    {Unit.PERCENT: "0.00", Unit.HOUSEHOLDS: "#,##0", Unit.PERSONS: "#,##0"}
)

ESTIMATED_NUMBERS: Mapping[Unit, str] = MappingProxyType({**NUMBERS, Unit.PERCENT: "0.0"})
"""An estimate knows no second decimal."""


class StatusFormats:
    """Formats by status and unit."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._formats: dict[tuple[Status, Unit], Format] = {
            (status, unit): book.add_format({**SHEET_STYLE, **EDGE, **fill, "num_format": number})
            for status, fill in STATUS_FILLS.items()
            for unit, number in (ESTIMATED_NUMBERS if status is Status.ESTIMATED else NUMBERS).items()
        }

    def of(self, status: Status, unit: Unit = Unit.PERCENT) -> Format:
        """Return the format of a figure."""
        return self._formats[status, unit]
