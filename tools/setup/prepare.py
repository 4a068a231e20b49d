"""Make .venv hold exactly what the locks name; do nothing, offline and at once, if it already does.

Usage: python3 -m tools.setup.prepare requirements.txt [requirements-test.txt …]
"""

import errno
import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.setup.debian import SetupError, install_debian_packages

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCK = ".venv.lock"
CANNOT_WRITE = (errno.EROFS, errno.EACCES, errno.EPERM)


def prepare_environment(locks: list[str], root: Path = ROOT) -> int:
    """Update .venv to the locks, one process at a time; say in words what stands in the way."""
    try:
        with _take_lock(root):  # `make run` and `make test` may start together
            for name in locks:
                _bring_in_line(root / name)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


@contextmanager
def _take_lock(root: Path) -> Iterator[None]:
    """Wait for other setups in this folder; a folder that can only be read has nobody to wait for."""
    try:
        lock = (root / LOCK).open("w")
    except OSError as error:
        if error.errno not in CANNOT_WRITE:
            raise
        yield
        return
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _bring_in_line(lock: Path) -> None:
    """Install one lock unless its stamp says that exactly this content is installed."""
    stamp = VENV / f"{lock.stem}.installed"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if _venv_works() and stamp.exists() and stamp.read_text() == digest:
        return
    if not os.access(lock.parent, os.W_OK):
        raise SetupError(
            f"{lock.name} is not installed in {VENV} and {lock.parent} can't be written: "
            "run the command once as the folder's owner, or in a copy of the folder."
        )
    if not _venv_works():
        _make_venv()
    print(f"Installing {lock.name} into .venv: once, and again whenever it changes.", flush=True)
    _pip("install", "--require-hashes", "--no-deps", "--requirement", str(lock))
    _pip("check")
    stamp.write_text(digest)  # last: a broken-off install leaves no stamp and is repeated


def _venv_works() -> bool:
    """Return whether .venv has a Python with pip that starts: the Python it was made from may be gone."""
    if not PYTHON.exists():
        return False
    return subprocess.run([PYTHON, "-c", "import pip"], capture_output=True, check=False).returncode == 0


def _make_venv() -> None:
    """Make .venv again; Debian's Python may lack venv, which is then installed."""
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(command, capture_output=True, check=False).returncode == 0:
        return
    install_debian_packages("python3-venv", needed_for="Python's venv module")
    attempt = subprocess.run(command, capture_output=True, text=True, check=False)
    if attempt.returncode:
        raise SetupError(f"{' '.join(command)} failed:\n{attempt.stdout}{attempt.stderr}")


def _pip(*words: str) -> None:
    """Run the venv's pip; its own output on the screen says what went wrong."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *words]
    quiet = [] if words[0] == "check" else ["--quiet"]
    if subprocess.run([*command, *quiet], check=False).returncode:
        raise SetupError(f"pip {words[0]} failed: see above. Is the package index reachable?")


if __name__ == "__main__":
    sys.exit(prepare_environment(sys.argv[1:]))
