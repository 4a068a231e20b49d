"""Runs the commands of docs/operating.md as they stand, in an installation below a test's own folder."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from data.settings import DATABASE_VARIABLE, FOLDER_VARIABLE
from tests.documents import blocks, document

DOCUMENT = document("operating.md")
SECONDS = 600
STAND_INS = {
    # Where the test runs there is one account and no systemd; what they are asked is noted.
    "runuser": '#!/bin/sh\n[ "$1 $2 $3" = "-u poverty-map --" ] || exit 64\nshift 3\nexec "$@"\n',
    "systemctl": '#!/bin/sh\necho "$@" >> "$NOTED"\n',
}


@dataclass(frozen=True, slots=True)
class Installation:
    """Folders as the document names them, all below one; `variables` are what its reader fills in."""

    folder: Path
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def state(self) -> Path:
        """Where the store is."""
        return self.folder / "var/lib/poverty-map"

    @property
    def backups(self) -> Path:
        """Where copies are kept."""
        return self.folder / "var/backups/poverty-map"

    @property
    def house(self) -> Path:
        """Where versions are."""
        return self.folder / "opt/poverty-map"

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.folder / "etc/poverty-map/settings"

    @property
    def environment(self) -> dict[str, str]:
        """Give the settings as a server is started with them."""
        return dict(line.split("=", 1) for line in self.settings.read_text().splitlines())

    @property
    def noted(self) -> list[str]:
        """What systemctl was asked, a line a call."""
        return (self.folder / "noted").read_text().splitlines()

    def build(self, current: Path, settings: str = "") -> None:
        """Make the folders, put a version to use, and write the settings."""
        for folder in (self.state, self.backups, self.house, self.settings.parent, self.folder / "bin"):
            folder.mkdir(parents=True, exist_ok=True)
        (self.house / "current").symlink_to(current)
        self.settings.write_text(settings or f"{FOLDER_VARIABLE}={self.state}\n")
        for name, script in STAND_INS.items():
            program = self.folder / "bin" / name
            program.write_text(script)
            program.chmod(0o755)

    def follow(self, *headings: str) -> str:
        """Run the blocks below some headings in one shell, its own words set first; give what they print."""
        code = [self._words(), *(block for heading in headings for block in blocks(DOCUMENT, heading, "sh"))]
        assert len(code) > len(headings), headings
        return self.run("\n".join(code))

    def run(self, code: str) -> str:
        """Run some lines; the first that fails ends them and the test."""
        ran = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", code],
            cwd=self.folder, env=self._environment(),
            capture_output=True, text=True, timeout=SECONDS, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, f"{code}\n{ran.stdout}{ran.stderr}"
        return ran.stdout

    def data(self, *words: str) -> str:
        """Run `as_app data …`."""
        return self.run(f"{self._words()}\nas_app data {' '.join(words)}")

    def _words(self) -> str:
        (words,) = blocks(DOCUMENT, "Words used below", "sh")
        for place in ("opt", "var", "etc"):
            words = words.replace(f"=/{place}/", f"={self.folder}/{place}/")
        return words

    def _environment(self) -> dict[str, str]:
        inherited = {
            key: value for key, value in os.environ.items() if key not in {DATABASE_VARIABLE, FOLDER_VARIABLE}
        }
        path = {"PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}", "NOTED": str(self.folder / "noted")}
        return inherited | path | {"PYTHONIOENCODING": "utf-8"} | dict(self.variables)
