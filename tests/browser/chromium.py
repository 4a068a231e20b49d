"""Chromium as tests and measurements drive it: headless, unable to reach anything but this machine."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tools.setup.chromium import find_chromium

QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Below every interception: a name that is looked up or an address outside is simply not found.
NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost"

ONE_PROCESS_PER_SITE = "--process-per-site"
"""Pages of one server in one context share a process. While one of them stays, the next one neither starts a
process nor compiles the framework's scripts again: a third of what a visit costs."""

PATIENCE_MILLISECONDS = 120_000
"""The longest wait for anything on a page: long for a slow machine, and no longer than needed on others."""


def chromium_path() -> str:
    """Give the path of this machine's Chromium, or say how to get one."""
    path = find_chromium()
    if path is None:
        raise FileNotFoundError("No Chromium on PATH: `make test` installs one.")
    return path


def chromium_flags() -> list[str]:
    """Give Chromium's flags; its sandbox cannot work for root, whom containers and CI often run as."""
    return [*QUIET, NO_NETWORK, *(["--no-sandbox"] if os.geteuid() == 0 else [])]


@contextmanager
def launched_chromium(*more: str) -> Iterator[Browser]:
    """Launch Chromium, with more flags than the usual ones where they are given, and close it afterwards."""
    with sync_playwright() as playwright:
        flags = [*chromium_flags(), *more]
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=flags)
        yield browser
        browser.close()
