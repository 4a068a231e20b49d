"""Starts the provider that vouches for visitors as a process of its own, and stops it."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.browser.server import START_SECONDS, ServerError, free_port
from tests.paths import ROOT

# Another name than the map's 127.0.0.1: another site to a browser, as a provider is, with cookies of its own.
NAME = "localhost"
ACCOUNT, PASSWORD, MAIL = "can-bo-huyen", "correct horse battery staple", "can-bo@example.org"
CLIENT_ID, CLIENT_SECRET = "map", "of this client"
CONFIGURATION = "/.well-known/openid-configuration"
STOP_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider that answers."""

    port: int
    log: Path
    process: subprocess.Popen[bytes]

    @property
    def origin(self) -> str:
        """What every address of this provider begins with."""
        return f"http://{NAME}:{self.port}"

    @property
    def metadata_url(self) -> str:
        """Where it tells how to sign in with it."""
        return f"{self.origin}{CONFIGURATION}"

    def stop(self) -> None:
        """End this one process, politely first."""
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@contextmanager
def running_provider(redirect_uri: str) -> Iterator[Provider]:
    """Start a provider that knows one account and one redirect address; stop it after."""
    port, log = free_port(), Path(tempfile.mkstemp(prefix="provider-", suffix=".log")[1])
    with log.open("wb") as printed:
        process = subprocess.Popen(  # noqa: S603 (our own provider)
            [sys.executable, "-m", "tests.sign_in.canaille_server", str(port), redirect_uri],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
    provider = Provider(port, log, process)
    try:
        _wait_until_it_answers(provider)
        yield provider
    finally:
        provider.stop()
        log.unlink()


def _wait_until_it_answers(provider: Provider) -> None:
    """Ask for its configuration until it answers, it has ended, or the time is up."""
    deadline = time.monotonic() + START_SECONDS
    while not _answers(provider):
        if (code := provider.process.poll()) is not None:
            raise ServerError(f"The provider ended with {code}:\n{provider.log.read_text()}")
        if time.monotonic() > deadline:
            raise ServerError(f"No answer in {START_SECONDS:.0f} s:\n{provider.log.read_text()}")
        time.sleep(0.05)


def _answers(provider: Provider) -> bool:
    """Tell whether it says how to sign in; refusing the connection means not yet."""
    try:
        with urlopen(provider.metadata_url, timeout=5) as answer:  # noqa: S310 (our own address)
            return bool(answer.status == 200)
    except (URLError, ConnectionError, TimeoutError):
        return False
