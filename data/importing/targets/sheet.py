"""Turn the cells of a file into assigned targets, with everything that is wrong in them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from data.errors import Fault
from data.importing.cells.number_text import is_blank
from data.importing.faults import limit_faults
from data.importing.model import ImportedBook, ImportedCell, ImportedSheet
from data.importing.targets.columns import COLUMN_NAMES, TargetColumn, TargetHeader, find_target_header
from data.importing.targets.rows import TargetRowReader, TargetSheetContext
from data.model.area_names import AreaNames
from data.model.assigned_targets import AssignedTarget
from data.model.sources import Source
from data.published.catalogue import Catalogue
from language.message import make_message

FEWEST_CELLS = 3
"""A sentence below the table stands alone in its row."""


@dataclass(frozen=True, slots=True)
class TargetImport:
    """What came of a file: its targets, or what is wrong in it."""

    file: str
    digest: str
    targets: tuple[AssignedTarget, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def usable(self) -> bool:
        """Return whether the targets may be assigned."""
        return bool(self.targets) and not self.faults


def import_targets(book: ImportedBook, source: Source, catalogue: Catalogue) -> TargetImport:
    """Read the first sheet that holds targets; they are given only where nothing is wrong."""
    for sheet in book.sheets:
        header = find_target_header(sheet.rows)
        if header is not None:
            return _read_sheet(book, sheet, header, source, catalogue)
    fault = Fault(
        file=book.file,
        found=make_message("target_fault.no_table"),
        expected=make_message("target_fault.a_table"),
        advice=make_message("target_fault.use_sheet"),
    )
    return TargetImport(book.file, book.digest, faults=(fault,))


def _read_sheet(
    book: ImportedBook, sheet: ImportedSheet, header: TargetHeader, source: Source, catalogue: Catalogue
) -> TargetImport:
    names = AreaNames.of(catalogue.districts)
    context = TargetSheetContext(book.file, sheet.name, header, source, catalogue, names)
    if missing := [*_list_missing_columns(context)]:
        return TargetImport(book.file, book.digest, faults=tuple(missing))
    readers = [TargetRowReader(context, number, row) for number, row in _list_rows(sheet, context)]
    targets = [target for reader in readers if (target := reader.read())]
    faults = [*(fault for reader in readers for fault in reader.faults), *_list_repeated(context, targets)]
    if not readers:
        faults.append(_make_empty_fault(context))
    return TargetImport(book.file, book.digest, () if faults else tuple(targets), tuple(limit_faults(faults)))


def _make_empty_fault(context: TargetSheetContext) -> Fault:
    return context.make_fault(
        None,
        TargetColumn.AREA,
        make_message("target_fault.empty"),
        make_message("target_fault.a_row"),
        make_message("target_fault.fill_rows"),
    )


def _list_rows(
    sheet: ImportedSheet, context: TargetSheetContext
) -> Iterator[tuple[int, Sequence[ImportedCell]]]:
    """List the rows of the table: one that names a district is never passed over, however little it says."""
    first = context.header.row + 1
    for number, row in enumerate(sheet.rows[first:], start=first + 1):
        if sum(not is_blank(cell) for cell in row) >= FEWEST_CELLS or context.names_district(row):
            yield number, row


def _list_missing_columns(context: TargetSheetContext) -> Iterator[Fault]:
    for column in context.header.missing:
        yield context.make_fault(
            context.header.row + 1,
            column,
            make_message("target_fault.column_missing"),
            make_message("import_fault.column_quoted", name=COLUMN_NAMES[column]),
            make_message("import_fault.add_to_header"),
        )


def _list_repeated(context: TargetSheetContext, targets: Sequence[AssignedTarget]) -> Iterator[Fault]:
    for key, count in Counter(target.key for target in targets).items():
        if count > 1:
            name = context.catalogue.areas[key.area_code].name_vi
            found = make_message("target_fault.repeated", name=name, year=key.goal_period)
            yield context.make_fault(
                None,
                TargetColumn.AREA,
                found,
                make_message("target_fault.once"),
                make_message("target_fault.keep_one"),
            )
