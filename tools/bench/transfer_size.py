"""Measure the bytes of a visit and of a change."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from playwright.sync_api import BrowserType

from tests.browser.chromium import chromium_flags, chromium_path
from tests.browser.server import Server
from tools.bench.byte_relay import open_relay
from tools.bench.contenders import Contender
from tools.bench.paint_times import SCREEN, open_page, time_change

WARM_UP = 2


@dataclass(frozen=True, slots=True)
class TransferSize:
    """Bytes of a first visit, of a later one by the same browser, and of each change of the year."""

    first_visit: int
    repeat_visit: int
    changes: list[int]


def measure_transfer_sizes(
    kind: BrowserType, servers: Mapping[Contender, Server], samples: int
) -> dict[Contender, TransferSize]:
    """Measure every contender."""
    return {
        contender: measure_transfer_size(kind, contender, server, samples)
        for contender, server in servers.items()
    }


def measure_transfer_size(
    kind: BrowserType, contender: Contender, server: Server, samples: int
) -> TransferSize:
    """Visit twice with a browser that keeps its cache on disk, as a visitor's does, then change the year."""
    with open_relay(server) as relay, TemporaryDirectory() as profile:
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
        return TransferSize(first_visit, repeat_visit, changes[WARM_UP:])
