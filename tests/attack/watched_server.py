"""The real server with an eye on itself: what it asks of the network, and which programs it starts."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.browser.server import Server, running_server

EYE = """
import os, sys

def look(event, arguments):
    if event == "socket.connect":
        address = arguments[1]
        asked = address[0] if isinstance(address, tuple) else ""
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        asked = arguments[0] or ""
    elif event == "socket.sendto":
        asked = arguments[1][0] if isinstance(arguments[1], tuple) else ""
    elif event == "subprocess.Popen":
        asked = f"program {arguments[0]}"
    else:
        return
    asked = asked.decode() if isinstance(asked, bytes) else str(asked)
    if asked not in ("", "127.0.0.1", "::1", "localhost", "0.0.0.0", "::"):
        with open(os.environ["WATCHED_SERVER_NOTES"], "a", encoding="utf-8") as notes:
            notes.write(f"{event} {asked}\\n")

sys.addaudithook(look)
"""
"""Python runs it in every process of the server before anything else; its hook can't be taken out."""


@dataclass(frozen=True, slots=True)
class WatchedServer:
    """A server, and the file where its eye writes."""

    server: Server
    notes: Path

    def read_notes(self) -> list[str]:
        """Return everything that was asked of another machine, and every program that was started."""
        return self.notes.read_text("utf-8").splitlines()


@contextmanager
def running_watched_server(folder: Path) -> Iterator[WatchedServer]:
    """Start the dashboard with the eye in it."""
    environment, notes = _place_eye(folder)
    with running_server(environment=environment) as server:
        yield WatchedServer(server, notes)


def watch_python(code: str, folder: Path) -> list[str]:
    """Run a few lines with the eye in it, and return what it saw."""
    environment, notes = _place_eye(folder)
    subprocess.run([sys.executable, "-c", code], env=os.environ | environment, check=True, timeout=60)
    return notes.read_text("utf-8").splitlines()


def _place_eye(folder: Path) -> tuple[dict[str, str], Path]:
    folder.joinpath("sitecustomize.py").write_text(EYE, "utf-8")
    notes = folder / "notes"
    notes.touch()
    return {"PYTHONPATH": str(folder), "WATCHED_SERVER_NOTES": str(notes)}, notes
