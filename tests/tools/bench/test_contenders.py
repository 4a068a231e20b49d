"""What the app is measured beside is the real thing: each paints its districts and follows its year."""

from contextlib import closing

import pytest
from playwright.sync_api import Browser

from tools.bench.contenders import BARE, DASH, USUAL, Contender
from tools.bench.paint_times import SCREEN, open_page, time_change

pytestmark = [pytest.mark.browser, pytest.mark.long]


@pytest.mark.parametrize("contender", [BARE, USUAL, DASH], ids=lambda contender: contender.name)
def test_a_contender_paints_and_follows_its_year(browser: Browser, contender: Contender) -> None:
    with contender.running() as server, closing(browser.new_context(viewport=SCREEN)) as context:
        page = open_page(context, contender, server.origin)
        painted = float(page.evaluate("bench.changed"))
        assert time_change(page) > 0
        assert float(page.evaluate("bench.changed")) > painted
