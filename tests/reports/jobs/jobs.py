"""Small files that are made, fail, hang or crash, in the worker's own process."""

import ctypes
import os
import tempfile
import time
from pathlib import Path

from reports.jobs.progress import report_progress

PATIENCE = 120.0
"""Seconds after which a job that waits for a test gives up."""


def greeting(name: str) -> bytes:
    return f"Xin chào {name}".encode()


def number_of_process(_: int = 0) -> bytes:
    return str(os.getpid()).encode()


def priority() -> bytes:
    return str(os.getpriority(os.PRIO_PROCESS, 0)).encode()


def written_at(path: Path) -> bytes:
    return path.read_bytes()


def faulty() -> bytes:
    raise ValueError("no such file")


def greedy() -> bytes:
    return b"x" * (64 * 1024**3)


def hoarding(size: int) -> bytes:
    """Hold so many bytes until the process is ended."""
    held = bytearray(b"x") * size
    time.sleep(PATIENCE)
    return bytes(held[:1])


def crashing() -> bytes:
    ctypes.string_at(0)
    return b""


def aborting() -> bytes:
    os.abort()


def working_for_ever() -> bytes:
    while True:
        pass


def slept(seconds: float) -> bytes:
    time.sleep(seconds)
    return b"rested"


def beside_itself(_: int = 0) -> bytes:
    """Make a temporary folder, and tell where it stood."""
    with tempfile.TemporaryDirectory() as name:
        return str(Path(name).parent).encode()


def held(path: Path, _: int = 0) -> bytes:
    """Tell that one of two parts is done, then wait until a file stands at the path."""
    report_progress(1, 2)
    deadline = time.monotonic() + PATIENCE
    while not path.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    return b"held"
