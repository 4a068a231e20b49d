"""What is wrong with a file that somebody brought, as tables for the page."""

from collections.abc import Sequence

from data.errors import Fault
from language.catalogue import Texts
from language.message import render_message
from ui.components.table import PageTable, PageTableColumn, PageTableRow, build_page_table

COLUMNS = ("place", "found", "expected", "advice")


def build_fault_table(caption: str, faults: Sequence[Fault], texts: Texts) -> PageTable:
    """Return faults as a table, one a row; every cell is shown as text, whatever the file held.

    On a phone each fault is a card, so that what to do is seen without scrolling sideways.
    """
    columns = [PageTableColumn(texts(f"import.{column}")) for column in COLUMNS]
    table = build_page_table(caption, columns, [_row(fault, texts) for fault in faults])
    return {**table, "stacked": True}


def _row(fault: Fault, texts: Texts) -> PageTableRow:
    inside = fault.render_place(texts).removeprefix(fault.file).removeprefix(", ")
    words = (render_message(part, texts) for part in (fault.found, fault.expected, fault.advice))
    return PageTableRow((inside or texts("import.file_place"), *words))
