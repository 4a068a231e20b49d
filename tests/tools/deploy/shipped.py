"""What an installation consists of, as the Containerfile lists it, copied to a place of its own."""

import re
import shutil
from pathlib import Path

from tests.paths import ROOT

CONTAINERFILE = (ROOT / "Containerfile").read_text("utf-8")
UNTRACKED = shutil.ignore_patterns("__pycache__")


def copied() -> list[str]:
    """Give every path of the project that the Containerfile copies."""
    lines = re.findall(r"^COPY (?!--from)(.+) \S+$", CONTAINERFILE, re.MULTILINE)
    return [path for line in lines for path in line.split()]


def copy_shipped(to: Path) -> Path:
    """Copy those paths into a new folder."""
    to.mkdir(parents=True)
    for path in copied():
        source = ROOT / path
        (to / path).parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, to / path, ignore=UNTRACKED)
        else:
            shutil.copy(source, to / path)
    return to
