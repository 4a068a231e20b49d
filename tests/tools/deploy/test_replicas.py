"""Replicas behind HAProxy: TLS, a base path, and a killed replica whose visitor goes on at another."""

import signal
import ssl
import time
from collections.abc import Iterator
from http.client import HTTPSConnection

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from tests.browser.chromium import PATIENCE_MILLISECONDS
from tests.browser.page import DISTRICT_COUNT, districts, fills, press_year, year_slider
from tests.browser.server import HOST, free_port
from tools.deploy.proxy_admin import ProxyServerState
from tools.deploy.replicas import ReplicaTrial, start_replicas

BASE = "/ban-do"
BACK_SECONDS = 5.0
PATIENCE_SECONDS, PRESSES = 15.0, 15
NAMES = ("one", "two", "three")
pytestmark = [pytest.mark.browser, pytest.mark.alone]


@pytest.fixture(scope="module")
def trial() -> Iterator[ReplicaTrial]:
    with start_replicas(free_port(), first_port=free_port(), base_path=BASE) as trial:
        yield trial


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(ignore_https_errors=True, viewport={"width": 1366, "height": 768})
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    yield context
    context.close()


def opened(context: BrowserContext, trial: ReplicaTrial, query: str = "") -> Page:
    page = context.new_page()
    page.goto(f"{trial.address}{query}")
    expect(districts(page)).to_have_count(DISTRICT_COUNT)
    return page


def replica_of(context: BrowserContext) -> int:
    (name,) = [cookie["value"] for cookie in context.cookies() if cookie["name"] == "REPLICA"]
    return NAMES.index(name)


def wait_for_connection(page: Page, *, there: bool) -> None:
    """Wait until the page says that it is connected, or that it is not."""
    page.wait_for_function(
        "there => (document.querySelector('[data-testid=stApp]')"
        ".dataset.testConnectionState === 'CONNECTED') === there",
        arg=there,
        timeout=1_000 * PATIENCE_SECONDS,
    )


def press_until_answered(page: Page) -> None:
    """Press as somebody does whose first key met a server that did not know the page yet.

    A page without a server keeps its picture and its address: only an answered change of the year shows
    that it is served again. The line of years goes on with each press, whether it was answered or not.
    """
    before = page.url
    for _ in range(PRESSES):
        press_year(page, "ArrowRight")
        try:
            page.wait_for_url(lambda url: url != before, timeout=1_000)
        except PlaywrightTimeoutError:
            continue
        return
    raise AssertionError(f"no answer, still at {page.url}")


def seconds_until_back(page: Page, context: BrowserContext, trial: ReplicaTrial) -> float:
    """Kill the replica that serves a page, wait until another answers a change, and start it again."""
    index = replica_of(context)
    trial.replicas[index].stop(signal.SIGKILL)
    killed = time.monotonic()
    try:
        wait_for_connection(page, there=False)
        wait_for_connection(page, there=True)
        press_until_answered(page)
        assert replica_of(context) != index
        return time.monotonic() - killed
    finally:
        trial.replicas[index].start()


def test_the_page_comes_by_https_under_its_base_path_and_tells_so(trial: ReplicaTrial) -> None:
    port = int(trial.address.split(":")[2].split("/")[0])
    trusting = ssl._create_unverified_context()  # noqa: S323, SLF001 (a certificate made a moment ago)
    connection = HTTPSConnection(HOST, port, context=trusting, timeout=20)
    connection.request("GET", f"{BASE}/", headers={"Accept": "text/html"})
    answer = connection.getresponse()
    assert answer.status == 200
    assert answer.headers["strict-transport-security"].startswith("max-age=31536000")
    assert f"{BASE}/assets/" in answer.read().decode()


def test_a_visitor_of_a_killed_replica_goes_on_at_another_with_the_same_view(
    trial: ReplicaTrial, context: BrowserContext
) -> None:
    page = opened(context, trial, "?nam=2018&huyen=914")
    before = fills(page)
    taken = [seconds_until_back(page, context, trial)]
    assert fills(page) != before
    assert "huyen=914" in page.url
    # Twice, for the machine can hold a page up once; the quicker one is what the replicas take.
    taken.append(seconds_until_back(opened(context, trial, "?nam=2018&huyen=914"), context, trial))
    assert min(taken) < BACK_SECONDS


def test_a_visitor_of_a_replica_that_is_taken_out_goes_on_at_another(
    trial: ReplicaTrial, context: BrowserContext
) -> None:
    page = opened(context, trial, "?nam=2016")
    index = replica_of(context)
    trial.admin.set(NAMES[index], ProxyServerState.MAINTENANCE)
    try:
        wait_for_connection(page, there=False)
        wait_for_connection(page, there=True)
        press_until_answered(page)
        expect(year_slider(page)).to_be_visible()
        assert replica_of(context) != index
    finally:
        trial.admin.set(NAMES[index], ProxyServerState.READY)
