"""Install Debian packages for what Python packages cannot bring."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable


class SetupError(Exception):
    """The machine lacks something that cannot be installed from here."""


def install_debian_packages(*packages: str, needed_for: str) -> None:
    """Install packages with apt-get, or raise SetupError with what to install by hand."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(f"{needed_for} is missing and there is no apt-get here: please install {names}.")
    print(f"{needed_for} is missing: installing {names}.", flush=True)
    for step in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        command = [*_list_root_words(), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", *step]
        if subprocess.run(command, stdin=_terminal_or_nothing(), check=False).returncode:
            raise SetupError(f"{needed_for} is missing and installing it failed: please install {names}.")


def run_installation(install: Callable[[], None]) -> int:
    """Run an installation, tell what keeps it from being done, and return the exit code of its program."""
    try:
        install()
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _list_root_words() -> list[str]:
    """Return the words before a command that run it as root; sudo may ask if someone can answer."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        raise SetupError("Installing Debian packages needs root, and sudo is not here.")
    return ["sudo"] if sys.stdin.isatty() else ["sudo", "--non-interactive"]


def _terminal_or_nothing() -> int | None:
    """Return the terminal for sudo's question, or nothing to wait for in an unattended run."""
    return None if sys.stdin.isatty() else subprocess.DEVNULL
