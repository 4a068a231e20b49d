"""systemd units as text: what they set, and what systemd-analyze says of them."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.paths import ROOT

FOLDER = ROOT / "tools" / "deploy" / "systemd"
SERVER, BACKUP = FOLDER / "poverty-map@.service", FOLDER / "poverty-map-backup.service"
SECONDS = 300


def analyze(*words: str | Path) -> str:
    """Run systemd-analyze and give what it prints; a fault that it tells fails the test."""
    program = shutil.which("systemd-analyze")
    assert program
    ran = subprocess.run(
        [program, *map(str, words)], capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


def values(unit: Path, name: str) -> list[str]:
    """Give what a unit sets a directive to, a line each."""
    lines = unit.read_text().splitlines()
    return [line.partition("=")[2] for line in lines if line.startswith(f"{name}=")]


def allowed_calls(unit: Path) -> set[str]:
    """Give the system calls that a unit's filter lets through: groups, less those behind `~`."""
    groups, calls = _groups(), set[str]()
    for line in values(unit, "SystemCallFilter"):
        named = {call for name in line.removeprefix("~").split() for call in _calls(name, groups)}
        calls = calls - named if line.startswith("~") else calls | named
    return calls


def _groups() -> dict[str, list[str]]:
    """Read systemd's own list of groups."""
    groups: dict[str, list[str]] = {}
    name = ""
    for line in analyze("syscall-filter", "--no-pager").splitlines():
        if line.startswith("@"):
            name = line.strip()
            groups[name] = []
        elif line.strip() and not line.strip().startswith("#") and name:
            groups[name].append(line.strip())
    return groups


def _calls(name: str, groups: dict[str, list[str]]) -> Iterator[str]:
    if not name.startswith("@"):
        yield name
    for part in groups.get(name, []):
        yield from _calls(part, groups)
