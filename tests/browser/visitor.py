"""Someone at a screen of a given size who can reach the server and nothing else."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NotRequired, TypedDict
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, ViewportSize, WebError

from tests.browser.chromium import PATIENCE_MILLISECONDS

AT_REST = "/_stcore/health"
"""A page of the server without a script."""

KEPT_BY_PAGES = "cookies,local_storage,indexeddb,cache_storage,service_workers"


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


def open_context(
    browser: Browser, origin: str, screen: str = "laptop", *, bypass_policy: bool = False
) -> BrowserContext:
    """Open a browser context as a reader in Kiên Giang has it."""
    context = browser.new_context(
        **SCREENS[screen],
        base_url=origin,
        locale="vi-VN",
        timezone_id="Asia/Ho_Chi_Minh",
        bypass_csp=bypass_policy,
        service_workers="block",  # a worker's requests would pass the guard unseen
    )
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    return context


@contextmanager
def visiting(
    browser: Browser,
    origin: str,
    screen: str = "laptop",
    *,
    bypass_policy: bool = False,
    provider: str = "",
) -> Iterator[Visitor]:
    """Visit in a fresh context in which whatever is asked of another than `origin` is recorded.

    The browser itself reaches nothing but this machine; see `NO_NETWORK`.
    `bypass_policy` lets a page ask for what its own policy forbids, to try the recording itself.
    `provider` is the origin of the one that visitors sign in with, where there is one.
    """
    context = open_context(browser, origin, screen, bypass_policy=bypass_policy)
    with _recording(context, (origin, provider)) as visitor:
        yield visitor
    context.close()


def open_lasting_context(browser: Browser, origin: str, screen: str) -> BrowserContext:
    """Open a context for one visit after another, with a page that stays: see `ONE_PROCESS_PER_SITE`."""
    context = open_context(browser, origin, screen)
    context.new_page().goto(AT_REST)
    return context


@contextmanager
def visiting_after_others(context: BrowserContext, origin: str, provider: str = "") -> Iterator[Visitor]:
    """Visit in a lasting context: compiled scripts come from earlier visits, nothing else is left of them.

    Most of what a page costs in a fresh context is to fetch and compile the framework's scripts anew.
    """
    others = context.pages
    with _recording(context, (origin, provider)) as visitor:
        _forget_earlier_visits(visitor.page, origin)
        yield visitor
        _close_pages(context, but=others)
    context.set_offline(offline=False)
    context.unroute_all()


def leave_nothing(visitor: Visitor, origin: str) -> None:
    """Take from a tab all that a visit leaves in it, but for its size, and scripts and listeners added to it.

    The next page in a tab takes 0.7 s of the processor less than the first page in a new one.
    """
    page, context = visitor.page, visitor.page.context
    _close_pages(context, but=[*context.pages[:1], page])
    context.set_offline(offline=False)
    context.unroute_all()
    page.unroute_all()
    page.goto(AT_REST)
    page.evaluate("sessionStorage.clear()")
    _forget_earlier_visits(page, origin)
    page.mouse.move(0, 0)  # a pointer that stays would point at something on the next page
    page.emulate_media(media="null", color_scheme="null", reduced_motion="null", forced_colors="null")
    visitor.external_requests.clear()
    visitor.console_errors.clear()


def _close_pages(context: BrowserContext, *, but: Sequence[Page]) -> None:
    """Close the pages of a context that are not among the ones to keep."""
    for page in context.pages:
        if page not in but:
            page.close()


def _forget_earlier_visits(page: Page, origin: str) -> None:
    """Remove whatever pages of a server have kept in the browser, and leave the cache of its answers."""
    protocol = page.context.new_cdp_session(page)
    protocol.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": KEPT_BY_PAGES})
    protocol.detach()


@contextmanager
def _recording(context: BrowserContext, origins: tuple[str, ...]) -> Iterator[Visitor]:
    """Open a page and record errors, and requests and web sockets to any other host or port.

    By listening: what intercepts each request also takes the browser its cache.
    """
    own = {urlsplit(origin).netloc for origin in origins}
    external: list[str] = []
    errors: list[str] = []

    def record(url: str) -> None:
        if urlsplit(url).scheme in {"http", "https", "ws", "wss"} and urlsplit(url).netloc not in own:
            external.append(url)

    def on_request(request: Request) -> None:
        record(request.url)

    def on_page(page: Page) -> None:
        page.on("websocket", lambda socket: record(socket.url))

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(f"{message.text} ({message.location.get('url', '')})")

    def on_error(error: WebError) -> None:
        errors.append(str(error.error))

    context.on("request", on_request)
    context.on("page", on_page)
    context.on("console", on_console)
    context.on("weberror", on_error)
    yield Visitor(context.new_page(), external, errors)
    context.remove_listener("request", on_request)
    context.remove_listener("page", on_page)
    context.remove_listener("console", on_console)
    context.remove_listener("weberror", on_error)
