"""Run as a process of its own: a task and bytes of a file in; cells, figures or faults out as JSON.

The process may take little memory and time and may write no file: whatever a file does to a parser, or to
the checks behind it, ends here.
"""

import gc
import json
import os
import resource
import sys
from dataclasses import asdict

from data.errors import FaultyFileError
from data.importing.faults import limit_faults, make_refusal
from data.importing.files.delimited_text import SHEET, read_delimited_text
from data.importing.files.file_kinds import FileKind, detect_archive_kind, detect_file_kind
from data.importing.files.inspect_ods import inspect_ods_parts
from data.importing.files.inspect_xls import inspect_xls_file
from data.importing.files.inspect_xlsx import inspect_xlsx_parts, move_workbook_home
from data.importing.files.protected_workbook import open_protected_workbook
from data.importing.files.workbook_cells import RawSheet, convert_rows, read_workbook
from data.importing.files.zip_archive import ArchiveParts, extract_parts, pack_parts
from data.importing.limits import CPU_SECONDS, MEMORY_BYTES, OUT_OF_MEMORY, SIZE_BYTES
from language.message import make_message

LESS_IMPORTANT = 5
"""How far behind the pages the process stands where both want the processor."""


def build_answer(content: bytes, task: bytes = b"") -> dict[str, object]:
    """Read a file into `sheets` and, where there is a task, into its `result`; or into `faults`."""
    try:
        sheets = read_filled_sheets(content)
    except FaultyFileError as error:
        return {"faults": [asdict(each) for each in limit_faults(error.faults)]}
    told: dict[str, object] = {
        "sheets": [{"name": each.name, "rows": each.rows, "unsaved": each.unsaved} for each in sheets]
    }
    return told | {"result": _run_task(task, sheets)} if task else told


def _run_task(task: bytes, sheets: list[RawSheet]) -> dict[str, object]:
    """Run a task on the sheets; what understands figures is loaded for a file that could be read."""
    from data.importing.import_task import run_import_task  # noqa: PLC0415 (see above)
    from data.importing.model import ImportedSheet  # noqa: PLC0415

    return run_import_task(
        task,
        [
            ImportedSheet(
                each.name,
                tuple(map(tuple, each.rows)),
                frozenset(each.unsaved),
                each.doubts,
                each.hidden,
                each.hidden_rows,
                each.hidden_columns,
            )
            for each in sheets
        ],
    )


def read_filled_sheets(content: bytes) -> list[RawSheet]:
    """Return the sheets that hold anything; raises FaultyFileError where none does or the file is faulty."""
    sheets = [sheet for sheet in read_cells(content) if sheet.holds_anything]
    if not sheets:
        raise make_refusal(
            make_message("import_fault.all_empty"),
            make_message("import_fault.some_table"),
            make_message("import_fault.check_choice"),
        )
    return sheets


def read_cells(content: bytes) -> list[RawSheet]:
    """Read a file of any kind into sheets; raises FaultyFileError with all that forbids it."""
    kind = detect_file_kind(content)
    if kind is FileKind.TEXT:
        return [RawSheet(SHEET, convert_rows(SHEET, read_delimited_text(content)), [])]
    if kind is FileKind.COMPOUND:
        return _read_container(content)
    return _read_parts(move_workbook_home(extract_parts(content)))


def _read_container(content: bytes) -> list[RawSheet]:
    """Read an XLS file, or an XLSX file that Excel has protected."""
    opened = open_protected_workbook(content)
    if opened is None:
        return read_workbook(content, inspect_xls_file(content))
    return _read_parts(move_workbook_home(extract_parts(opened)))


def _read_parts(parts: ArchiveParts) -> list[RawSheet]:
    examine = inspect_xlsx_parts if detect_archive_kind(parts) is FileKind.EXCEL else inspect_ods_parts
    return read_workbook(pack_parts(parts), examine(parts))


def limit_process() -> None:
    """Give up, for good, what reading a file does not need, and come after the pages.

    What goes round in circles is not looked for: a process that ends with its file has hardly any of it, and
    looking through every cell and fault again and again took up to a third of its time.
    """
    gc.disable()
    os.nice(LESS_IMPORTANT)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES.value, MEMORY_BYTES.value))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS.value, CPU_SECONDS.value + 1))


def main() -> int:
    """Read task and file from standard input and write the answer to standard output."""
    limit_process()
    try:
        task = sys.stdin.buffer.read(int.from_bytes(sys.stdin.buffer.read(SIZE_BYTES)))
        told = json.dumps(build_answer(sys.stdin.buffer.read(), task)).encode()
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.buffer.write(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
