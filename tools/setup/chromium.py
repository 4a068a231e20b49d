"""Find the Chromium that browser tests drive, or install Debian's."""

import shutil
import subprocess
import sys

from tools.setup.debian import install_debian_packages, run_installation

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    """Return the path of a Chromium on this machine, or None."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


def install_chromium() -> None:
    """Install Chromium and its driver if they are missing."""
    if find_chromium() is None:
        # A bare machine has no font with every Vietnamese letter either.
        install_debian_packages("chromium", "fonts-dejavu-core", needed_for="Chromium")
    if not _driver_starts():
        install_debian_packages("libatomic1", needed_for="A library of Playwright's driver")


def _driver_starts() -> bool:
    """Return whether Playwright's driver, a program of its own, finds the machine's libraries."""
    command = [sys.executable, "-m", "playwright", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(run_installation(install_chromium))
