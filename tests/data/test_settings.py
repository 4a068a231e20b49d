"""An installation is switched by one word, and a mistyped word is never taken for an answer."""

import pytest

from data.displayed_figures import build_figure_set
from data.published.catalogue import Catalogue
from data.settings import ILLUSTRATIVE_VARIABLE, UnknownSettingError, is_illustrative_enabled


def test_illustrative_figures_are_on_unless_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ILLUSTRATIVE_VARIABLE, raising=False)
    assert is_illustrative_enabled()


def test_the_environment_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ILLUSTRATIVE_VARIABLE, "off")
    assert not is_illustrative_enabled()
    monkeypatch.setenv(ILLUSTRATIVE_VARIABLE, "on")
    assert is_illustrative_enabled()


@pytest.mark.parametrize("word", ["", "Off", "0", "false"])
def test_any_other_word_is_an_error_that_names_the_variable(
    monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setenv(ILLUSTRATIVE_VARIABLE, word)
    with pytest.raises(UnknownSettingError, match=ILLUSTRATIVE_VARIABLE):
        is_illustrative_enabled()


def test_an_installation_that_is_off_shows_no_illustrative_figure(
    monkeypatch: pytest.MonkeyPatch,
    catalogue: Catalogue,
) -> None:
    monkeypatch.setenv(ILLUSTRATIVE_VARIABLE, "off")
    figures = build_figure_set(catalogue, illustrative=is_illustrative_enabled())
    assert all(figure.published for figure in figures.all)
