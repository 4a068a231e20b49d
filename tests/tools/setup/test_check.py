"""Checks of a stage run beside one another, stages in turn, and none is left out for another's fault."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import ROOT
from tools.setup import check
from tools.setup.check import ALONE, IN_BROWSER, STAGES, Stage, run_checks

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


FAILING = ["-c", "print('FAILED tests/a.py::b - starved'); raise SystemExit(1)"]


@pytest.mark.parametrize(
    ("again", "code", "word"), [("", 0, "1 2nd try"), ("raise SystemExit(1)", 1, "FAILED")]
)
def test_a_test_that_failed_beside_others_is_tried_once_more_alone_and_named_either_way(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], again: str, code: int, word: str
) -> None:
    monkeypatch.setattr(check, "TRIED_AGAIN", {"tests": ["-c", again]})
    assert run_stages(monkeypatch, {"tests": FAILING, "good": ["-c", ""]}) == code
    table, good, named = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()[-3:]]
    assert table.startswith(f"tests {word}")
    assert good.startswith("good passed")
    assert named == "tests FAILED tests/a.py::b - starved"


@pytest.mark.parametrize("failures", [0, check.MOST_TRIED_AGAIN + 1])
def test_many_failures_and_a_run_that_broke_are_not_tried_again(
    monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    monkeypatch.setattr(check, "TRIED_AGAIN", {"tests": ["-c", ""]})
    failing = f"print('FAILED tests/a.py::b\\n' * {failures}); raise SystemExit(1)"
    assert run_stages(monkeypatch, {"tests": ["-c", failing]}) == 1


def test_what_is_tried_again_is_what_failed_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "test_these.py").write_text(
        "import os, pathlib\n"
        "def test_good(): pathlib.Path('good').open('a').write('x')\n"
        "def test_bad(): assert os.environ.get('AGAIN')\n",
        "utf-8",
    )
    # Of all plugins the choice of tests needs one; others take each of four processes seconds to load.
    plugins = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "-p xdist.plugin"}
    for words, again, code in ((check.UNIT["tests"], {}, 1), (check.TRIED_AGAIN["tests"], {"AGAIN": "1"}, 0)):
        environment = {**os.environ, **again, **plugins}
        run = subprocess.run([sys.executable, *words], cwd=tmp_path, env=environment, check=False)  # noqa: S603 - as the check itself
        assert run.returncode == code
    assert (tmp_path / "good").read_text("utf-8") == "x"


def test_checks_of_a_stage_run_beside_one_another(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    one, other = str(tmp_path / "one"), str(tmp_path / "other")
    assert run_stages(monkeypatch, {"one": ["-c", MEET, one, other], "other": ["-c", MEET, other, one]}) == 0


def test_everything_holds_whatever_the_shorter_runs_hold_but_for_the_choice_of_tests() -> None:
    names = {what: [name for stage in stages for name in stage] for what, stages in STAGES.items()}
    assert set(names["lint"]) | set(names["fast"]) - {"fast tests"} < set(names["everything"])
    assert len(names["everything"]) == len(set(names["everything"]))


@pytest.mark.parametrize(("mark", "folders"), [("browser", IN_BROWSER), ("alone", [*ALONE, *IN_BROWSER])])
def test_every_marked_test_stands_where_the_checks_look_for_it(mark: str, folders: list[str]) -> None:
    marked = [
        path for path in (ROOT / "tests").rglob("*.py") if f"pytest.mark.{mark}" in path.read_text("utf-8")
    ]
    assert len(marked) > 2
    assert [path for path in marked if not any(path.is_relative_to(ROOT / one) for one in folders)] == []


def test_a_check_keeps_what_python_compiled_whatever_the_machine_is_set_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert run_stages(monkeypatch, {"one": ["-c", "import sys; sys.exit(sys.dont_write_bytecode)"]}) == 0
