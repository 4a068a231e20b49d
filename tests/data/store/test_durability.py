"""Publishing is all or nothing, whenever it is killed and whoever publishes at the same time."""

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from data.model.standards import Standard
from data.store.backend import choose_backend
from data.store.store import Store, open_store
from tests.data.store.batches import new_batch
from tests.data.store.publishing import END_SECONDS, Publication, Stage, start_publishing
from tests.long_form import choose_count

pytestmark = pytest.mark.long

KILLS = {"sqlite": choose_count(short=20, long=200), "postgresql": choose_count(short=10, long=200)}

MOST_ROUNDS = 4
"""A busy machine misses moments: kills go on until enough met a transaction, up to so many times."""

COME_IN = {Stage.BEFORE: {0}, Stage.INSIDE: {0, 1}, Stage.AFTER: {1}}
"""How many batches a command may have put in when it was killed at a stage."""

FIGURES = choose_count(short=1_500, long=4_000)
SEED = 369


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a command takes, and its transaction, in seconds."""

    whole: float
    transaction: float


Aim = Callable[[Publication, random.Random, Pace], None]


def write_lines(path: Path, number: int, figures: int = FIGURES) -> Path:
    """Write a file of many figures, each number another file."""
    lines = [f"{area} 2016 mdp-2016 {number}.25" for area in range(1000, 1000 + figures)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def anywhere(_: Publication, draws: random.Random, pace: Pace) -> None:
    time.sleep(draws.uniform(0, pace.whole * 1.1))


def within_the_transaction(started: Publication, draws: random.Random, pace: Pace) -> None:
    wait_for(started, Stage.INSIDE)
    time.sleep(draws.uniform(0, pace.transaction))


def measured(url: str, file: Path) -> Pace:
    """Publish two files undisturbed; the first one starts the server of processes as well."""
    assert start_publishing(url, write_lines(file, 0)).end() == 0
    began = time.monotonic()
    started = start_publishing(url, write_lines(file, 1))
    wait_for(started, Stage.INSIDE)
    inside = time.monotonic()
    wait_for(started, Stage.AFTER)
    ended = time.monotonic()
    assert started.end() == 0
    return Pace(ended - began, ended - inside)


def wait_for(started: Publication, stage: Stage) -> None:
    deadline = time.monotonic() + END_SECONDS
    while started.stage < stage and started.process.is_alive():
        assert time.monotonic() < deadline
        time.sleep(0.0005)


def check_whole(store: Store, url: str) -> int:
    """Hold that every batch has all its figures; give how many batches there are."""
    batches = store.batches()
    assert {batch.figure_count for batch in batches} <= {FIGURES}
    assert [batch.batch_id for batch in batches] == list(range(1, len(batches) + 1))
    assert store.version() == len(batches)
    if url.startswith("sqlite") and batches:
        with choose_backend(url).reader.begin() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    return len(batches)


def test_a_publication_killed_at_any_moment_is_there_wholly_or_not_at_all(
    store: Store, url: str, tmp_path: Path
) -> None:
    draws = random.Random(SEED)  # noqa: S311 (moments, no secrets)
    file = tmp_path / "lines.csv"
    pace = measured(url, file)
    kills = KILLS[url.partition(":")[0]]
    killed: Counter[Stage] = Counter()
    standing = 2
    for number in range(2, MOST_ROUNDS * kills + 2):
        aim: Aim = within_the_transaction if number % 2 else anywhere
        started = start_publishing(url, write_lines(file, number))
        aim(started, draws, pace)
        started.kill()
        found = check_whole(store, url)
        assert found - standing in COME_IN[started.stage]
        killed[started.stage] += 1
        standing = found
        if killed.total() >= kills and killed[Stage.INSIDE] >= kills / 5 and killed[Stage.BEFORE]:
            break
    assert killed[Stage.INSIDE] >= kills / 5, killed
    assert killed[Stage.BEFORE], killed
    assert start_publishing(url, write_lines(file, 999)).end() == 0
    assert check_whole(store, url) == standing + 1
    assert {figure.value for figure in store.figures()} == {999.25}


def test_a_first_publication_that_is_killed_leaves_a_store_that_can_be_used(
    store: Store, url: str, tmp_path: Path
) -> None:
    started = start_publishing(url, write_lines(tmp_path / "lines.csv", 1))
    wait_for(started, Stage.INSIDE)
    started.kill()
    assert check_whole(store, url) in {0, 1}
    store.publish(new_batch())
    assert store.batches()[-1].reviews == ((Standard.MDP_2016, 2020),)


def test_two_who_publish_at_once_both_come_in(store: Store, url: str, tmp_path: Path) -> None:
    files = [write_lines(tmp_path / f"{number}.csv", number) for number in range(4)]
    started = [start_publishing(url, file) for file in files]
    assert [publication.end() for publication in started] == [0, 0, 0, 0]
    assert check_whole(store, url) == 4
    assert {batch.file for batch in store.batches()} == {file.name for file in files}


def test_of_the_same_file_published_at_once_exactly_one_comes_in(
    store: Store, url: str, tmp_path: Path
) -> None:
    file = write_lines(tmp_path / "lines.csv", 1)
    started = [start_publishing(url, file) for _ in range(4)]
    assert sorted(publication.end() or 0 for publication in started) == [0, 1, 1, 1]
    assert check_whole(store, url) == 1


def test_a_reader_sees_the_state_before_while_somebody_publishes(
    store: Store, url: str, tmp_path: Path
) -> None:
    store.publish(new_batch())
    started = start_publishing(url, write_lines(tmp_path / "lines.csv", 1))
    seen = set()
    while started.process.is_alive():
        state = open_store(url).state()
        seen.add((state.version, len(state.figures)))
    assert started.end() == 0
    assert seen <= {(1, 1), (2, FIGURES + 1)}
