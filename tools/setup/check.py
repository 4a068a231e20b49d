"""Run every check, also after one has failed, and end with one line for each."""

import subprocess
import sys
import time
from dataclasses import dataclass

from tools.setup.audit import NOT_CHECKED

# What follows `python`: tools are run as modules, for the venv's own scripts break when its folder is moved.
LINT = {
    "style": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
    # Low severity is left to ruff's rules S, which tell each line's reason; tests are no way in.
    "unsafe calls": [
        "-m",
        "bandit",
        "-q",
        "-r",
        "--severity-level",
        "medium",
        "--configfile",
        "pyproject.toml",
        ".",
    ],
    "packages": ["-m", "tools.setup.audit"],
}
# A file is one worker's, the long ones first: by the number of their tests they would come last.
SHARED = ["--dist", "loadfile", "--no-loadscope-reorder"]
TESTS = {
    "tests": ["-m", "pytest", "-m", "not browser and not alone", "-n", "auto", *SHARED],
    # Servers and browsers, three of each on any machine: each waits for the other side part of the time.
    "browser tests": ["-m", "pytest", "-m", "browser and not alone", "-n", "3", *SHARED],
    # What holds a time runs with nothing beside it; Playwright keeps a loop, in which no other can be run.
    "timed tests": ["-m", "pytest", "-m", "alone and not browser"],
    "timed in browser": ["-m", "pytest", "-m", "alone and browser"],
}


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """The result of one check."""

    name: str
    code: int
    seconds: float

    @property
    def failed(self) -> bool:
        """Return whether it found a fault; a check that could not run is reported but is no failure."""
        return self.code not in {0, NOT_CHECKED}

    def __str__(self) -> str:
        word = {0: "passed", NOT_CHECKED: "not checked"}.get(self.code, "FAILED")
        return f"{self.name:<16} {word:<12} {self.seconds:5.0f} s"


def run_checks(what: str) -> int:
    """Run the checks of `lint`, or those and the tests, and return the exit code."""
    outcomes = [_run_tool(name, words) for name, words in (LINT if what == "lint" else LINT | TESTS).items()]
    print("\n" + "\n".join(map(str, outcomes)), flush=True)
    return 1 if any(outcome.failed for outcome in outcomes) else 0


def _run_tool(name: str, words: list[str]) -> CheckOutcome:
    """Run one tool of this Python's own environment, with its output straight on the screen."""
    print(f"\n--- {name}", flush=True)
    start = time.monotonic()
    result = subprocess.run([sys.executable, *words], stdin=subprocess.DEVNULL, check=False)
    return CheckOutcome(name, result.returncode, seconds=time.monotonic() - start)


if __name__ == "__main__":
    sys.exit(run_checks(*sys.argv[1:]))
