"""What a visit and a change weigh on the wire."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from playwright.sync_api import BrowserType

from bench.contenders import Contender
from bench.timing import SCREEN, open_page, time_change
from bench.wire import relay_to
from tests.browser.chromium import chromium_flags, chromium_path
from tests.browser.server import Server

WARM_UP = 2


@dataclass(frozen=True, slots=True)
class Weight:
    """Bytes of a first visit, of a later one by the same browser, and of each change of the year."""

    first_visit: int
    repeat_visit: int
    changes: list[int]


def weigh_all(
    kind: BrowserType, servers: Mapping[Contender, Server], samples: int
) -> dict[Contender, Weight]:
    """Weigh every contender."""
    return {contender: weigh(kind, contender, server, samples) for contender, server in servers.items()}


def weigh(kind: BrowserType, contender: Contender, server: Server, samples: int) -> Weight:
    """Visit twice with a browser that keeps its cache on disk, as a visitor's does, then change the year."""
    with relay_to(server) as relay, TemporaryDirectory() as profile:
        browser = kind.launch_persistent_context(
            profile, executable_path=chromium_path(), args=chromium_flags(), viewport=SCREEN
        )
        with closing(browser):
            page = open_page(browser, contender, relay.origin)
            first_visit = relay.take_bytes()
            page.close()
            relay.take_bytes()  # the closing of the first visit's connections
            page = open_page(browser, contender, relay.origin)
            repeat_visit = relay.take_bytes()
            changes = []
            for _ in range(WARM_UP + samples):
                time_change(page)
                changes.append(relay.take_bytes())
        return Weight(first_visit, repeat_visit, changes[WARM_UP:])
