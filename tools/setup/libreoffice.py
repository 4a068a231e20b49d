"""Find LibreOffice, with which tests open slides and documents, or install it."""

import shutil
import sys

from tools.setup.debian import install_debian_packages, run_installation

NAMES = ("soffice", "libreoffice")
PACKAGES = ("libreoffice-impress", "libreoffice-writer", "fonts-liberation2")
"""The last stands in for Arial, letter by letter as wide."""


def find_libreoffice() -> str | None:
    """Return the path of LibreOffice on this machine, or None."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


def install_libreoffice() -> None:
    """Install LibreOffice if it is missing."""
    if find_libreoffice() is None:
        install_debian_packages(*PACKAGES, needed_for="LibreOffice")


if __name__ == "__main__":
    sys.exit(run_installation(install_libreoffice))
