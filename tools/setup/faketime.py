"""Find libfaketime, which sets a server's clock in tests, or install Debian's."""

import sys
from pathlib import Path

from tools.setup.debian import install_debian_packages, run_installation

FOLDERS = ("/usr/lib", "/usr/local/lib", "/usr/lib64")


def install_faketime() -> None:
    """Install it if it is missing."""
    if look_for_faketime() is None:
        install_debian_packages("libfaketime", needed_for="A clock that the tests can set")


def find_faketime() -> Path:
    """Return the library's path; raises FileNotFoundError if there is none."""
    path = look_for_faketime()
    if path is None:
        raise FileNotFoundError("No libfaketime: `make test` installs one.")
    return path


def look_for_faketime() -> Path | None:
    """Return the library for programs of several threads, or None."""
    places = (place for folder in FOLDERS for place in Path(folder).glob("**/faketime/libfaketimeMT.so.1"))
    return next(places, None)


if __name__ == "__main__":
    sys.exit(run_installation(install_faketime))
