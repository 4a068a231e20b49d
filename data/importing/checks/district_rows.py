"""Check that all fifteen districts occur once, each by a name that fits one."""

from collections.abc import Iterator, Sequence

from data.errors import Fault
from data.importing.cells.cell_words import extract_words, has_leading_phrase
from data.importing.faults import format_quoted_cell
from data.importing.structure.row_kinds import COMMUNE_STARTS, SummaryRow, SummaryRowKind
from data.importing.summary.table import SummaryTable
from data.model.area_names import AreaNames, UnmatchedName
from data.model.areas import Area, AreaKind
from language.message import Text, make_message

SPECIAL_ZONES = ("dac khu",)
FEWEST_COMMUNES = 3


def find_other_level(table: SummaryTable, districts: Sequence[Area], names: AreaNames) -> Fault | None:
    """Return what a table counts instead of the province's districts, such as communes, or None."""
    strange = [line for line in table.areas if line.area is None]
    below = [line for line in table.lines if line.kind is SummaryRowKind.COMMUNE]
    if not _found(table) and _are_communes(strange):
        return _communes(table, strange)
    if len(below) >= FEWEST_COMMUNES and 2 * len(_found(table)) < len(districts):
        return _communes_below(table, below)
    return _other_places(table, strange) if not _found(table) and _are_other_places(strange, names) else None


def find_presence_faults(table: SummaryTable, districts: Sequence[Area], names: AreaNames) -> Iterator[Fault]:
    """Find rows whose name fits no district or one already there, and districts without a row."""
    strange = [line for line in table.areas if line.area is None]
    yield from (make_unmatched_fault(table, line, names) for line in strange)
    yield from _other_levels(table)
    yield from _repeated(table)
    yield from _missing(table, districts)


def make_unmatched_fault(table: SummaryTable, line: SummaryRow, names: AreaNames) -> Fault:
    """Make the fault of a name that fits no area, or several, with the names it resembles."""
    advice = format_suggestions(_list_alike(line, names))
    return table.fault(
        line, None, format_quoted_cell(line.label), make_message("import_fault.district"), advice
    )


def format_suggestions(close: Sequence[Area]) -> Text:
    """Return which areas a name may mean."""
    names = ", ".join(f"{area.name_vi} ({area.code})" for area in close)
    return (
        make_message("import_fault.may_mean", names=names)
        if names
        else make_message("import_fault.check_name")
    )


def _found(table: SummaryTable) -> set[str]:
    return {line.area.code for line in table.areas if line.area is not None}


def _are_communes(lines: Sequence[SummaryRow]) -> bool:
    named = [line for line in lines if has_leading_phrase(extract_words(line.label), COMMUNE_STARTS)]
    return len(named) >= FEWEST_COMMUNES and 2 * len(named) > len(lines)


def _communes(table: SummaryTable, lines: Sequence[SummaryRow]) -> Fault:
    found = make_message("import_fault.communes", rows=len(lines), first=format_quoted_cell(lines[0].label))
    special = any(has_leading_phrase(extract_words(line.label), SPECIAL_ZONES) for line in lines)
    advice = make_message(f"import_fault.{'after_districts' if special else 'not_one_district'}")
    if special:
        found = make_message(
            "import_fault.communes_of_2025", rows=len(lines), first=format_quoted_cell(lines[0].label)
        )
    return table.fault(lines[0], None, found, make_message("import_fault.district_rows"), advice)


def _communes_below(table: SummaryTable, lines: Sequence[SummaryRow]) -> Fault:
    """Make the fault of communes below one or a few of the districts."""
    owners = dict.fromkeys(line.area.name_vi for line in table.areas if line.area is not None)
    found = make_message(
        "import_fault.communes_below",
        rows=len(lines),
        names=", ".join(owners),
        first=format_quoted_cell(lines[0].label),
    )
    advice = make_message("import_fault.not_one_district")
    return table.fault(lines[0], None, found, make_message("import_fault.district_rows"), advice)


def _are_other_places(lines: Sequence[SummaryRow], names: AreaNames) -> bool:
    """Return whether most names resemble no district: bare names of communes or hamlets, or of anything."""
    alike = sum(bool(_list_alike(line, names)) for line in lines)
    return len(lines) >= FEWEST_COMMUNES and 2 * alike < len(lines)


def _list_alike(line: SummaryRow, names: AreaNames) -> Sequence[Area]:
    answer = names.find(line.label)
    return answer.suggestions if isinstance(answer, UnmatchedName) else ()


def _other_places(table: SummaryTable, lines: Sequence[SummaryRow]) -> Fault:
    found = make_message(
        "import_fault.no_districts", rows=len(lines), first=format_quoted_cell(lines[0].label)
    )
    advice = make_message("import_fault.not_one_district")
    return table.fault(lines[0], None, found, make_message("import_fault.district_rows"), advice)


def _other_levels(table: SummaryTable) -> Iterator[Fault]:
    for line in table.areas:
        if line.area is not None and line.area.kind is not AreaKind.DISTRICT:
            yield table.fault(
                line,
                None,
                format_quoted_cell(line.label),
                make_message("import_fault.a_district"),
                make_message("import_fault.delete_row"),
            )


def _repeated(table: SummaryTable) -> Iterator[Fault]:
    """Find a district that stands twice, unless once for its towns and once for its country."""
    first: dict[str, list[SummaryRow]] = {}
    for line in table.areas:
        if line.area is None:
            continue
        before = first.setdefault(line.area.code, [])
        same = next((one for one in before if one.part is None or line.part in (None, one.part)), None)
        before.append(line)
        if same is not None:
            yield _make_repeated_fault(table, line, same)


def _make_repeated_fault(table: SummaryTable, line: SummaryRow, same: SummaryRow) -> Fault:
    return table.fault(
        line,
        None,
        make_message("import_fault.same_as_row", found=format_quoted_cell(line.label), row=same.row),
        make_message("import_fault.district_once"),
        make_message("import_fault.mend_one"),
    )


def _missing(table: SummaryTable, districts: Sequence[Area]) -> Iterator[Fault]:
    present = _found(table)
    for area in districts:
        if area.code not in present:
            found = make_message("import_fault.no_row_of", name=area.name_vi, code=area.code)
            expected = make_message("import_fault.all_districts", count=len(districts))
            yield Fault(
                file=table.file,
                sheet=table.sheet,
                found=found,
                expected=expected,
                advice=make_message("import_fault.add_row"),
            )
