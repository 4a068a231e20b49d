"""Find PostgreSQL's own programs, which tests of the store run, or install Debian's.

The service that Debian sets up with them is left alone; tests start a server of their own.
"""

import shutil
import sys
from pathlib import Path

from tools.setup.debian import install_debian_packages, run_installation

DEBIAN_FOLDER = Path("/usr/lib/postgresql")
NEEDED = ("initdb", "postgres")


def find_postgresql() -> Path | None:
    """Return the folder of PostgreSQL's programs, of the newest version, or None."""
    found = shutil.which("initdb")
    beside = [Path(found).resolve().parent] if found else []
    folders = [*sorted(DEBIAN_FOLDER.glob("*/bin"), key=_version, reverse=True), *beside]
    return next((folder for folder in folders if all((folder / name).exists() for name in NEEDED)), None)


def install_postgresql() -> None:
    """Install PostgreSQL if it is missing."""
    if find_postgresql() is None:
        install_debian_packages("postgresql", needed_for="PostgreSQL")


def _version(folder: Path) -> int:
    name = folder.parent.name
    return int(name) if name.isdecimal() else 0


if __name__ == "__main__":
    sys.exit(run_installation(install_postgresql))
