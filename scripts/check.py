"""Runs every check, also after one has failed, and closes with one line for each."""

import subprocess
import sys
import time
from dataclasses import dataclass

# What follows `python`: tools are run as modules, for the venv's own scripts break when its folder is moved.
LINT = {
    "style": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
}
TESTS = {
    "tests": ["-m", "pytest", "-m", "not browser", "-n", "auto", "--dist", "loadfile"],
    # Two servers and two browsers, on any machine: each waits for the other side half of the time.
    "browser tests": ["-m", "pytest", "-m", "browser", "-n", "2", "--dist", "loadfile"],
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one check ended."""

    name: str
    passed: bool
    seconds: float

    def __str__(self) -> str:
        return f"{self.name:<14} {'passed' if self.passed else 'FAILED'}  {self.seconds:5.0f} s"


def main(what: str) -> int:
    """Run the checks of `lint`, or those and the tests, and return the exit code."""
    outcomes = [_run(name, words) for name, words in (LINT if what == "lint" else LINT | TESTS).items()]
    print("\n" + "\n".join(map(str, outcomes)), flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _run(name: str, words: list[str]) -> Outcome:
    """Run one tool of this Python's own environment, its words straight on the screen."""
    print(f"\n--- {name}", flush=True)
    start = time.monotonic()
    result = subprocess.run([sys.executable, *words], stdin=subprocess.DEVNULL, check=False)
    return Outcome(name, passed=result.returncode == 0, seconds=time.monotonic() - start)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
