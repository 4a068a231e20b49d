"""Files are made in turn, two at a time, apart from the server; what goes wrong is told and harms nobody."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from data.catalogue import Catalogue
from data.figures import FigureSet
from language.catalogue import Texts
from reports.queue.carrying import packed, unpacked
from reports.queue.exports import AT_ONCE, MOST_KEPT, MOST_WAITING, Exports
from reports.queue.order import Failed, Order, Ready, Trouble, Waiting, Working
from reports.queue.workshop import Bounds
from tests.reports.queue import jobs
from tests.reports.queue.patience import SECONDS, until


@pytest.fixture
def exports() -> Iterator[Exports]:
    with closing(Exports()) as made:
        yield made


def made(exports: Exports, order: Order) -> object:
    exports.put(order)
    return exports.wait(order, SECONDS)


def test_a_file_is_made_in_another_process_that_stands_behind_the_pages(exports: Exports) -> None:
    assert made(exports, Order(jobs.greeting, ("Hòn Đất",))) == Ready("Xin chào Hòn Đất".encode())
    number = made(exports, Order(jobs.number_of_process))
    assert isinstance(number, Ready)
    assert int(number.content) != os.getpid()
    assert made(exports, Order(jobs.priority)) == Ready(b"10")


def test_nobody_has_ordered_what_was_not_put(exports: Exports) -> None:
    assert exports.state(Order(jobs.greeting, ("An Biên",))) is None


def test_an_equal_order_gets_what_was_made_before(exports: Exports) -> None:
    first = made(exports, Order(jobs.number_of_process))
    assert exports.state(Order(jobs.number_of_process)) is first
    assert made(exports, Order(jobs.number_of_process)) is first


def test_two_are_made_at_once_and_the_rest_are_told_how_many_are_before(
    exports: Exports, tmp_path: Path
) -> None:
    gate = tmp_path / "open"
    orders = [Order(jobs.held, (gate, number)) for number in range(AT_ONCE + 3)]
    for order in orders:
        exports.put(order)
    until(lambda: [exports.state(order) for order in orders[:AT_ONCE]] == [Working(1, 2)] * AT_ONCE)
    assert [exports.state(order) for order in orders[AT_ONCE:]] == [Waiting(0), Waiting(1), Waiting(2)]
    gate.touch()
    assert {exports.wait(order, SECONDS) for order in orders} == {Ready(b"held")}


@pytest.mark.parametrize(
    ("function", "trouble"),
    [(jobs.faulty, Trouble.FAULT), (jobs.greedy, Trouble.MEMORY), (jobs.crashing, Trouble.CRASH)],
)
def test_trouble_is_told_and_the_next_file_is_made(
    exports: Exports, function: Callable[..., bytes], trouble: Trouble
) -> None:
    assert made(exports, Order(function)) == Failed(trouble)
    assert made(exports, Order(jobs.greeting, ("An Minh",))) == Ready("Xin chào An Minh".encode())


def test_a_file_that_takes_too_long_is_given_up_and_its_process_ended(tmp_path: Path) -> None:
    with closing(Exports(Bounds(seconds=3.0))) as exports:
        assert made(exports, Order(jobs.held, (tmp_path / "never",))) == Failed(Trouble.TIME)
        assert made(exports, Order(jobs.greeting, ("Gò Quao",))) == Ready("Xin chào Gò Quao".encode())


def test_a_file_that_takes_too_much_of_the_processor_is_given_up() -> None:
    with closing(Exports(Bounds(processor_seconds=1.0))) as exports:
        assert made(exports, Order(jobs.working_for_ever)) == Failed(Trouble.TIME)
        assert made(exports, Order(jobs.greeting, ("Kiên Lương",))) == Ready("Xin chào Kiên Lương".encode())


def test_a_file_that_only_waits_for_its_turn_on_a_busy_machine_is_not_given_up() -> None:
    with closing(Exports(Bounds(processor_seconds=1.0))) as exports:
        assert made(exports, Order(jobs.slept, (1.5,))) == Ready(b"rested")


def test_what_failed_is_made_when_it_is_ordered_again(exports: Exports, tmp_path: Path) -> None:
    order = Order(jobs.written_at, (tmp_path / "later",))
    assert made(exports, order) == Failed(Trouble.FAULT)
    (tmp_path / "later").write_bytes(b"here")
    assert made(exports, order) == Ready(b"here")


def test_a_full_queue_says_so(exports: Exports, tmp_path: Path) -> None:
    gate = tmp_path / "open"
    orders = [Order(jobs.held, (gate, number)) for number in range(AT_ONCE + MOST_WAITING + 1)]
    for order in orders[:AT_ONCE]:
        exports.put(order)
    until(lambda: all(isinstance(exports.state(order), Working) for order in orders[:AT_ONCE]))
    for order in orders[AT_ONCE:]:
        exports.put(order)
    assert exports.state(orders[-1]) == Failed(Trouble.FULL)
    assert exports.state(orders[-2]) == Waiting(MOST_WAITING - 1)
    gate.touch()


def test_the_oldest_files_are_dropped(exports: Exports) -> None:
    orders = [Order(jobs.number_of_process, (number,)) for number in range(MOST_KEPT + 1)]
    for order in orders:
        assert isinstance(made(exports, order), Ready)
    assert exports.state(orders[0]) is None
    assert all(isinstance(exports.state(order), Ready) for order in orders[1:])


def test_an_idle_queue_ends_its_process_and_starts_another_when_asked() -> None:
    with closing(Exports(idle_seconds=0.05)) as exports:
        first = made(exports, Order(jobs.number_of_process, (1,)))
        assert isinstance(first, Ready)
        until(lambda: not psutil.pid_exists(int(first.content)))
        second = made(exports, Order(jobs.number_of_process, (2,)))
        assert isinstance(second, Ready)
        assert second.content != first.content


def test_everything_a_file_is_made_of_survives_the_way_to_the_worker(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    order = Order(jobs.greeting, (catalogue, figures))
    made = unpacked(packed(order))
    known, given = made.arguments
    assert (made.function, known, given.all) == (order.function, catalogue, figures.all)
    carried = unpacked(packed(Order(jobs.greeting, (texts,)))).arguments[0]
    assert carried.family("export") == texts.family("export")
