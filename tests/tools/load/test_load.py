"""A small crowd on the real server: no error, every year moves, every file comes, memory is watched."""

from collections.abc import Iterator

import psutil
import pytest

from tests.browser.server import Server, forked_server
from tools.load.crowd import CrowdPlan, build_timetable, compute_percentile
from tools.load.hostile_visitors import HABITS
from tools.load.load_run import LoadRun, run_load
from tools.load.map_downloads import list_map_addresses
from tools.load.process_watch import ProcessWatch

VISITORS, SECONDS, EVERY, FILE_EVERY = 12, 8.0, 1.0, 2.0
ALONE_SECONDS, ALONE_EVERY = 4.0, 0.25
SLOWER = 20.0
"""How many times slower than for a visitor without others 95 of 100 changes of a crowd may be."""

FROZEN = 40.0
"""As much for half of the changes beside attacks: where one visitor could freeze all others, they waited
16 to 58 seconds, some hundred times as long. What the attacks cost is measured by `make load`."""


def test_no_map_is_taken_twice() -> None:
    maps = list(list_map_addresses())
    assert len(set(maps)) == len(maps) >= 120 / 2


def test_a_share_of_all_values_lies_below_its_percentile() -> None:
    assert compute_percentile(list(range(1, 101)), 0.95) == 95
    assert compute_percentile([7.0], 0.5) == 7.0
    assert compute_percentile([], 0.5) == float("inf")


def test_a_visitor_changes_by_a_timetable_that_slow_answers_do_not_move() -> None:
    plan = CrowdPlan(port=0, visitors=2, seconds=20.0, every=5.0)
    first, *others = build_timetable(100.0, 1, plan)
    assert 100.0 <= first <= 105.0
    assert others == [first + 5.0, first + 10.0, first + 15.0]


def test_visitors_do_not_change_all_at_once() -> None:
    plan = CrowdPlan(port=0, visitors=20, seconds=5.0)
    moments = sorted(build_timetable(0.0, number, plan)[0] for number in range(plan.visitors))
    assert moments[0] < 1.0
    assert moments[-1] > 4.0


@pytest.mark.parametrize(
    ("notes", "growth"), [([5.0] * 8, 0.0), ([1, 2, 3, 4, 5, 6, 7, 8], 2.0), ([1.0], 0.0)]
)
def test_growth_is_told_of_the_last_half_alone(notes: list[float], growth: float) -> None:
    assert ProcessWatch(psutil.Process(), megabytes=notes).growth_of_last_half() == growth


@pytest.fixture(scope="module")
def served() -> Iterator[Server]:
    """Serve, every year made once: what a cold one takes is measured by `make load`."""
    with forked_server() as server:
        measure_crowd(server, CrowdPlan(server.port, 1, ALONE_SECONDS, ALONE_EVERY))
        yield server


def measure_crowd(server: Server, plan: CrowdPlan) -> LoadRun:
    assert server.process
    return run_load(plan, psutil.Process(server.process.pid))


@pytest.fixture(scope="module")
def alone(served: Server) -> float:
    """Milliseconds of a change of a visitor without others: half of them are quicker."""
    plan = CrowdPlan(served.port, 1, ALONE_SECONDS, ALONE_EVERY)
    return measure_crowd(served, plan).tally.share_below(0.5)


@pytest.mark.alone
def test_a_crowd_is_served_without_an_error(served: Server, alone: float) -> None:
    done = measure_crowd(served, CrowdPlan(served.port, VISITORS, SECONDS, EVERY, FILE_EVERY))
    assert done.tally.errors == []
    assert len(done.tally.first_pages) == VISITORS
    assert done.tally.files
    assert len(done.tally.changes) >= VISITORS * (SECONDS / EVERY - 2)
    assert done.tally.share_below(0.95) < SLOWER * alone
    assert done.watch.megabytes


@pytest.mark.alone
def test_a_crowd_with_a_hostile_part_is_served_without_an_error(served: Server, alone: float) -> None:
    """Short: every attack is made once; `make load` measures two minutes of them among a hundred."""
    plan = CrowdPlan(served.port, VISITORS + len(HABITS), SECONDS, EVERY, hostile=len(HABITS))
    done = measure_crowd(served, plan)
    assert served.process
    assert served.process.poll() is None
    assert max(done.watch.megabytes) < 1_000
    assert "Traceback" not in served.log.read_text("utf-8")
    assert done.tally.errors == []
    assert sorted(done.tally.hostile_rounds) == sorted(habit.__name__ for habit in HABITS)
    assert min(done.tally.hostile_rounds.values()) > 0
    assert done.tally.share_below(0.5) < FROZEN * alone
