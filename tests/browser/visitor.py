"""Someone at a screen of a given size who can reach the server and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NotRequired, TypedDict
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, ViewportSize

from tests.browser.chromium import PATIENCE_MILLISECONDS


class Screen(TypedDict):
    """Size and kind of a screen, as Playwright takes them."""

    viewport: ViewportSize
    has_touch: NotRequired[bool]
    is_mobile: NotRequired[bool]
    device_scale_factor: NotRequired[float]


SCREENS: dict[str, Screen] = {
    "laptop": {"viewport": {"width": 1366, "height": 768}},
    "projector": {"viewport": {"width": 1920, "height": 1080}},
    "phone": {
        "viewport": {"width": 390, "height": 844},
        "has_touch": True,
        "is_mobile": True,
        "device_scale_factor": 2,
    },
}


@dataclass(frozen=True, slots=True)
class Visitor:
    """A page, and what it tried that it should not have."""

    page: Page
    external_requests: list[str] = field(default_factory=list)
    console_errors: list[str] = field(default_factory=list)


@contextmanager
def visiting(
    browser: Browser,
    origin: str,
    screen: str = "laptop",
    *,
    bypass_policy: bool = False,
    provider: str = "",
) -> Iterator[Visitor]:
    """Open a fresh context in which whatever is asked of another than `origin` is recorded.

    The browser itself reaches nothing but this machine; see `NO_NETWORK`.
    `bypass_policy` lets a page ask for what its own policy forbids, to try the recording itself.
    `provider` is the origin of the one that visitors sign in with, where there is one.
    """
    context = browser.new_context(
        **SCREENS[screen],
        base_url=origin,
        locale="vi-VN",
        timezone_id="Asia/Ho_Chi_Minh",
        bypass_csp=bypass_policy,
        service_workers="block",  # a worker's requests would pass the guard unseen
    )
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    external: list[str] = []
    errors: list[str] = []
    own = {urlsplit(address).netloc for address in (origin, provider)}
    _record_everything_else(context, own, external)
    _listen_for_errors(context, errors)
    yield Visitor(context.new_page(), external, errors)
    context.close()


def _record_everything_else(context: BrowserContext, own: set[str], external: list[str]) -> None:
    """Record requests and web sockets to any other host or port.

    By listening: what intercepts each request also takes the browser its cache.
    """

    def record(url: str) -> None:
        if urlsplit(url).scheme in {"http", "https", "ws", "wss"} and urlsplit(url).netloc not in own:
            external.append(url)

    context.on("request", lambda request: record(request.url))
    context.on("page", lambda page: page.on("websocket", lambda socket: record(socket.url)))


def _listen_for_errors(context: BrowserContext, errors: list[str]) -> None:
    """Record what the page's console calls an error and what no script of it caught."""

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(f"{message.text} ({message.location.get('url', '')})")

    context.on("console", on_console)
    context.on("weberror", lambda error: errors.append(str(error.error)))
