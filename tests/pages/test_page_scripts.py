"""A page's script shows what its functions show and nothing else: a bare text in it reaches no reader."""

import ast

import pytest
from streamlit import config

from tests.pages.session import open_page, run
from tests.paths import ROOT
from ui.layout.navigation import PAGES

SCRIPTS = [entry.script for entry in PAGES]


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_text_stands_alone_in_a_page_s_script(script: str) -> None:
    _, *statements = ast.parse((ROOT / script).read_text("utf-8")).body
    assert [line.lineno for line in statements if isinstance(line, ast.Expr)] == []


def test_a_bare_text_would_not_be_shown_either() -> None:
    assert config.get_option("runner.magicEnabled") is False


def test_no_page_shows_english_from_its_script() -> None:
    page = open_page()
    for script in SCRIPTS:
        page.switch_page(script)
        shown = [element.value for element in run(page).markdown]
        assert not [text for text in shown if text.startswith("The ")], script
