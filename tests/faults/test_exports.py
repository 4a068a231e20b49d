"""A file that can't be made, or whose process is killed: that is told calmly, and the next try works."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from language.catalogue import Texts
from reports.jobs.export_job import ExportJob, FailedJob, FailureReason, FinishedJob, RunningJob
from reports.jobs.export_queue import ExportQueue
from reports.jobs.limits import MEGABYTE
from reports.jobs.worker_process import WorkerLimits
from tests.reports.jobs.jobs import aborting, beside_itself, greedy, greeting, held, number_of_process
from tests.reports.jobs.patience import SECONDS, until

WORKERS_MEMORY = WorkerLimits(seconds=60.0, memory=1024 * MEGABYTE)


@pytest.fixture
def exports() -> ExportQueue:
    return ExportQueue(WORKERS_MEMORY)


def made(exports: ExportQueue, order: ExportJob) -> object:
    exports.put(order)
    return exports.wait(order, SECONDS)


def test_a_file_that_needs_too_much_memory_is_refused_in_words_and_the_next_is_made(
    exports: ExportQueue, texts: Texts
) -> None:
    try:
        assert made(exports, ExportJob(greedy)) == FailedJob(FailureReason.MEMORY)
        assert "bộ nhớ" in texts(f"export_trouble.{FailureReason.MEMORY.value}")
        assert made(exports, ExportJob(greeting, ("An",))) == FinishedJob("Xin chào An".encode())
    finally:
        exports.close()


def test_a_process_that_is_killed_is_told_and_another_makes_the_file(
    exports: ExportQueue, tmp_path: Path, texts: Texts
) -> None:
    try:
        process = made(exports, ExportJob(number_of_process))
        assert isinstance(process, FinishedJob)
        order = ExportJob(held, (tmp_path / "go",))
        exports.put(order)
        until(lambda: isinstance(exports.state(order), RunningJob))
        os.kill(int(process.content), signal.SIGKILL)
        assert exports.wait(order, SECONDS) == FailedJob(FailureReason.CRASH)
        assert "thử lại" in texts(f"export_trouble.{FailureReason.CRASH.value}")
        (tmp_path / "go").touch()
        assert made(exports, order) == FinishedJob(b"held")
    finally:
        exports.close()


def test_a_process_that_ends_itself_for_want_of_memory_is_told_and_another_makes_the_file(
    exports: ExportQueue, texts: Texts
) -> None:
    """Some libraries abort where they get no memory, instead of saying so."""
    try:
        assert made(exports, ExportJob(aborting)) == FailedJob(FailureReason.CRASH)
        assert "vẫn chạy bình thường" in texts(f"export_trouble.{FailureReason.CRASH.value}")
        assert made(exports, ExportJob(greeting, ("An",))) == FinishedJob("Xin chào An".encode())
    finally:
        exports.close()


def test_a_machine_that_starts_no_process_is_told_and_the_next_try_works(
    exports: ExportQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError("Resource temporarily unavailable")

    order = ExportJob(greeting, ("An",))
    try:
        with monkeypatch.context() as without_processes:
            without_processes.setattr(subprocess, "Popen", refuse)
            assert made(exports, order) == FailedJob(FailureReason.CRASH)
            assert made(exports, order) == FailedJob(FailureReason.CRASH)
        assert made(exports, order) == FinishedJob("Xin chào An".encode())
    finally:
        exports.close()


def test_a_temporary_folder_that_goes_away_is_told_and_the_next_try_finds_another(
    exports: ExportQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, order = tmp_path / "temporary", ExportJob(beside_itself)
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    try:
        assert made(exports, order) == FinishedJob(str(folder).encode())
        shutil.rmtree(folder)
        assert made(exports, ExportJob(beside_itself, (1,))) == FailedJob(FailureReason.FAULT)
        assert isinstance(made(exports, ExportJob(beside_itself, (1,))), FinishedJob)
    finally:
        exports.close()
