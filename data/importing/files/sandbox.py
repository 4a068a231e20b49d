"""Reads an uploaded file into cells: the one door for the page and the command line alike."""

import hashlib
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.errors import FaultyFileError
from data.fault_json import decode_faults
from data.importing.faults import add_file_name, make_refusal
from data.importing.limits import (
    ANSWER_BYTES,
    CPU_SECONDS,
    FILE_BYTES,
    MEGABYTE,
    OUT_OF_MEMORY,
    READERS,
    SIZE_BYTES,
    WALL_MILLISECONDS,
)
from data.importing.model import ImportedBook, ImportedCell, ImportedSheet
from language.message import make_message
from language.text_cleaning import clean_file_name

_log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parents[3]
# Isolated from the visitor's surroundings: no variables, no user's packages, no folder but the project's own.
COMMAND = (sys.executable, "-s", "-E", "-m", "data.importing.files.sandbox_worker")

_READABLE = make_message("import_fault.readable")
_COPY = make_message("import_fault.copy")
_NO_PROCESS = make_message("import_fault.no_process")
_A_PROCESS = make_message("import_fault.a_process")
_LATER = make_message("import_fault.later")
_NO_MEMORY = frozenset({OUT_OF_MEMORY, -signal.SIGABRT, -signal.SIGKILL})
_TURNS = threading.BoundedSemaphore(READERS.value)


@dataclass(frozen=True, slots=True)
class SandboxExit:
    """How the reading process ended: what it wrote, its exit code, whether it was late, how long it worked.

    `seconds` are of the processor: on a busy machine they are fewer than those that went by.
    """

    written: bytes
    code: int
    late: bool
    seconds: float


def read_book(content: bytes, name: str) -> ImportedBook:
    """Read a file's bytes into cells; `name` is what its sender calls it.

    Raises FaultyFileError, with every fault found, where the file is no spreadsheet, harmful, or too large.
    """
    file = clean_file_name(name)
    return build_book(run_sandbox(content, file), file, hashlib.sha256(content).hexdigest())


def build_book(answer: Mapping[str, Any], file: str, digest: str) -> ImportedBook:
    """Return the cells of a process's answer."""
    return ImportedBook(file, digest, tuple(_sheet(**each) for each in answer["sheets"]))


def run_sandbox(content: bytes, file: str, task: bytes = b"") -> dict[str, Any]:
    """Return what a limited process answers: a file's cells, and the result of a task about it.

    Raises FaultyFileError, in the file's name, with its faults or the reason why there is no answer.
    """
    try:
        _check_size(content)
        with _TURNS:
            ended = _start_or_refuse(len(task).to_bytes(SIZE_BYTES) + task + content)
        return _parse_answer(ended)
    except FaultyFileError as error:
        raise FaultyFileError(add_file_name(error.faults, file)) from error


def read_limited_bytes(path: Path) -> bytes:
    """Read a file from disk, of a large one no more than shows that it is too large."""
    with path.open("rb") as file:
        return file.read(FILE_BYTES.value + 1)


def _check_size(content: bytes) -> None:
    if len(content) > FILE_BYTES.value:
        most = FILE_BYTES.value // MEGABYTE
        advice = make_message("import_fault.lighten")
        found = make_message("import_fault.too_large", most=most)
        raise make_refusal(found, make_message("import_fault.at_most", most=most), advice)


def _start_or_refuse(content: bytes) -> SandboxExit:
    """Run the process; raises FaultyFileError where the machine has none left to give."""
    try:
        return _run(content)
    except OSError as error:
        _log.exception("A reading process could not be started.")
        raise make_refusal(_NO_PROCESS, _A_PROCESS, _LATER) from error


def _run(content: bytes) -> SandboxExit:
    """Let a process of its own read the file, and end it by its number when its time is up."""
    seconds, start = WALL_MILLISECONDS.value / 1000, time.monotonic()
    with _start_process() as process:
        watch = threading.Timer(seconds, process.kill)
        watch.start()
        try:
            written = _exchange(process, content)
            worked = _wait(process)  # ended by the watch at the latest
        finally:
            watch.cancel()
            process.kill()
    return SandboxExit(written, process.returncode, late=time.monotonic() - start >= seconds, seconds=worked)


def _start_process() -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 (the project's own module, nothing a visitor typed)
        COMMAND,
        cwd=ROOT,
        env={},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _wait(process: subprocess.Popen[bytes]) -> float:
    """Wait for a process's end and return its seconds of the processor."""
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except ChildProcessError:  # the watch, which ends it, has seen its end first
        process.wait()
        return 0.0
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def _exchange(process: subprocess.Popen[bytes], content: bytes) -> bytes:
    """Give the process its bytes and take no more of its answer than it may send."""
    if process.stdin is None or process.stdout is None:
        return b""
    # It may end before it has read everything; its exit code says why.
    with suppress(BrokenPipeError), process.stdin as question:
        question.write(content)
    with process.stdout as answer:
        return answer.read(ANSWER_BYTES.value + 1)


def _parse_answer(ended: SandboxExit) -> dict[str, Any]:
    """Return the process's answer; raises FaultyFileError for faults and for no answer."""
    if ended.code != 0 or len(ended.written) > ANSWER_BYTES.value:
        raise _explain_no_answer(ended)
    told: dict[str, Any] = json.loads(ended.written)
    if "faults" in told:
        raise FaultyFileError(decode_faults(told["faults"]))
    return told


def _explain_no_answer(ended: SandboxExit) -> FaultyFileError:
    """Make the error that says why there is no answer.

    A process that had to be ended before it had its time of the processor got too little of it, which is the
    machine's fault and not the file's.
    """
    killed = ended.late and ended.code == -signal.SIGKILL
    if killed and ended.seconds < CPU_SECONDS.value:
        seconds = WALL_MILLISECONDS.value // 1000
        return make_refusal(make_message("import_fault.too_busy", seconds=seconds), _A_PROCESS, _LATER)
    name = "too_slow" if killed else _name_end(ended)
    return make_refusal(make_message(f"import_fault.{name}"), _READABLE, _COPY)


def _name_end(ended: SandboxExit) -> str:
    """Name what ended a process by itself."""
    if ended.code == -signal.SIGXCPU:
        return "too_slow"
    if len(ended.written) > ANSWER_BYTES.value or ended.code in _NO_MEMORY:
        return "too_heavy"
    return "stopped"


def _sheet(name: str, rows: list[list[ImportedCell]], unsaved: list[list[int]]) -> ImportedSheet:
    return ImportedSheet(name, tuple(map(tuple, rows)), frozenset((row, column) for row, column in unsaved))
