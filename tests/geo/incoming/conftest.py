"""Reads outlines in processes that are forked from one with the reader's modules in memory."""

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from geo.incoming.files import layer_reader
from tests.lean_forking import ForkingProcess, forking_process

WORKER = "geo.incoming.files.sandbox_worker"


@pytest.fixture(scope="package")
def forking() -> Iterator[ForkingProcess]:
    """Load the modules once, in the closed environment in which the reader is started: GDAL reads it then."""
    environment = layer_reader._environment()  # noqa: SLF001
    with forking_process("tests.geo.incoming.reader_modules", environment) as process:
        yield process


@pytest.fixture
def forked_reader(forking: ForkingProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fork the reader: to start it anew takes the processor 0.34 s, to fork it a tenth of that."""

    def run(words: Sequence[str], _path: Path, _seconds: float) -> subprocess.CompletedProcess[bytes]:
        return forking.run(WORKER, words)

    monkeypatch.setattr(layer_reader, "_run_reader", run)
