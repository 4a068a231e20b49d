"""The Chromium that browser tests drive: the machine's own, or Debian's, installed where there is none."""

import shutil
import sys

from scripts.debian import SetupError, install_debian_packages

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    """Give the path of a Chromium on this machine, or None."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


def main() -> int:
    """Install Chromium where there is none, with a font that has every Vietnamese letter."""
    if find_chromium() is None:
        try:
            install_debian_packages("chromium", "fonts-dejavu-core", needed_for="Chromium")
        except SetupError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
