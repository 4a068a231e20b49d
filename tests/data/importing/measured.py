"""Reads a file in a process of its own, as the server does, and tells what it said, took and needed.

That process begins with the door to the reader in memory: to start Python and load it took the processor
0.25 s a file, longer than most files are read.
"""

import json
import resource
import sys
from dataclasses import dataclass
from pathlib import Path

from data.errors import FaultyFileError
from data.importing.files.sandbox import read_book
from tests.lean_forking import ForkingProcess

MODULE = "tests.data.importing.measured"


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a file: faults as the user reads them, seconds of the processor, megabytes at the most."""

    faults: list[str]
    seconds: float
    megabytes: float


def read_measured(forking: ForkingProcess, content: bytes, name: str = "tep.xlsx") -> Reading:
    """Read a file in a process that is forked from one with this module in memory.

    Anything but a book or faults raises CalledProcessError.
    """
    done = forking.run(MODULE, [name], content)
    done.check_returncode()
    return Reading(**json.loads(done.stdout))


def main(name: str) -> None:
    """Read standard input and print the reading; peaks of this process and of the largest child are added."""
    content, faults, before = sys.stdin.buffer.read(), list[str](), _worked()
    try:
        read_book(content, name)
    except FaultyFileError as error:
        faults = [str(fault) for fault in error.faults]
    seconds = _worked() - before
    kilobytes = _own_peak() + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps({"faults": faults, "seconds": seconds, "megabytes": kilobytes / 1024}))  # noqa: T201


def _worked() -> float:
    """Give the processor's seconds of this process and its children: a busy machine adds none."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _own_peak() -> int:
    """Give the most kilobytes this process had; its own `ru_maxrss` would count its parent's too."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.partition("VmHWM:")[2].split()[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
