"""Spoiled files end as a book or as faults, never as a traceback.

Two paths are used. Most mutants go through `build_answer`, all that the reading process does with a file, in
two long-lived processes with little memory: to start a process for each would take minutes. There a panic of
calamine, or the end of the process for want of memory, counts as an outcome; each such mutant then goes
through `read_book`. Some more go through `read_book` itself, a process each, as every upload does.
"""

import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import psutil

from data.errors import FaultyFileError
from data.importing.files.sandbox import read_book
from data.importing.limits import MEGABYTE
from data.importing.model import ImportedBook
from tests.data.importing.mutants import mutant
from tests.long_form import choose_count
from tests.paths import ROOT

MUTANTS = choose_count(short=800, long=2_400)
WHOLE_WAY = range(MUTANTS, MUTANTS + choose_count(short=60, long=220))
LEAST_OF_EACH, LEAST_OF_WHOLE_WAY = 12, 11
"""One mutant in so many, at least, must be read as a book, and one be refused."""

MOST_SECONDS = 150.0
MOST_GROWTH = 100 * MEGABYTE
MOST_ENDED = 40
"""Processes that may end before their mutants do; more would mean that something else is wrong."""


def test_thousands_of_spoiled_files_end_as_books_or_faults() -> None:
    with ThreadPoolExecutor(2) as threads:
        halves = threads.map(_outcomes, (0, MUTANTS // 2), (MUTANTS // 2, MUTANTS))
        outcomes = {seed: outcome for half in halves for seed, outcome in half.items()}
    counts = Counter(outcomes.values())
    assert sorted(outcomes) == [*range(MUTANTS)]
    assert counts.keys() <= {"book", "fault", "panic", "ended"}
    assert counts["book"] > MUTANTS / LEAST_OF_EACH, "mutants must reach the readers of cells"
    assert counts["fault"] > MUTANTS / LEAST_OF_EACH
    for seed in (seed for seed, outcome in outcomes.items() if outcome in {"panic", "ended"}):
        _read(seed)


def test_spoiled_files_take_the_whole_way_as_uploads_do() -> None:
    before = psutil.Process().memory_info().rss
    with ThreadPoolExecutor(2) as threads:
        answers = Counter(threads.map(_read, WHOLE_WAY))
    assert answers.keys() == {"book", "fault"}
    assert answers["book"] > len(WHOLE_WAY) / LEAST_OF_WHOLE_WAY
    assert answers["fault"] > len(WHOLE_WAY) / LEAST_OF_WHOLE_WAY
    assert psutil.Process().memory_info().rss - before < MOST_GROWTH


def _read(seed: int) -> str:
    """Read a mutant through the one door; any other exception than FaultyFileError fails the test."""
    try:
        book = read_book(mutant(seed), f"{seed}.xlsx")
    except FaultyFileError as error:
        return "fault" if error.faults else "silence"
    assert isinstance(book, ImportedBook)
    return "book"


def _outcomes(first: int, last: int) -> dict[int, str]:
    """Let a process read the mutants from `first` up to `last`; where it ends early, another goes on."""
    outcomes: dict[int, str] = {}
    for _ in range(MOST_ENDED):
        done = subprocess.run(  # noqa: S603 (a module of the tests)
            [sys.executable, "-m", "tests.data.importing.fuzz_worker", str(first), str(last)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=MOST_SECONDS,
            check=False,
        )
        outcomes |= {int(seed): outcome for seed, outcome in map(str.split, done.stdout.splitlines())}
        assert "Traceback" not in done.stderr, done.stderr[-3_000:]
        first = max(outcomes, default=first - 1) + 1
        if done.returncode == 0:
            break
        outcomes[first] = "ended"
        first += 1
    return outcomes
