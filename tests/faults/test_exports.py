"""A file that can't be made, or whose process is killed: that is told calmly, and the next try works."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from language.catalogue import Texts
from reports.queue.exports import Exports
from reports.queue.order import Failed, Order, Ready, Trouble, Working
from reports.queue.workshop import MEGABYTE, Bounds
from tests.reports.queue.jobs import aborting, beside_itself, greedy, greeting, held, number_of_process
from tests.reports.queue.patience import SECONDS, until

WORKERS_MEMORY = Bounds(seconds=60.0, memory=1024 * MEGABYTE)


@pytest.fixture
def exports() -> Exports:
    return Exports(WORKERS_MEMORY)


def made(exports: Exports, order: Order) -> object:
    exports.put(order)
    return exports.wait(order, SECONDS)


def test_a_file_that_needs_too_much_memory_is_refused_in_words_and_the_next_is_made(
    exports: Exports, texts: Texts
) -> None:
    try:
        assert made(exports, Order(greedy)) == Failed(Trouble.MEMORY)
        assert "bộ nhớ" in texts(f"export_trouble.{Trouble.MEMORY.value}")
        assert made(exports, Order(greeting, ("An",))) == Ready("Xin chào An".encode())
    finally:
        exports.close()


def test_a_process_that_is_killed_is_told_and_another_makes_the_file(
    exports: Exports, tmp_path: Path, texts: Texts
) -> None:
    try:
        process = made(exports, Order(number_of_process))
        assert isinstance(process, Ready)
        order = Order(held, (tmp_path / "go",))
        exports.put(order)
        until(lambda: isinstance(exports.state(order), Working))
        os.kill(int(process.content), signal.SIGKILL)
        assert exports.wait(order, SECONDS) == Failed(Trouble.CRASH)
        assert "thử lại" in texts(f"export_trouble.{Trouble.CRASH.value}")
        (tmp_path / "go").touch()
        assert made(exports, order) == Ready(b"held")
    finally:
        exports.close()


def test_a_process_that_ends_itself_for_want_of_memory_is_told_and_another_makes_the_file(
    exports: Exports, texts: Texts
) -> None:
    """Some libraries abort where they get no memory, instead of saying so."""
    try:
        assert made(exports, Order(aborting)) == Failed(Trouble.CRASH)
        assert "vẫn chạy bình thường" in texts(f"export_trouble.{Trouble.CRASH.value}")
        assert made(exports, Order(greeting, ("An",))) == Ready("Xin chào An".encode())
    finally:
        exports.close()


def test_a_machine_that_starts_no_process_is_told_and_the_next_try_works(
    exports: Exports, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError("Resource temporarily unavailable")

    order = Order(greeting, ("An",))
    try:
        with monkeypatch.context() as without_processes:
            without_processes.setattr(subprocess, "Popen", refuse)
            assert made(exports, order) == Failed(Trouble.CRASH)
            assert made(exports, order) == Failed(Trouble.CRASH)
        assert made(exports, order) == Ready("Xin chào An".encode())
    finally:
        exports.close()


def test_a_temporary_folder_that_goes_away_is_told_and_the_next_try_finds_another(
    exports: Exports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, order = tmp_path / "temporary", Order(beside_itself)
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    try:
        assert made(exports, order) == Ready(str(folder).encode())
        shutil.rmtree(folder)
        assert made(exports, Order(beside_itself, (1,))) == Failed(Trouble.FAULT)
        assert isinstance(made(exports, Order(beside_itself, (1,))), Ready)
    finally:
        exports.close()
