"""`make run` in a folder that can only be read starts what is installed, or says what to do."""

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

from tools.setup import prepare


@contextmanager
def only_readable(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Iterator[None]:
    """Let a folder refuse to be written, for root as well, who is never refused by its mode."""

    def open_to_read(path: Path, mode: str = "r", *, encoding: str | None = None, **_: int) -> IO[Any]:
        if "w" in mode:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return open(path, mode, encoding=encoding)  # noqa: PTH123 - Path's own is what is replaced

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", open_to_read)
        patched.setattr(os, "access", lambda path, _mode: path != folder)
        patched.setattr(prepare, "VENV", folder / ".venv")
        patched.setattr(prepare, "_venv_works", lambda: True)
        yield


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / ".venv").mkdir()
    (tmp_path / "requirements.txt").write_text("pandas==9\n")
    return tmp_path


def test_what_is_installed_needs_no_writing(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digest = hashlib.sha256(b"pandas==9\n").hexdigest()
    (checkout / ".venv" / "requirements.installed").write_text(digest)
    with only_readable(monkeypatch, checkout):
        assert prepare.prepare_environment(["requirements.txt"], checkout) == 0


def test_what_is_not_installed_is_said_with_the_way_out(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with only_readable(monkeypatch, checkout):
        assert prepare.prepare_environment(["requirements.txt"], checkout) == 1
    said = capsys.readouterr().err
    assert "requirements.txt is not installed" in said
    assert "in a copy of the folder" in said
