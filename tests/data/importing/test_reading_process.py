"""The process that reads a file may come to any end: the answer is a message, and nothing is left running."""

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from data.errors import FaultyFileError
from data.importing.files import sandbox as reading
from data.importing.files.sandbox import read_book
from data.importing.limits import WALL_MILLISECONDS
from tests.paths import ROOT

HEAVY = {"pandas", "numpy", "streamlit", "pandera", "asyncio", "data.importing.model"}
HEAVY_PACKAGE = "data.model"
LIGHT = ("data.model", "data.model.limit")
"""Of that package, what every table of limits is made of; neither loads anything more."""

SHORT_WAIT = 4_000
"""Milliseconds until a process of these tests is ended, in place of the minute of a real one."""


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("import time; time.sleep(600)", "máy chủ đang quá bận"),
        (
            "import sys; sys.stdin.buffer.read(); [1 for _ in iter(int, 1)]",
            "quá nhiều thời gian|máy chủ đang quá bận",
        ),
        ("import os; os.abort()", "quá nhiều bộ nhớ"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "quá nhiều bộ nhớ"),
        ("raise SystemExit(3)", "quá nhiều bộ nhớ"),
        ("raise BaseException('panic')", "bộ đọc phải dừng"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "bộ đọc phải dừng"),
        (
            "import sys; sys.stdin.buffer.read(); [print('x' * 1_000_000) for _ in iter(int, 1)]",
            "quá nhiều bộ nhớ",
        ),
    ],
)
def test_any_end_of_the_reading_process_is_told_in_words(
    code: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "COMMAND", (sys.executable, "-c", code))
    monkeypatch.setattr(reading, "WALL_MILLISECONDS", replace(WALL_MILLISECONDS, value=SHORT_WAIT))
    before = psutil.Process().children()
    start = time.monotonic()
    with pytest.raises(FaultyFileError, match=words):
        read_book(b"a,b\n" * 500_000, "a.csv")
    assert time.monotonic() - start < SHORT_WAIT / 1000 + 30
    assert psutil.Process().children() == before


def test_a_machine_that_starts_no_process_is_told_and_is_no_fault_of_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError("Resource temporarily unavailable")

    with monkeypatch.context() as without_processes:
        without_processes.setattr(subprocess, "Popen", refuse)
        with pytest.raises(FaultyFileError, match="chưa mở được bộ đọc"):
            read_book(b"a,b\n1,2\n", "a.csv")
    assert read_book(b"a,b\n1,2\n", "a.csv").sheets


@pytest.mark.parametrize(
    ("deed", "end"),
    [
        ("open('written', 'wb', 0).write(b'a')", "File too large"),
        ("bytearray(300_000_000)", "MemoryError"),
    ],
)
def test_the_process_gives_up_what_reading_does_not_need(deed: str, end: str, tmp_path: Path) -> None:
    path = f"import sys; sys.path.insert(0, {str(ROOT)!r})"
    code = f"{path}\nfrom data.importing.files.sandbox_worker import limit_process\nlimit_process()\n{deed}"
    done = subprocess.run(  # noqa: S603 (a line of this test)
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode != 0
    assert end in done.stderr
    assert all(path.stat().st_size == 0 for path in tmp_path.iterdir())


def test_the_process_loads_nothing_heavy() -> None:
    code = "import sys, data.importing.files.sandbox_worker; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603 (a line of this test)
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=300, check=True
    )
    loaded = [name for name in done.stdout.split() if name not in LIGHT]
    assert HEAVY.isdisjoint(loaded)
    assert not [name for name in loaded if name.startswith(HEAVY_PACKAGE)]


def test_the_process_sees_none_of_the_servers_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "import os; raise SystemExit(3 if 'DATABASE_URL' not in os.environ else 1)"
    monkeypatch.setenv("DATABASE_URL", "postgresql://secret")
    monkeypatch.setattr(reading, "COMMAND", (sys.executable, "-c", told))
    with pytest.raises(FaultyFileError, match="quá nhiều bộ nhớ"):  # what exit code 3 is told as
        read_book(b"a,b", "a.csv")


def test_what_understands_a_sheet_needs_none_of_the_heavy_libraries() -> None:
    code = "import sys, data.importing.import_task; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603 (a line of this test)
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=300, check=True
    )
    assert {"pandas", "numpy", "streamlit", "pandera", "pydantic"}.isdisjoint(done.stdout.split())
