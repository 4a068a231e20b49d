"""Describe the rows of a table that are taken and passed over."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from data.importing.grammar.restrictions import PassedOver
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.row_kinds import SummaryRow, SummaryRowKind
from data.importing.summary.describe_columns import shorten_note
from data.importing.summary.sheet_model import SummarySheet
from data.importing.understanding import UnderstoodRow
from language.message import Text, make_message

_TAKEN_ROWS = frozenset({SummaryRowKind.AREA, SummaryRowKind.TOTAL})
_GROUPED = frozenset({SummaryRowKind.AREA, SummaryRowKind.COMMUNE})


def describe_rows(sheet: SummarySheet, block: SummaryBlock) -> Iterator[UnderstoodRow]:
    """List the rows in the order of the sheet; districts and communes below one another as one entry."""
    taken = {line.index for read in sheet.tables for line in read.table.lines if line.kind in _TAKEN_ROWS}
    hidden = [SummaryRow(index, "", SummaryRowKind.NOTE, -1) for index in block.hidden_rows]
    group: list[SummaryRow] = []
    for row in sorted((*sheet.rows.lines, *sheet.rows.passed, *hidden), key=lambda row: row.index):
        if group and (
            group[-1].kind is not row.kind or row.kind not in _GROUPED or row.section != group[-1].section
        ):
            yield _describe_group(group, taken, sheet.left_out)
            group = []
        group.append(row)
    if group:
        yield _describe_group(group, taken, sheet.left_out)


def _describe_group(
    group: Sequence[SummaryRow], taken: Iterable[int], left_out: Mapping[int, PassedOver]
) -> UnderstoodRow:
    first, last = group[0], group[-1]
    label = shorten_note(first.label if first is last else f"{first.label} … {last.label}")
    kept = first.index in taken
    reason = "" if kept else make_message(_reason_of_row(first, left_out))
    return UnderstoodRow(first.row, last.row, label, _name_kind(group), taken=kept, reason=reason)


def _name_kind(group: Sequence[SummaryRow]) -> Text:
    """Name what rows are; those that are hidden are not classified."""
    if group[0].section < 0:
        return make_message("import_reason.hidden")
    return make_message(f"import_row.{group[0].kind}", count=len(group))


def _reason_of_row(row: SummaryRow, left_out: Mapping[int, PassedOver]) -> str:
    if row.section < 0:
        return "import_reason.hidden"
    return (
        f"import_reason.{left_out[row.index]}" if row.index in left_out else f"import_row_reason.{row.kind}"
    )
