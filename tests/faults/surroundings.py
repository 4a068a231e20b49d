"""What a fault needs around it: a disk of its own, a copy of the project, the command line."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from data.settings import DATABASE_VARIABLE
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import counts_of, summary_rows
from tests.data.store.publishing import END_SECONDS
from tests.forking import run_forked
from tests.paths import ROOT

LEFT_OUT = (
    ".venv", ".git", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".import_linter_cache",
    ".hypothesis", "local", "tests",
)  # fmt: skip
REVIEW = ("--standard", "mdp-2022", "--period", "2023")
SOURCE = "Quyết định 9/QĐ-UBND"


@contextmanager
def disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """Put a small disk of its own at a folder; skips the test where this machine lets nobody mount one."""
    folder.mkdir()
    size = f"size={kilobytes}k"
    words = ["/bin/mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)]
    mounted = subprocess.run(words, check=False)  # noqa: S603 - our own words
    if mounted.returncode:
        pytest.skip("mounting a disk needs more rights than this machine gives")
    try:
        yield folder
    finally:
        subprocess.run(["/bin/umount", "--lazy", folder], check=True)  # noqa: S603 - our own words


def make_read_only(folder: Path, *, read_only: bool) -> None:
    """Let nobody, root included, write to a disk, or let them again."""
    option = "remount,ro" if read_only else "remount,rw"
    subprocess.run(["/bin/mount", "-o", option, folder], check=True)  # noqa: S603 - our own words


def fill(folder: Path) -> Path:
    """Write a file until the disk is full."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return filler


def copy_of_project(folder: Path) -> Path:
    """Copy what an installation consists of."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
    return folder


def sheet_in(folder: Path, name: str = "tong-hop.xlsx", first: int = 0) -> Path:
    """Write a summary sheet of 2023; another first district makes it another file."""
    path = folder / name
    path.write_bytes(xlsx({f"Hộ nghèo {first}".removesuffix(" 0"): summary_rows()}))
    return path


def rate_of_first() -> str:
    """Write the first district's rate of that sheet as the page does."""
    counts = counts_of(0)
    return f"{100 * counts.end / counts.all:.2f}".replace(".", ",")


def data(store: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m data` on a store."""
    return run_forked("data", words, os.environ | on_store(store))


def on_store(store: str) -> dict[str, str]:
    """Return the setting that names a store."""
    return {DATABASE_VARIABLE: store}


def publish(store: str, sheet: Path) -> subprocess.CompletedProcess[str]:
    """Publish a sheet of 2023."""
    return data(store, *_publication(sheet))


def publish_within(bounds: Sequence[str], store: str, sheet: Path) -> subprocess.CompletedProcess[str]:
    """Publish a sheet of 2023 by a program that holds what it starts within bounds."""
    return subprocess.run(  # noqa: S603 - our own words
        [*bounds, sys.executable, "-m", "data", *_publication(sheet)],
        cwd=ROOT, env=os.environ | on_store(store),
        capture_output=True, text=True, timeout=END_SECONDS, check=False,
    )  # fmt: skip


def _publication(sheet: Path) -> tuple[str, ...]:
    return ("publish", str(sheet), "--yes", *REVIEW, "--source", SOURCE, "--by", "Phòng LĐ-TB&XH")
