"""An installation is switched by one word, and a mistyped word is never taken for an answer."""

import pytest

from data.displayed_figures import build_figure_set
from data.published.catalogue import Catalogue
from data.settings import (
    ESTIMATES_VARIABLE,
    OLD_ESTIMATES_VARIABLE,
    UnknownSettingError,
    are_estimates_enabled,
)


def test_estimates_are_on_unless_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ESTIMATES_VARIABLE, raising=False)
    assert are_estimates_enabled()


def test_the_environment_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ESTIMATES_VARIABLE, "off")
    assert not are_estimates_enabled()
    monkeypatch.setenv(ESTIMATES_VARIABLE, "on")
    assert are_estimates_enabled()


@pytest.mark.parametrize("word", ["", "Off", "0", "false"])
def test_any_other_word_is_an_error_that_names_the_variable(
    monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setenv(ESTIMATES_VARIABLE, word)
    with pytest.raises(UnknownSettingError, match=ESTIMATES_VARIABLE):
        are_estimates_enabled()


def test_an_installation_that_is_off_shows_no_estimated_figure(
    monkeypatch: pytest.MonkeyPatch,
    catalogue: Catalogue,
) -> None:
    monkeypatch.setenv(ESTIMATES_VARIABLE, "off")
    figures = build_figure_set(catalogue, estimated=are_estimates_enabled())
    assert all(figure.published for figure in figures.all)


def test_the_old_variable_is_understood_with_a_warning(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv(ESTIMATES_VARIABLE, raising=False)
    monkeypatch.setenv(OLD_ESTIMATES_VARIABLE, "off")
    assert not are_estimates_enabled()
    assert f"{OLD_ESTIMATES_VARIABLE} is called {ESTIMATES_VARIABLE} now" in caplog.text
    monkeypatch.setenv(ESTIMATES_VARIABLE, "on")
    assert are_estimates_enabled()
    monkeypatch.setenv(OLD_ESTIMATES_VARIABLE, "perhaps")
    with pytest.raises(UnknownSettingError, match=OLD_ESTIMATES_VARIABLE):
        are_estimates_enabled()
