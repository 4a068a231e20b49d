"""A file that can't be made, or whose process is killed: that is told calmly, and the next try works."""

import os
import signal
from pathlib import Path

import pytest

from language.catalogue import Texts
from reports.queue.exports import Exports
from reports.queue.order import Failed, Order, Ready, Trouble, Working
from reports.queue.workshop import MEGABYTE, Bounds
from tests.reports.queue.jobs import greedy, greeting, held, number_of_process
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
