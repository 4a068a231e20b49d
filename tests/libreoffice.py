"""LibreOffice as a reader of what the project hands out: it opens a file and prints it as PDF."""

import os
import signal
import subprocess
from pathlib import Path

from tools.setup.libreoffice import find_libreoffice

SECONDS = 120.0


class LibreOfficeError(Exception):
    """LibreOffice is missing, took too long or made no PDF; the message carries what it printed."""


def as_pdf(file: Path) -> bytes:
    """Open a file in LibreOffice and give it as PDF; its profile is beside the file and new.

    LibreOffice starts a second process, so both get a group of their own and end with it.
    """
    program = find_libreoffice()
    if program is None:
        raise LibreOfficeError(
            "LibreOffice is missing: run `make test`, or `python -m tools.setup.libreoffice`."
        )
    folder = file.parent
    command = [
        program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", str(folder), str(file),
    ]  # fmt: skip
    with subprocess.Popen(  # noqa: S603 (a program of the machine and a file of a test)
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as process:
        try:
            printed, _ = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise LibreOfficeError(f"No PDF of {file.name} in {SECONDS:.0f} s.") from None
    made = file.with_suffix(".pdf")
    if not made.exists():
        raise LibreOfficeError(f"No PDF of {file.name}:\n{printed.decode(errors='replace')}")
    return made.read_bytes()
