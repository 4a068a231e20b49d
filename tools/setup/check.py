"""Run the checks, also after one has failed; end with its last lines, a line for each check, and what failed.

Checks of one stage run beside one another, so that no processor waits while a test waits for a browser;
each line of theirs begins with the check's name. Few tests that fail beside others are tried once more with
nothing beside them: what fails twice fails the run, what passes then is named at the end all the same.
"""

import os
import re
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from tools.setup.audit import NOT_CHECKED

Stage = dict[str, list[str]]
"""Checks that run beside one another: what follows `python`, by name."""

# Tools are run as modules, for the venv's own scripts break when its folder is moved.
STYLE: Stage = {
    "style": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
}
# Low severity is left to ruff's rules S, which tell each line's reason; tests are no way in.
BANDIT = ["-m", "bandit", "-q", "-r", "--severity-level", "medium", "--configfile", "pyproject.toml", "."]
LINT: Stage = STYLE | {"unsafe calls": BANDIT, "packages": ["-m", "tools.setup.audit"]}

PYTEST = ["-m", "pytest"]
WORKERS = str(max(2, os.cpu_count() or 2))
# A file is one worker's, the long ones first: by the number of their tests they would come last.
SHARED = ["-n", WORKERS, "--dist", "loadfile", "--no-loadscope-reorder"]
# Playwright keeps a loop, in which no other can be run: browser tests have processes of their own.
# Each keeps its own list of what failed: they run beside one another. To import the files of all other tests
# would take each of them 8 s of the processor.
IN_BROWSER = ["tests/browser", "tests/tools"]
ALONE = ["tests/attack", "tests/data/estimates", "tests/data/store", "tests/tools"]
CHOSEN: Stage = {
    "tests": [*PYTEST, "-o", "cache_dir=.pytest_cache/unit", "-m", "not browser and not alone"],
    "browser tests": [
        *PYTEST,
        "-o",
        "cache_dir=.pytest_cache/browser",
        "-m",
        "browser and not alone",
        *IN_BROWSER,
    ],
}
UNIT: Stage = {"tests": [*CHOSEN["tests"], *SHARED]}
BROWSER: Stage = {"browser tests": [*CHOSEN["browser tests"], *SHARED]}
FAST: Stage = {"fast tests": [*PYTEST, "-m", "not browser and not alone and not slow", *SHARED]}

# What holds a time runs with nothing beside it.
TIMED: Stage = {"timed tests": [*PYTEST, "-m", "alone and not browser", *ALONE]}
TIMED_IN_BROWSER: Stage = {"timed in browser": [*PYTEST, "-m", "alone and browser", *IN_BROWSER]}

STAGES: Mapping[str, Sequence[Stage]] = {
    "lint": (LINT,),
    "fast": (STYLE | FAST,),
    "everything": (LINT | UNIT | BROWSER, TIMED, TIMED_IN_BROWSER),
}
# Four programs on two processors can starve one of them; more failures than these are no accident.
MOST_TRIED_AGAIN = 3
TRIED_AGAIN: Stage = {
    name: [*words, "--last-failed", "--last-failed-no-failures", "none"] for name, words in CHOSEN.items()
}
PRINTING = threading.Lock()

# These lines of a check that failed are printed again at the end: among others they are not seen.
LAST_LINES = 40
# pytest names what failed, and the line of code, by lines that begin so; they end the whole output.
NAMING = re.compile(r"FAILED |ERROR |tests/\S+\.py:\d+: \w")
FAILING = re.compile(r"\S.{15} (FAILED|ERROR) ")
NAMES = 20


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """The result of one check."""

    name: str
    code: int
    seconds: float
    last_lines: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    passed_again: bool = False

    @property
    def failed(self) -> bool:
        """Return whether it found a fault; a check that could not run is reported but is no failure."""
        return self.code not in {0, NOT_CHECKED} and not self.passed_again

    @property
    def failures(self) -> int:
        """Return how many tests it names as failed."""
        return sum(bool(FAILING.match(line)) for line in self.named)

    def __str__(self) -> str:
        word = {0: "passed", NOT_CHECKED: "not checked"}.get(self.code, "FAILED")
        word = f"{self.failures} 2nd try" if self.passed_again else word
        return f"{self.name:<16} {word:<12} {self.seconds:5.0f} s"


def run_checks(what: str) -> int:
    """Run `lint`, `fast` or `everything`, stage by stage, and return the exit code."""
    outcomes = [outcome for stage in STAGES[what] for outcome in _run_stage(stage)]
    failures = [line for outcome in outcomes if outcome.failed for line in outcome.last_lines]
    names = [line for outcome in outcomes if outcome.code for line in outcome.named]
    table = [f"{outcome}\n" for outcome in outcomes]
    print("\n", *failures, "\n" if failures else "", *table, *names, sep="", end="", flush=True)
    return 1 if any(outcome.failed for outcome in outcomes) else 0


def _run_stage(stage: Stage) -> list[CheckOutcome]:
    """Run the checks of a stage beside one another, wait for all, and try again what that may have failed."""
    with ThreadPoolExecutor(len(stage)) as beside:
        outcomes = list(beside.map(_run_tool, stage.keys(), stage.values()))
    return [_try_again(outcome) for outcome in outcomes]


def _try_again(outcome: CheckOutcome) -> CheckOutcome:
    """Run the few tests of a check that failed once more, with nothing beside them."""
    if outcome.name not in TRIED_AGAIN or not 0 < outcome.failures <= MOST_TRIED_AGAIN:
        return outcome
    again = _run_tool(outcome.name, TRIED_AGAIN[outcome.name])
    return replace(outcome, seconds=outcome.seconds + again.seconds, passed_again=again.code == 0)


def _run_tool(name: str, words: list[str]) -> CheckOutcome:
    """Run one tool of this Python's own environment, and print each line of it as it comes."""
    start = time.monotonic()
    with subprocess.Popen(
        [sys.executable, *words],
        env=_build_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as tool:
        last: deque[str] = deque(maxlen=LAST_LINES)
        named: deque[str] = deque(maxlen=NAMES)
        for line in _print_lines(name, tool.stdout or ()):
            last.append(line)
            named.extend([line] if NAMING.match(line, len(f"{name:<16} ")) else [])
    seconds = time.monotonic() - start
    return CheckOutcome(name, tool.returncode, seconds, last_lines=tuple(last), named=tuple(named))


def _build_environment() -> dict[str, str]:
    """Return the environment of a check: Python keeps what it compiles, for tests start it often."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _print_lines(name: str, lines: Iterable[str]) -> Iterator[str]:
    """Print each line behind the check's name, and yield it as printed."""
    for line in lines:
        printed = f"{name:<16} {line}"
        with PRINTING:
            print(printed, end="", flush=True)
        yield printed


if __name__ == "__main__":
    sys.exit(run_checks(*sys.argv[1:]))
