"""An open page follows the store: a batch comes and goes untouched, an outage is told and survived."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from data.settings import DATABASE_VARIABLE
from tests.browser.page import fill_of, map_frame, open_map, zoom_of
from tests.browser.server import Server, forked_server
from tests.browser.visitor import visiting
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import counts_of, summary_rows
from tests.paths import ROOT
from tests.postgresql import Postgresql

pytestmark = pytest.mark.alone

REVIEW = "?tc=mdp-2022&nam=2023"
FIVE_SECONDS = 5.0
NOTICE = "Kho số liệu nhập không trả lời"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def store(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, postgresql: Postgresql
) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('store') / 'figures.sqlite3'}"
    return postgresql.new_database()


@pytest.fixture(scope="module")
def following(store: str) -> Iterator[Server]:
    with forked_server(environment={DATABASE_VARIABLE: store}) as server:
        yield server


@pytest.fixture
def page(browser: Browser, following: Server) -> Iterator[Page]:
    with visiting(browser, following.origin) as visitor:
        open_map(visitor.page, REVIEW)
        yield visitor.page


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "tổng hợp 2023.xlsx"
    path.write_bytes(xlsx({"Hộ nghèo": summary_rows()}))
    return path


def data(store: str, *words: str) -> str:
    """Run the command line on a store; a fault of it fails the test."""
    ran = subprocess.run(
        [sys.executable, "-m", "data", *words],
        cwd=ROOT, env=os.environ | {DATABASE_VARIABLE: store},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def rate_of_first() -> str:
    first = counts_of(0)
    return f"{100 * first.end / first.all:.2f}".replace(".", ",")


def seconds_until(page: Page, *, shown: bool) -> float:
    """Wait until the map names the imported rate, or no longer does, and give how long that took."""
    began = time.monotonic()
    label = map_frame(page).get_by_text(rate_of_first(), exact=True)
    patience = 3_000 * FIVE_SECONDS
    if shown:
        expect(label.first).to_be_visible(timeout=patience)
    else:
        expect(label).to_have_count(0, timeout=patience)
    return time.monotonic() - began


def test_a_batch_shows_on_an_open_page_within_five_seconds_and_goes_when_it_is_withdrawn(
    page: Page, store: str, sheet: Path
) -> None:
    map_frame(page).locator("body").evaluate("() => window.districtMap.setZoom(10, { animate: false })")
    zoom, before = zoom_of(page), fill_of(page, "899")
    review = ("--standard", "mdp-2022", "--period", "2023")
    data(
        store,
        "publish",
        str(sheet),
        "--yes",
        *review,
        "--source",
        "Quyết định 9/QĐ-UBND",
        "--by",
        "Phòng LĐ-TB&XH",
    )
    assert seconds_until(page, shown=True) < FIVE_SECONDS
    assert zoom_of(page) == zoom
    marked = map_frame(page).locator(".district-label .value[data-mark='▲']")
    expect(marked.first).to_have_text(rate_of_first())
    expect(map_frame(page).locator(".legend li", has_text="nhập")).to_contain_text("▲")
    row = page.locator(".ranking tr", has_text="Rạch Giá")
    expect(row).to_contain_text("nhập")
    row.get_by_role("button", name=rate_of_first()).click()
    expect(page.locator(".origin")).to_contain_text("Quyết định 9/QĐ-UBND")
    page.keyboard.press("Escape")
    data(store, "withdraw", "1", "--why", "Thử", "--by", "Phòng LĐ-TB&XH")
    assert seconds_until(page, shown=False) < FIVE_SECONDS
    expect(marked).to_have_count(0)
    assert fill_of(page, "899") == before


def test_a_database_that_goes_away_is_told_with_its_date_and_the_page_stays(
    page: Page, store: str, postgresql: Postgresql
) -> None:
    if store.startswith("sqlite"):
        pytest.skip("a file does not go away by itself")
    before = fill_of(page, "914")
    postgresql.kill()
    try:
        notice = page.locator(".notice", has_text=NOTICE)
        expect(notice).to_be_visible(timeout=30_000)
        expect(notice).to_contain_text(time.strftime("%Y"))
        assert fill_of(page, "914") == before
    finally:
        postgresql.start()
    expect(notice).to_have_count(0)
