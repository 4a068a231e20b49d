"""What is wrong with a file that somebody brought, as tables for the page."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from data.errors import Fault
from language.catalogue import Texts
from language.sentence import told
from ui.origins import Origins
from ui.tables import Column, Row, table

COLUMNS = ("place", "found", "expected", "advice")


def fault_table(caption: str, faults: Sequence[Fault], texts: Texts) -> dict[str, Any]:
    """Describe faults as a table, one a row; every cell is shown as text, whatever the file held."""
    columns = [Column(texts(f"import.{column}")) for column in COLUMNS]
    return table(caption, columns, [_row(fault, texts) for fault in faults], Origins(texts))


def _row(fault: Fault, texts: Texts) -> Row:
    column = None if fault.column is None else str(told(fault.column, texts))
    inside = replace(fault, column=column).placed(texts).removeprefix(fault.file).removeprefix(", ")
    words = (str(told(part, texts)) for part in (fault.found, fault.expected, fault.advice))
    return Row((inside or texts("import.file_place"), *words))
