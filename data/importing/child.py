"""Runs in a process of its own (`python -m data.importing.child`): bytes in, cells or faults out as JSON.

The process may take little memory and time and may write no file: whatever a file does to a parser ends here.
"""

import json
import resource
import sys

from data.errors import FaultyFileError
from data.importing import excel_parts, old_excel, open_parts
from data.importing.archive import Parts, packed, unpacked
from data.importing.comma_text import SHEET, read_text
from data.importing.faults import limited, refusal
from data.importing.kinds import Kind, kind_of, kind_of_parts
from data.importing.limits import CPU_SECONDS, MEMORY_BYTES, OUT_OF_MEMORY
from data.importing.table_cells import RawSheet, plain_rows, read_workbook
from data.importing.wire import sent
from language.sentence import Sentence


def answer(content: bytes) -> dict[str, object]:
    """Read a file into `sheets` that hold anything, or into `faults`."""
    try:
        sheets = [sheet for sheet in read_cells(content) if sheet.holds_anything]
        if not sheets:
            raise refusal(Sentence("import_fault.all_empty"), Sentence("import_fault.some_table"))
    except FaultyFileError as error:
        return {"faults": [sent(each) for each in limited(error.faults)]}
    return {"sheets": [{"name": each.name, "rows": each.rows, "unsaved": each.unsaved} for each in sheets]}


def read_cells(content: bytes) -> list[RawSheet]:
    """Read a file of any kind into sheets; raises FaultyFileError with all that forbids it."""
    kind = kind_of(content)
    if kind is Kind.TEXT:
        return [RawSheet(SHEET, plain_rows(SHEET, read_text(content)), [])]
    if kind is Kind.COMPOUND:
        return read_workbook(content, old_excel.examine(content))
    return _read_parts(unpacked(content))


def _read_parts(parts: Parts) -> list[RawSheet]:
    examine = excel_parts.examine if kind_of_parts(parts) is Kind.EXCEL else open_parts.examine
    return read_workbook(packed(parts), examine(parts))


def confine() -> None:
    """Give up, for good, what reading a file does not need."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES.value, MEMORY_BYTES.value))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS.value, CPU_SECONDS.value + 1))


def main() -> int:
    """Read the file from standard input and write the answer to standard output."""
    confine()
    try:
        told = json.dumps(answer(sys.stdin.buffer.read())).encode()
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.buffer.write(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
