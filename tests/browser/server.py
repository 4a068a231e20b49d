"""The real server, started as a leader starts it, on a port of its own."""

import os
import socket
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

from tests.forking import ForkedProcess, start_forked
from tests.paths import ROOT

HOST = "127.0.0.1"
START_SECONDS = 120.0
STOP_SECONDS = 10.0
Process = subprocess.Popen[bytes] | ForkedProcess


class ServerError(Exception):
    """The server did not come up; the message carries what it printed."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers."""

    port: int
    log: Path
    process: Process | None = None

    def stop(self) -> None:
        """End this one process, politely first; nothing where it is another's."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    @property
    def origin(self) -> str:
        """What every address of this server begins with."""
        return f"http://{HOST}:{self.port}"


@contextmanager
def running_server(
    script: Path = ROOT / "app.py",
    *,
    folder: Path = ROOT,
    environment: dict[str, str] | None = None,
    launcher: tuple[str, ...] = ("-m", "streamlit"),
    port: int | None = None,
) -> Iterator[Server]:
    """Start a script in a folder, whose .streamlit holds its settings; wait for its answer; stop it after.

    `port` is for who must know the address before the start.
    """
    port, log = port or free_port(), _make_log()
    with log.open("wb") as printed:
        process = subprocess.Popen(
            [sys.executable, *launcher, "run", str(script), *_flags(port)],
            cwd=folder,
            env=os.environ | (environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
    with _serving(Server(port, log, process), process) as server:
        yield server


@contextmanager
def forked_server(
    *,
    environment: dict[str, str] | None = None,
    port: int | None = None,
    log: Path | None = None,
    program: str = "streamlit",
) -> Iterator[Server]:
    """Start the dashboard as `running_server` does, but by a process that has its modules in memory."""
    port, log = port or free_port(), log or _make_log()
    words = ["run", str(ROOT / "app.py"), *_flags(port)]
    process = start_forked(program, words, os.environ | (environment or {}), log, log)
    with _serving(Server(port, log, process), process) as server:
        yield server


@contextmanager
def _serving(server: Server, process: Process) -> Iterator[Server]:
    """Wait for a server's answer; stop it after."""
    try:
        _wait_until_it_answers(server, process)
        yield server
    finally:
        server.stop()
        server.log.unlink()


def _make_log() -> Path:
    """Make an empty file for what a server prints."""
    handle, name = tempfile.mkstemp(prefix="server-", suffix=".log")
    os.close(handle)
    return Path(name)


def free_port() -> int:
    """Give a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _flags(port: int) -> list[str]:
    """Give the flags for a server nobody sits before; all else is in the folder's settings."""
    return [
        f"--server.port={port}",
        f"--server.address={HOST}",
        "--server.headless=true",
        f"--browser.serverAddress={HOST}",
    ]


def _wait_until_it_answers(server: Server, process: Process) -> None:
    """Ask for its health until it answers, it has ended, or the time is up."""
    deadline = time.monotonic() + START_SECONDS
    while not _answers(server):
        if (code := process.poll()) is not None:
            raise ServerError(f"The server ended with {code}:\n{server.log.read_text()}")
        if time.monotonic() > deadline:
            raise ServerError(f"No answer in {START_SECONDS:.0f} s:\n{server.log.read_text()}")
        time.sleep(0.05)


def _answers(server: Server) -> bool:
    """Tell whether the server says it is well; refusing the connection means not yet."""
    try:
        with urlopen(f"{server.origin}/_stcore/health", timeout=5) as answer:  # noqa: S310 (our own address)
            return bool(answer.status == 200)
    except (URLError, ConnectionError, TimeoutError):
        return False
