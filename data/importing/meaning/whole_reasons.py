"""Find why a whole table holds none of the figures that are kept, as its title or its sheet's name says."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.importing.cells.cell_words import extract_words, has_leading_phrase
from data.importing.faults import format_cell_address
from data.importing.grammar.restrictions import PassedOver
from data.importing.grammar.statements import read_statement
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.columns import SummaryStage
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.header import get_cell_text
from data.importing.structure.title import SheetTitle, TitleLine

DISTRICT_STARTS = ("huyen", "h", "thanh pho", "tp", "thi xa", "tx")

_WHOLE_SHEET: tuple[tuple[PassedOver, frozenset[Term]], ...] = (
    (PassedOver.DETAIL, frozenset({Term.DETAIL})),
    (PassedOver.MOMENT, frozenset({Term.OTHER_MOMENT})),
    (PassedOver.ORIGIN, frozenset({Term.PLAN, Term.FORECAST, Term.TARGET})),
    (PassedOver.PART, frozenset({Term.ZONE, Term.EXCLUDED})),
    (PassedOver.GROUP, frozenset({Term.OTHER_GROUP, Term.KINH})),
)
_PERSONS = frozenset({Term.PERSONS})


@dataclass(frozen=True, slots=True)
class WholeReason:
    """Why a whole table is passed over, and the line of its title that says so."""

    reason: PassedOver
    line: TitleLine


def find_whole_reason(block: SummaryBlock, meanings: Sequence[ColumnMeaning]) -> WholeReason | None:
    """Return why none of a table's figures are ones that are kept, as its title says."""
    title = block.title
    if _names_communes(block):
        return WholeReason(PassedOver.COMMUNES, _unit_line(block))
    if _tells_plans_apart(title, meanings):
        return None
    moved = title.find_line(*SLOTS[Slot.MOVEMENT])
    grouped = title.find_line(Term.MINORITY, Term.KHMER, Term.HOA)
    return (
        _reason_of_name(title, meanings)
        or _reason_of_moment(title, meanings)
        or _reason_of_part(title)
        or _reason_of_sheet(title, meanings)
        or _reason_of_mention(moved, PassedOver.MOVEMENT, meanings, Slot.MOVEMENT)
        or _reason_of_mention(grouped, PassedOver.GROUP, meanings, Slot.GROUP)
    )


def _reason_of_part(title: SheetTitle) -> WholeReason | None:
    """Return that a table is of towns alone, or of the country alone."""
    for parts in (title.said.of(Slot.PART), title.named.of(Slot.PART)):
        if len(parts & {Term.URBAN, Term.RURAL}) == 1 and (line := title.find_line(*parts)) is not None:
            return WholeReason(PassedOver.PART, line)
    return None


def _reason_of_sheet(title: SheetTitle, meanings: Sequence[ColumnMeaning]) -> WholeReason | None:
    """Return what a title says of the whole sheet, unless a column of its own says it."""
    for reason, terms in _WHOLE_SHEET:
        line = title.find_line(*terms)
        if line is not None and not (reason is PassedOver.GROUP and _any_say(meanings, terms)):
            return WholeReason(reason, line)
    return None


def _reason_of_name(title: SheetTitle, meanings: Sequence[ColumnMeaning]) -> WholeReason | None:
    """Return a reason where the sheet's name says persons and no household, and no column does."""
    named = title.named
    if named.has(Term.PERSONS) and not named.has(Term.HOUSEHOLDS) and not _any_say(meanings, _PERSONS):
        return WholeReason(PassedOver.PERSONS, title.name_line)
    return None


def _reason_of_moment(title: SheetTitle, meanings: Sequence[ColumnMeaning]) -> WholeReason | None:
    """Return a reason where title or name say the start of the year alone, and no column says it."""
    said = title.said.of(Slot.MOMENT) | title.named.of(Slot.MOMENT)
    line = title.find_line(Term.START)
    if line is None or Term.END in said or _any_say(meanings, frozenset({Term.START})):
        return None
    return WholeReason(PassedOver.MOMENT, line)


def _unit_line(block: SummaryBlock) -> TitleLine:
    header = block.header
    rows = block.sheet.rows[header.first : header.last + 1]
    text = next((text for row in rows if (text := get_cell_text(row, header.unit))), "")
    address = format_cell_address((header.first + 1, header.unit + 1))
    return TitleLine(address, text, read_statement(text))


def _names_communes(block: SummaryBlock) -> bool:
    """Return whether the names are headed as communes and none of them is titled as a district."""
    said = _unit_line(block).said
    if not said.has(Term.COMMUNES) or said.has(Term.PLACE):
        return False
    labels = (get_cell_text(block.sheet.rows[index], block.header.unit) for index in block.indices)
    return not any(has_leading_phrase(extract_words(label), DISTRICT_STARTS) for label in labels if label)


def _reason_of_mention(
    line: TitleLine | None, reason: PassedOver, meanings: Sequence[ColumnMeaning], slot: Slot
) -> WholeReason | None:
    """Return a reason where the title names a group or a movement, and no column does: it limits them all."""
    if line is None or _any_say(meanings, SLOTS[slot]):
        return None
    return WholeReason(reason, line)


def _any_say(meanings: Sequence[ColumnMeaning], terms: frozenset[Term]) -> bool:
    return any(one.header.said.terms & terms for one in meanings)


def _tells_plans_apart(title: SheetTitle, meanings: Sequence[ColumnMeaning]) -> bool:
    """Return whether a title of results and plans has columns of which each is plainly one or the other."""
    figures = [one for one in meanings if one.column is not None and one.column.stage is SummaryStage.END]
    both = Term.RESULT in title.origins and bool(title.origins - {Term.RESULT})
    told = all(one.header.said.of(Slot.ORIGIN) or one.reason is not PassedOver.ORIGIN for one in figures)
    return both and bool(figures) and told
