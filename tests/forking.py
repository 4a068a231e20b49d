"""Programs of the project as processes of their own, forked from one that has every module in memory.

Such a process starts in milliseconds; the same program started as it is typed first loads its modules, which
takes the processor 1 s for a command and 4 s for the server. What a server makes of files alone is made
before as well (`tests.warm_modules`).
"""

import multiprocessing
import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path

from tests.paths import ROOT

SECONDS = 120.0
CONTEXT: ForkServerContext = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(
    [
        "tests.data.store.publishing", "data.importing.importer", "data.displayed_figures",
        "data.commands.main", "geo.commands.run", "streamlit.web.cli", "streamlit.web.bootstrap",
        "server.streamlit_patches", "ui.downloads.open_data_route", "ui.downloads.route",
        "ui.layout.frame", "ui.layout.html_head", "ui.layout.sign_in", "ui.layout.startup",
        "ui.resources.loaders",
        "maps.interactive.folium_map", "pages.map.pictures", "ui.publishing.deeds",
        "data.importing.sheet_layouts", "tests.warm_modules",
    ]
)  # fmt: skip
"""One list serves all tests: a process has one such server. `app` isn't in it: it changes Streamlit."""


@dataclass(frozen=True, slots=True)
class ForkedProcess:
    """A forked process, asked and ended as one of `subprocess` is."""

    process: ForkServerProcess

    @property
    def pid(self) -> int:
        """The process's number."""
        assert self.process.pid is not None
        return self.process.pid

    def poll(self) -> int | None:
        """Return the exit code, or None while it runs."""
        return self.process.exitcode

    def terminate(self) -> None:
        """Ask it to end."""
        self.process.terminate()

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end and return the exit code; raises TimeoutExpired."""
        self.process.join(timeout)
        if self.process.exitcode is None:
            raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
        return self.process.exitcode


def start_forked(
    module: str, words: Sequence[str], environment: Mapping[str, str], out: Path, err: Path
) -> ForkedProcess:
    """Start `python -m module words…` in the project's folder; what it prints goes to two files."""
    process = CONTEXT.Process(
        target=_run_module, args=(module, words, dict(environment), (out, err)), daemon=True
    )
    process.start()
    return ForkedProcess(process)


def run_forked(
    module: str, words: Sequence[str], environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run `python -m module words…` to its end; return what it printed and its exit code."""
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder) / "stdout", Path(folder) / "stderr"
        code = start_forked(module, words, environment, out, err).wait(SECONDS)
        return subprocess.CompletedProcess(words, code, out.read_text("utf-8"), err.read_text("utf-8"))


def _run_module(
    module: str, words: Sequence[str], environment: Mapping[str, str], printed: tuple[Path, Path]
) -> None:
    os.environ.clear()
    os.environ.update(environment)
    tempfile.tempdir = None  # where it is depends on the environment
    os.chdir(ROOT)
    for stream, path in zip((sys.stdout, sys.stderr), printed, strict=True):
        with path.open("ab") as file:
            os.dup2(file.fileno(), stream.fileno())
    sys.argv = [module, *words]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
