"""Find LibreOffice, with which tests open slides and documents, or install it."""

import shutil
import sys

from tools.setup.debian import SetupError, install_debian_packages

NAMES = ("soffice", "libreoffice")
PACKAGES = ("libreoffice-impress", "libreoffice-writer", "fonts-liberation2")
"""The last stands in for Arial, letter by letter as wide."""


def find_libreoffice() -> str | None:
    """Return the path of LibreOffice on this machine, or None."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


def install_libreoffice() -> int:
    """Install LibreOffice if it is missing."""
    try:
        if find_libreoffice() is None:
            install_debian_packages(*PACKAGES, needed_for="LibreOffice")
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(install_libreoffice())
