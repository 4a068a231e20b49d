"""Programs of the project forked from a process that has in memory what one of them loads, and nothing else.

What `tests.forking` forks has every module in memory and any environment: this is for programs that are tried
for how much memory they need, or whose libraries read the environment when they are loaded.
"""

import json
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.paths import ROOT

LONGEST = 30
"""Seconds after which a program is ended."""

IN, OUT, ERR = "stdin", "stdout", "stderr"


@dataclass(frozen=True, slots=True)
class ForkingProcess:
    """The process that forks, and the folder for what a program reads and prints."""

    process: subprocess.Popen[str]
    folder: Path

    def run(
        self, module: str, words: Sequence[str], content: bytes = b""
    ) -> subprocess.CompletedProcess[bytes]:
        """Run `python -m module words…` to its end; return what it printed and its exit code."""
        assert self.process.stdin
        assert self.process.stdout
        (self.folder / IN).write_bytes(content)
        print(json.dumps([module, *words]), file=self.process.stdin, flush=True)
        code = int(self.process.stdout.readline())
        out, err = ((self.folder / name).read_bytes() for name in (OUT, ERR))
        return subprocess.CompletedProcess([module, *words], code, out, err)


@contextmanager
def forking_process(loaded: str, environment: Mapping[str, str] | None = None) -> Iterator[ForkingProcess]:
    """Start a process that loads a module, in an environment, and forks."""
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(  # noqa: S603 (this module again)
            [sys.executable, "-m", "tests.lean_forking", loaded, folder],
            cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        ) as process,
    ):  # fmt: skip
        yield ForkingProcess(process, Path(folder))


def main(loaded: str, folder: Path) -> None:
    """Load a module, fork for each line of standard input, and answer with the program's exit code."""
    import_module(loaded)
    for line in sys.stdin:
        if (child := os.fork()) == 0:
            _run(*json.loads(line), folder=folder)
            sys.exit()
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)  # noqa: T201


def _run(module: str, *words: str, folder: Path) -> None:
    signal.alarm(LONGEST)
    for number, (name, mode) in enumerate(((IN, "rb"), (OUT, "wb"), (ERR, "wb"))):
        with (folder / name).open(mode) as file:
            os.dup2(file.fileno(), number)
    sys.argv = [module, *words]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
