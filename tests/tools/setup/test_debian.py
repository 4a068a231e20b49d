"""The program that installs something says what is missing, and its exit code whether it is there."""

import pytest

from tools.setup.debian import SetupError, run_installation


def test_what_cannot_be_installed_is_told_as_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    def install() -> None:
        raise SetupError("Chromium is missing")

    assert run_installation(install) == 1
    assert capsys.readouterr() == ("", "Chromium is missing\n")


def test_an_installation_that_ends_well_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    done = []
    assert run_installation(lambda: done.append(True)) == 0
    assert done == [True]
    assert capsys.readouterr() == ("", "")
