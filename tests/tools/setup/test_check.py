"""Checks of a stage run beside one another, stages in turn, and none is left out for another's fault."""

from pathlib import Path

import pytest

from tools.setup import check
from tools.setup.check import STAGES, Stage, run_checks

MEET = """
import pathlib, sys, time
mine, other = map(pathlib.Path, sys.argv[1:])
mine.touch()
while not other.exists():
    time.sleep(0.01)
"""


def run_stages(monkeypatch: pytest.MonkeyPatch, *stages: Stage) -> int:
    monkeypatch.setattr(check, "STAGES", {"these": stages})
    return run_checks("these")


def test_a_check_that_fails_stops_no_other_and_fails_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = {"bad": ["-c", "raise SystemExit(3)"], "good": ["-c", "print('ổn')"]}
    assert run_stages(monkeypatch, first, {"later": ["-c", ""]}) == 1
    printed = [line.split() for line in capsys.readouterr().out.splitlines() if line]
    assert ["good", "ổn"] in printed
    closing = [" ".join(words[:2]) for words in printed[-3:]]
    assert closing == ["bad FAILED", "good passed", "later passed"]


def test_the_last_lines_of_what_failed_are_printed_again_at_the_end_and_those_of_what_passed_are_not(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = f"print(*range({check.LAST_LINES + 1}), sep='\\n'); raise SystemExit(3)"
    assert run_stages(monkeypatch, {"bad": ["-c", bad]}, {"good": ["-c", "print('ổn')"]}) == 1
    printed = [line.split() for line in capsys.readouterr().out.splitlines() if line]
    assert printed.count(["bad", "0"]) == 1
    assert printed.count(["good", "ổn"]) == 1
    again = [["bad", str(number)] for number in range(1, check.LAST_LINES + 1)]
    assert printed[-2 - check.LAST_LINES : -2] == again


def test_the_names_of_tests_that_failed_end_the_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = f"print('FAILED tests/a.py::b - why'); print('x\\n' * {check.LAST_LINES}); raise SystemExit(1)"
    good = "print('FAILED of a test that tries failing')"
    assert run_stages(monkeypatch, {"bad": ["-c", bad], "good": ["-c", good]}) == 1
    closing = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()[-2:]]
    assert closing[0].startswith("good passed")
    assert closing[1] == "bad FAILED tests/a.py::b - why"


def test_checks_of_a_stage_run_beside_one_another(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    one, other = str(tmp_path / "one"), str(tmp_path / "other")
    assert run_stages(monkeypatch, {"one": ["-c", MEET, one, other], "other": ["-c", MEET, other, one]}) == 0


def test_everything_holds_whatever_the_shorter_runs_hold_but_for_the_choice_of_tests() -> None:
    names = {what: [name for stage in stages for name in stage] for what, stages in STAGES.items()}
    assert set(names["lint"]) | set(names["fast"]) - {"fast tests"} < set(names["everything"])
    assert len(names["everything"]) == len(set(names["everything"]))


def test_a_check_keeps_what_python_compiled_whatever_the_machine_is_set_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert run_stages(monkeypatch, {"one": ["-c", "import sys; sys.exit(sys.dont_write_bytecode)"]}) == 0
