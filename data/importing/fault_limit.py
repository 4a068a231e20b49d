"""Sort the faults of a file by sheet and row, and keep no more than can be read."""

from collections.abc import Iterable

from data.errors import Fault
from data.importing.limits import FAULTS_SHOWN
from data.importing.model import ImportedBook
from language.message import Message, Text, make_message


def sort_and_limit_faults(
    faults: Iterable[Fault], book: ImportedBook, *, doubts: bool = False
) -> tuple[Fault, ...]:
    """Sort faults by sheet and row, each once; of too many the last says how many more there are.

    Warnings are counted as such where they are `doubts`.
    """
    sheets = {sheet.name: index for index, sheet in enumerate(book.sheets)}

    def position(fault: Fault) -> tuple[int, int]:
        return sheets.get(fault.sheet or "", -1), fault.row or 0

    found = sorted(dict.fromkeys(faults), key=position)
    shown, more = found[: FAULTS_SHOWN.value], len(found) - FAULTS_SHOWN.value
    if more <= 0:
        return tuple(shown)
    return (*shown, _make_rest_fault(book.file, _format_fault_count(more, doubts=doubts)))


def _format_fault_count(more: int, *, doubts: bool) -> Message:
    if doubts:
        return make_message("import_fault.warnings", count=more)
    return make_message("import_fault.faults", count=more)


def _make_rest_fault(file: str, more: Text) -> Fault:
    return Fault(
        file=file,
        found=make_message("import_fault.rest", more=more),
        expected=make_message("import_fault.rest_expected"),
        advice=make_message("import_fault.first_these"),
    )
