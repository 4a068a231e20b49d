"""What `make` names is there: a test that moves would end a whole command before it begins."""

import re
import shutil
import subprocess

import pytest

from tests.paths import ROOT

COMMANDS = ("attack", "a11y", "faults")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_test_that_a_command_names_is_there(command: str) -> None:
    make = shutil.which("make")
    assert make
    run = subprocess.run(  # noqa: S603 (words of the code alone)
        [make, "-n", command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    named = re.findall(r"(?<![\w/])tests/[\w/.]+", run.stdout)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []
