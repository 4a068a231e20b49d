"""Part the rows of a table by what sections and words beside them say: class, year, or a limit."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from data.importing.faults import format_cell_address
from data.importing.grammar.restrictions import PassedOver, find_row_restriction
from data.importing.grammar.statements import NOTHING, Statement, merge_statements
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.review import ChosenReview
from data.importing.structure.row_kinds import ClassifiedRows, SummaryRow, SummaryRowKind
from data.importing.structure.rows import resolve_totals
from data.importing.structure.title import TitleLine


@dataclass(frozen=True, slots=True)
class RowContext:
    """Rows of one class and year, with what their sections say of both."""

    said: Statement
    lines: tuple[SummaryRow, ...]


@dataclass(frozen=True, slots=True)
class PartedRows:
    """The rows that may hold figures that are kept, and by their index why others don't."""

    contexts: tuple[RowContext, ...]
    left_out: Mapping[int, PassedOver]

    @property
    def empty(self) -> bool:
        """Return whether all rows of districts were left out."""
        return bool(self.left_out) and not any(
            line.kind is SummaryRowKind.AREA for context in self.contexts for line in context.lines
        )


def part_rows(rows: ClassifiedRows, review: ChosenReview) -> PartedRows:
    """Part the rows by the class and the year of their sections, and leave out those that are limited."""
    said = {line.index: _read_context(rows, line) for line in rows.lines}
    left_out = {
        line.index: reason
        for line in rows.lines
        if (reason := _find_reason(said[line.index], review)) is not None
    }
    kept = [line for line in rows.lines if line.index not in left_out]
    contexts = tuple(_list_contexts(rows, kept, said))
    parts = {line.index: PassedOver.PART for one in contexts if _is_part(one) for line in one.lines}
    return PartedRows(tuple(one for one in contexts if not _is_part(one)), left_out | parts)


def find_limiting_line(rows: ClassifiedRows, block: SummaryBlock, parted: PartedRows) -> TitleLine:
    """Return the heading, or the row, by which the first row that was left out is limited."""
    line = next(line for line in rows.lines if line.index in parted.left_out)
    section = rows.sections.get(line.section)
    own = line.said.terms or line.said.years or section is None
    index, label, said = (line.index, line.label, line.said) if own or section is None else (
        section.index, section.label, section.said)  # fmt: skip
    return TitleLine(format_cell_address((index + 1, block.header.unit + 1)), label, said)


def _read_context(rows: ClassifiedRows, line: SummaryRow) -> Statement:
    section = rows.sections.get(line.section)
    said = section.said if section else NOTHING
    return said if line.said is NOTHING else merge_statements((said, line.said))


def _find_reason(said: Statement, review: ChosenReview) -> PassedOver | None:
    reason = find_row_restriction(said, review.standard)
    if reason is None and said.years and review.period not in said.years:
        return PassedOver.YEAR
    return reason


def _is_part(context: RowContext) -> bool:
    """Return whether all districts of a context are their towns alone, or their country alone."""
    parts = {line.part for line in context.lines if line.kind is SummaryRowKind.AREA and line.area}
    return len(parts) == 1 and None not in parts


def _list_contexts(
    rows: ClassifiedRows, lines: Sequence[SummaryRow], said: Mapping[int, Statement]
) -> Iterator[RowContext]:
    """Yield the rows of each class or year; sums that stand alone beside them belong to none."""
    contexts: dict[tuple[frozenset[Term], frozenset[int]], list[SummaryRow]] = {}
    for line in lines:
        key = (said[line.index].terms & SLOTS[Slot.CLASS], said[line.index].years)
        contexts.setdefault(key, []).append(line)
    heads = {
        one.index for one in rows.sections.values() if one.said.terms & SLOTS[Slot.CLASS] or one.said.years
    }
    for (terms, years), found in contexts.items():
        if len(contexts) > 1 and not terms and not years and all(line.area is None for line in found):
            continue
        whole = [replace(one, kind=SummaryRowKind.TOTAL) if one.index in heads else one for one in found]
        yield RowContext(Statement(terms, years=years), resolve_totals(whole))
