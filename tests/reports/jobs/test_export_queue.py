"""Files are made in turn, two at a time, apart from the server; what goes wrong is told and harms nobody."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.jobs.export_job import ExportJob, FailedJob, FailureReason, FinishedJob, RunningJob, WaitingJob
from reports.jobs.export_queue import ExportQueue
from reports.jobs.limits import KEPT_FILES, REPORTS_AT_ONCE, WAITING_JOBS
from reports.jobs.pickling import decode_from_pipe, encode_for_pipe
from reports.jobs.queue_entry import JobClaim
from reports.jobs.worker import FIRST_TO_GO, OUT_OF_MEMORY_SCORE
from reports.jobs.worker_process import WorkerLimits
from tests.reports.jobs import jobs
from tests.reports.jobs.patience import SECONDS, until

AT_ONCE, MOST_WAITING, MOST_KEPT = REPORTS_AT_ONCE.value, WAITING_JOBS.value, KEPT_FILES.value


@pytest.fixture
def exports() -> Iterator[ExportQueue]:
    with closing(ExportQueue()) as made:
        yield made


def made(exports: ExportQueue, order: ExportJob) -> object:
    exports.put(order)
    return exports.wait(order, SECONDS)


def test_a_file_is_made_in_another_process_that_stands_behind_the_pages(exports: ExportQueue) -> None:
    assert made(exports, ExportJob(jobs.greeting, ("Hòn Đất",))) == FinishedJob("Xin chào Hòn Đất".encode())
    number = made(exports, ExportJob(jobs.number_of_process))
    assert isinstance(number, FinishedJob)
    assert int(number.content) != os.getpid()
    assert made(exports, ExportJob(jobs.priority)) == FinishedJob(b"10")


def test_nobody_has_ordered_what_was_not_put(exports: ExportQueue) -> None:
    assert exports.state(ExportJob(jobs.greeting, ("An Biên",))) is None


def test_an_equal_order_gets_what_was_made_before(exports: ExportQueue) -> None:
    first = made(exports, ExportJob(jobs.number_of_process))
    assert exports.state(ExportJob(jobs.number_of_process)) is first
    assert made(exports, ExportJob(jobs.number_of_process)) is first


def test_two_are_made_at_once_and_the_rest_are_told_how_many_are_before(
    exports: ExportQueue, tmp_path: Path
) -> None:
    gate = tmp_path / "open"
    orders = [ExportJob(jobs.held, (gate, number)) for number in range(AT_ONCE + 3)]
    for order in orders:
        exports.put(order)
    until(lambda: [exports.state(order) for order in orders[:AT_ONCE]] == [RunningJob(1, 2)] * AT_ONCE)
    assert [exports.state(order) for order in orders[AT_ONCE:]] == [
        WaitingJob(0),
        WaitingJob(1),
        WaitingJob(2),
    ]
    gate.touch()
    assert {exports.wait(order, SECONDS) for order in orders} == {FinishedJob(b"held")}


@pytest.mark.parametrize(
    ("function", "trouble"),
    [
        (jobs.faulty, FailureReason.FAULT),
        (jobs.greedy, FailureReason.MEMORY),
        (jobs.crashing, FailureReason.CRASH),
    ],
)
def test_trouble_is_told_and_the_next_file_is_made(
    exports: ExportQueue, function: Callable[..., bytes], trouble: FailureReason
) -> None:
    assert made(exports, ExportJob(function)) == FailedJob(trouble)
    assert made(exports, ExportJob(jobs.greeting, ("An Minh",))) == FinishedJob("Xin chào An Minh".encode())


def test_a_file_that_takes_too_long_is_given_up_and_its_process_ended(tmp_path: Path) -> None:
    with closing(ExportQueue(WorkerLimits(seconds=3.0))) as exports:
        assert made(exports, ExportJob(jobs.held, (tmp_path / "never",))) == FailedJob(FailureReason.TIME)
        assert made(exports, ExportJob(jobs.greeting, ("Gò Quao",))) == FinishedJob(
            "Xin chào Gò Quao".encode()
        )


def test_a_file_that_takes_too_much_of_the_processor_is_given_up() -> None:
    with closing(ExportQueue(WorkerLimits(processor_seconds=1.0))) as exports:
        assert made(exports, ExportJob(jobs.working_for_ever)) == FailedJob(FailureReason.TIME)
        assert made(exports, ExportJob(jobs.greeting, ("Kiên Lương",))) == FinishedJob(
            "Xin chào Kiên Lương".encode()
        )


def test_a_file_that_only_waits_for_its_turn_on_a_busy_machine_is_not_given_up() -> None:
    with closing(ExportQueue(WorkerLimits(processor_seconds=1.0))) as exports:
        assert made(exports, ExportJob(jobs.slept, (1.5,))) == FinishedJob(b"rested")


def test_what_failed_is_made_when_it_is_ordered_again(exports: ExportQueue, tmp_path: Path) -> None:
    order = ExportJob(jobs.written_at, (tmp_path / "later",))
    assert made(exports, order) == FailedJob(FailureReason.FAULT)
    (tmp_path / "later").write_bytes(b"here")
    assert made(exports, order) == FinishedJob(b"here")


def test_a_full_queue_says_so(exports: ExportQueue, tmp_path: Path) -> None:
    gate = tmp_path / "open"
    orders = [ExportJob(jobs.held, (gate, number)) for number in range(AT_ONCE + MOST_WAITING + 1)]
    for order in orders[:AT_ONCE]:
        exports.put(order)
    until(lambda: all(isinstance(exports.state(order), RunningJob) for order in orders[:AT_ONCE]))
    for order in orders[AT_ONCE:-1]:
        exports.put(order)
    assert exports.put(orders[-1]) == FailedJob(FailureReason.FULL)
    assert exports.state(orders[-2]) == WaitingJob(MOST_WAITING - 1)
    assert exports.state(orders[-1]) is None, "whoever else asks for it has not been refused"
    gate.touch()


def test_the_oldest_files_are_dropped(exports: ExportQueue) -> None:
    orders = [ExportJob(jobs.number_of_process, (number,)) for number in range(MOST_KEPT + 1)]
    for order in orders:
        assert isinstance(made(exports, order), FinishedJob)
    assert exports.state(orders[0]) is None
    assert all(isinstance(exports.state(order), FinishedJob) for order in orders[1:])


def test_an_idle_queue_ends_its_process_and_starts_another_when_asked() -> None:
    with closing(ExportQueue(idle_seconds=0.05)) as exports:
        first = made(exports, ExportJob(jobs.number_of_process, (1,)))
        assert isinstance(first, FinishedJob)
        until(lambda: not psutil.pid_exists(int(first.content)))
        second = made(exports, ExportJob(jobs.number_of_process, (2,)))
        assert isinstance(second, FinishedJob)
        assert second.content != first.content


def test_everything_a_file_is_made_of_survives_the_way_to_the_worker(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    order = ExportJob(jobs.greeting, (catalogue, figures))
    made = decode_from_pipe(encode_for_pipe(order))
    known, given = made.arguments
    assert (made.function, known, given.all) == (order.function, catalogue, figures.all)
    carried = decode_from_pipe(encode_for_pipe(ExportJob(jobs.greeting, (texts,)))).arguments[0]
    assert carried.family("export") == texts.family("export")


def hold(exports: ExportQueue, gate: Path) -> None:
    """Keep every process of a queue at work until a file stands at the path."""
    orders = [ExportJob(jobs.held, (gate, -1 - number)) for number in range(AT_ONCE)]
    for order in orders:
        exports.put(order, JobClaim("holder"))
    until(lambda: all(isinstance(exports.state(order), RunningJob) for order in orders))


def test_one_visitor_has_a_share_of_the_queue_and_others_the_rest(
    exports: ExportQueue, tmp_path: Path
) -> None:
    gate = tmp_path / "open"
    hold(exports, gate)
    greedy, modest = JobClaim("greedy", share=3), JobClaim("modest", share=3)
    orders = [ExportJob(jobs.held, (gate, number)) for number in range(5)]
    assert [type(exports.put(order, greedy)) for order in orders[:3]] == [WaitingJob] * 3
    assert exports.put(orders[3], greedy) == FailedJob(FailureReason.SHARE)
    assert isinstance(exports.put(orders[4], modest), WaitingJob)
    gate.touch()
    assert exports.wait(orders[4], SECONDS) == FinishedJob(b"held")
    assert exports.wait(orders[2], SECONDS) == FinishedJob(b"held")
    assert not isinstance(exports.put(orders[3], greedy), FailedJob), "a share is free again"


def test_everybody_s_first_file_comes_before_anybody_s_second(exports: ExportQueue, tmp_path: Path) -> None:
    gate = tmp_path / "open"
    hold(exports, gate)
    many = [ExportJob(jobs.held, (gate, number)) for number in range(4)]
    for order in many:
        exports.put(order, JobClaim("many"))
    one = ExportJob(jobs.held, (gate, 9))
    exports.put(one, JobClaim("one"))
    assert exports.state(one) == WaitingJob(1)
    assert [exports.state(order) for order in many] == [WaitingJob(number) for number in (0, 2, 3, 4)]
    gate.touch()


def test_what_nobody_waits_for_any_more_is_never_made(exports: ExportQueue, tmp_path: Path) -> None:
    gate, here = tmp_path / "open", {"gone": True, "back": True}
    hold(exports, gate)
    left = ExportJob(jobs.held, (gate, 0))
    shared = ExportJob(jobs.held, (gate, 1))
    exports.put(left, JobClaim("gone", is_wanted=lambda: here["gone"]))
    exports.put(shared, JobClaim("gone", is_wanted=lambda: here["gone"]))
    exports.put(shared, JobClaim("back", is_wanted=lambda: here["back"]))
    outcome = exports.get_outcome(left)
    here["gone"] = False
    exports.drop_abandoned()
    assert exports.state(left) is None
    assert outcome.result(SECONDS) is None
    gate.touch()
    assert exports.wait(shared, SECONDS) == FinishedJob(b"held"), "somebody else waited for it"


def test_a_full_queue_has_room_again_once_those_who_filled_it_have_gone(
    exports: ExportQueue, tmp_path: Path
) -> None:
    gate, here = tmp_path / "open", {"crowd": True}
    hold(exports, gate)
    for number in range(MOST_WAITING):
        exports.put(ExportJob(jobs.held, (gate, number)), JobClaim("crowd", is_wanted=lambda: here["crowd"]))
    late = ExportJob(jobs.held, (gate, MOST_WAITING))
    assert exports.put(late, JobClaim("late")) == FailedJob(FailureReason.FULL)
    here["crowd"] = False
    assert isinstance(exports.put(late, JobClaim("late")), WaitingJob)
    assert exports.state(late) == WaitingJob(0)
    gate.touch()


@pytest.mark.parametrize("limits", [WorkerLimits(files=2), WorkerLimits(kept=1)])
def test_a_process_is_replaced_after_so_many_files_or_so_much_memory(limits: WorkerLimits) -> None:
    with closing(ExportQueue(limits, at_once=1)) as exports:
        numbers = []
        for number in range(3):
            file = made(exports, ExportJob(jobs.number_of_process, (number,)))
            assert isinstance(file, FinishedJob)
            numbers.append(int(file.content))
    assert len(set(numbers)) == (2 if limits.files == 2 else 3)
    until(lambda: not any(psutil.pid_exists(number) for number in numbers))


def test_a_process_that_holds_too_much_memory_ends_and_the_next_file_is_made() -> None:
    with closing(ExportQueue(WorkerLimits(resident=300 * 1024**2), at_once=1)) as exports:
        assert made(exports, ExportJob(jobs.hoarding, (600 * 1024**2,))) == FailedJob(FailureReason.MEMORY)
        assert made(exports, ExportJob(jobs.greeting, ("An Biên",))) == FinishedJob(
            "Xin chào An Biên".encode()
        )


@pytest.mark.skipif(not OUT_OF_MEMORY_SCORE.exists(), reason="this system has no such score")
def test_where_memory_runs_out_the_system_ends_a_worker_before_the_server(exports: ExportQueue) -> None:
    score = made(exports, ExportJob(jobs.written_at, (OUT_OF_MEMORY_SCORE,)))
    assert score == FinishedJob(f"{FIRST_TO_GO}\n".encode())
