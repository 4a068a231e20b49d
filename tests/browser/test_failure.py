"""A page that fails tells a visitor a code in Vietnamese, and the cause stays in the server's log."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.network import open_network
from tests.browser.page import (
    fills,
    open_map,
    press_year,
    wait_for_other_fills,
    wait_for_rest,
    year_slider,
)
from tests.browser.server import Server, forked_server, running_server
from tests.browser.visitor import Visitor, visiting
from tests.paths import ROOT

CAUSE = "a path or a figure that is nobody's business"
FAILING_PAGE = f'raise RuntimeError("{CAUSE}")\n'
STARTING_SCRIPT = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
import streamlit as st
from ui.layout.error_page import show_error_page
app = st.App("failing.py", on_script_error=show_error_page)
"""


@pytest.fixture
def failing_server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "failing.py").write_text(FAILING_PAGE, "utf-8")
    (tmp_path / "start.py").write_text(STARTING_SCRIPT, "utf-8")
    with running_server(tmp_path / "start.py", folder=tmp_path) as server:
        yield server


def test_a_failing_page_gives_a_code_and_keeps_the_cause_to_itself(
    browser: Browser, failing_server: Server
) -> None:
    with visiting(browser, failing_server.origin) as visitor:
        visitor.page.goto("/")
        alert = visitor.page.get_by_role("alert")

        expect(alert).to_contain_text("Trang gặp lỗi")
        code = alert.inner_text().split("mã ")[1].split(" ")[0]
        assert CAUSE not in visitor.page.locator("body").inner_text()

    log = failing_server.log.read_text("utf-8")
    assert code in log
    assert CAUSE in log


def test_a_server_that_is_away_is_told_in_vietnamese(browser: Browser) -> None:
    with forked_server() as server, visiting(browser, server.origin) as visitor:
        open_map(visitor.page)
        server.stop()
        dialog = visitor.page.get_by_role("dialog")

        expect(dialog).to_contain_text("Mất kết nối với máy chủ")
        expect(dialog).to_contain_text("Máy chủ chưa trả lời")
        assert "treamlit" not in dialog.inner_text()


def test_after_a_cut_network_slider_and_map_agree_and_the_page_goes_on(
    browser: Browser, server: Server
) -> None:
    with open_network(server.port) as network, visiting(browser, network.origin) as visitor:
        page = visitor.page
        open_map(page, "?tc=mdp-2022&nam=2022")
        before, dialog = fills(page), page.get_by_role("dialog")
        network.cut()
        expect(dialog).to_contain_text("Mất kết nối với máy chủ")
        press_year(page, "ArrowRight")
        network.mend()
        expect(dialog).to_have_count(0)
        wait_for_rest(page)
        expect(year_slider(page)).to_have_attribute("aria-valuenow", "2022")
        assert fills(page) == before

        press_year(page, "ArrowRight")

        wait_for_other_fills(page, before)
        expect(page).to_have_url(re.compile("nam=2023"))


@pytest.mark.own_tab
def test_an_answer_that_is_cut_off_while_it_comes_is_no_error_of_the_page(visitor: Visitor) -> None:
    visitor.page.add_init_script(
        """
        const ask = window.fetch;
        const cutOff = () => {
            document.documentElement.lang += "-cut";
            return Promise.reject(new DOMException("cut off", "TimeoutError"));
        };
        window.fetch = (address, how) =>
            how?.cache === "no-store" ? Promise.resolve({ ok: true, text: cutOff }) : ask(address, how);
        """
    )
    open_map(visitor.page)
    expect(visitor.page.locator("html[lang$='-cut-cut']")).to_be_attached()
    assert [error for error in visitor.console_errors if "/_stcore/" not in error] == []
