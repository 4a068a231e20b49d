"""Return what every row below a header is, and which sums stand for all of them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from data.importing.cells.cell_words import extract_words, has_leading_phrase
from data.importing.grammar.terms import Term
from data.importing.structure.header import ImportedRows
from data.importing.structure.row_classes import RowClassifier
from data.importing.structure.row_kinds import PARTS, ClassifiedRows, LabelColumns, SummaryRow, SummaryRowKind
from data.importing.structure.row_reading import ReadRow, read_row
from data.model.areas import Area

WHOLE_STARTS = ("tong", "toan tinh", "tinh", "ca tinh", "kien giang")
FEWEST_REPEATED = 3
"""Districts that have the same limited row right below them, so that it is no section of districts."""

_BULLET = re.compile(r"^\s*[-–+*•·]")


def classify_summary_rows(
    rows: ImportedRows,
    indices: Iterable[int],
    labels: LabelColumns,
    used: Iterable[int],
    area_of: Callable[[str], Area | None],
    years: frozenset[int] = frozenset(),
) -> ClassifiedRows:
    """Return what every row is, in the order of the sheet; rows that number the columns fall away."""
    columns = tuple(used)
    found = [
        row
        for index in indices
        if (row := read_row(rows[index], index, labels, columns, area_of)) is not None
    ]
    last = max((row.index for row in found if row.counted or row.area is not None), default=-1)
    body = RowClassifier(_has_parts(found), last, years, _list_repeated(found))
    for row in found:
        body.add(row)
    lines = _with_parts_as_areas(body.lines, {row.index for row in found if row.counted})
    return ClassifiedRows(tuple(lines), tuple(body.passed), body.sections)


def _has_parts(rows: Sequence[ReadRow]) -> bool:
    """Return whether rows of town and country stand below districts: with a dash, or more than once each."""
    counted = [row for row in rows if row.area is None and row.counted and not row.numbered]
    parts = [row for row in counted if row.said.terms & PARTS and not row.said.has(Term.TOTAL, Term.WHOLE)]
    return len(parts) > len(PARTS) or any(_BULLET.match(row.label) for row in parts)


def _list_repeated(rows: Sequence[ReadRow]) -> frozenset[str]:
    """Return the labels of limited rows, 'Trong đó: DTTS', that stand right below several districts."""
    below = Counter(
        row.label
        for above, row in pairwise(rows)
        if above.area is not None and above.counted and row.area is None and row.counted and not row.numbered
        if row.restricted and not row.said.unknown
    )
    return frozenset(label for label, count in below.items() if count >= FEWEST_REPEATED)


def _with_parts_as_areas(lines: Sequence[SummaryRow], counted: set[int]) -> list[SummaryRow]:
    """Let town and country stand for a district whose own row has no numbers."""
    owners = {line.owner for line in lines if line.kind is SummaryRowKind.PART}
    empty = {line.index: line for line in lines if line.index in owners and line.index not in counted}
    found = []
    for line in lines:
        if line.kind is SummaryRowKind.PART and line.owner in empty:
            area = empty[line.owner].area
            found.append(replace(line, kind=SummaryRowKind.AREA, area=area, owner=None))
        elif line.index not in empty:
            found.append(line)
    return found


def resolve_totals(lines: Sequence[SummaryRow]) -> tuple[SummaryRow, ...]:
    """Make sums of sections what only seemed totals: all below the first area but the last."""
    first = next((line.index for line in lines if line.kind is SummaryRowKind.AREA), 0)
    sums = [line for line in lines if line.kind is SummaryRowKind.TOTAL and line.index > first]
    above = any(line.kind is SummaryRowKind.TOTAL and line.index < first for line in lines)
    parts = set(sums if above and not _whole(sums[-1:]) else sums[:-1])
    return tuple(replace(line, kind=SummaryRowKind.SECTION) if line in parts else line for line in lines)


def _whole(lines: Sequence[SummaryRow]) -> bool:
    return any(has_leading_phrase(extract_words(line.label), WHOLE_STARTS) for line in lines)
