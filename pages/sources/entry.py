"""A list of entries that open to tables, as the browser takes it: sources, or what they contradict."""

from typing import NotRequired, TypedDict

from ui.components.origins.tables import OriginTables
from ui.components.table import PageTableCell, PageTableColumnData


class SourceEntry(TypedDict):
    """An entry of the list; the cells of a row stand in the order of the list's columns."""

    title: str
    about: str
    remarks: list[str]
    rows: list[list[PageTableCell]]
    url: NotRequired[str]


class SourceEntryList(TypedDict):
    """The list; `unfolded` opens every table."""

    lead: str
    columns: list[PageTableColumnData]
    linkLabel: str
    unfolded: bool
    sources: list[SourceEntry]
    tables: OriginTables
