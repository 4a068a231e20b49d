"""Whoever takes a file gets it, however many others change their pages meanwhile."""

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from playwright.sync_api import Browser

from tests.browser.page import open_map
from tests.browser.server import forked_server
from tests.browser.test_drawn_maps import take
from tests.browser.visitor import Visitor, visiting
from tools.load.crowd import CrowdPlan, CrowdTally, run_crowd

OTHERS, SECONDS, EVERY = 25, 20.0, 1.0
KINDS = {"Ảnh (PNG)": b"\x89PNG", "Hình vẽ (SVG)": b"<?xml", "Trang in A4 (PDF)": b"%PDF"}

pytestmark = pytest.mark.alone


@pytest.fixture
def others(browser: Browser) -> Iterator[tuple[Visitor, "Future[CrowdTally]"]]:
    """Visit a server whose other visitors change something 25 times a second."""
    with forked_server() as server, ThreadPoolExecutor(1) as beside:
        plan = CrowdPlan(server.port, OTHERS, SECONDS, EVERY)
        work = beside.submit(lambda: asyncio.run(run_crowd(plan)))
        with visiting(browser, server.origin) as visitor:
            open_map(visitor.page)
            yield visitor, work


def test_every_file_arrives_while_a_crowd_changes_its_pages(
    others: tuple[Visitor, "Future[CrowdTally]"],
) -> None:
    visitor, work = others
    taken, ends = 0, time.monotonic() + SECONDS / 2.5
    while taken == 0 or time.monotonic() < ends:
        for kind, beginning in KINDS.items():
            _, content = take(visitor.page, "Tải bản đồ", kind)
            assert content.startswith(beginning)
            visitor.page.keyboard.press("Escape")
            taken += 1
    tally = work.result()
    assert tally.errors == []
    assert len(tally.changes) > OTHERS
