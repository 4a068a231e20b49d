"""Copy what an installation owns, also while it serves: `python -m tools.deploy.backup FOLDER`.

Each run makes one folder, named by the moment in UTC, with the store and the installation's outline in it.
The folder is complete or absent; the newest of them are kept.
"""

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, make_url

from data.settings import get_database_url
from geo.installed_outline import get_outline_path
from language.dates import get_current_moment

NAME = "%Y-%m-%dT%H-%M-%S.%fZ"
NAMES = "[0-9]*T*Z"
SQLITE_COPY, POSTGRESQL_COPY = "figures.sqlite3", "figures.dump"
KEPT = 30
WRITE_SECONDS = 30.0


class BackupError(Exception):
    """There is nothing to copy, or the copy is damaged."""


def back_up(folder: Path, kept: int = KEPT) -> Path:
    """Make a copy below a folder, delete the oldest beyond `kept`, and return the path of the copy.

    Raises BackupError, or OSError where the folder can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".unfinished-") as unfinished:
        fresh = Path(unfinished) / "copy"
        fresh.mkdir()
        _copy_store(make_url(get_database_url()), fresh)
        if get_outline_path().exists():
            shutil.copy2(get_outline_path(), fresh)
        done = fresh.rename(folder / get_current_moment().strftime(NAME))
    for old in sorted(folder.glob(NAMES))[:-kept]:
        shutil.rmtree(old)
    return done


def _copy_store(address: URL, into: Path) -> None:
    if address.get_backend_name() == "sqlite":
        _copy_file(Path(address.database or ""), into / SQLITE_COPY)
    else:
        _copy_postgresql(address, into / POSTGRESQL_COPY)


def _copy_file(store: Path, copy: Path) -> None:
    """Copy with SQLite's own backup, which sees one state of the store whoever writes meanwhile."""
    if not store.exists():
        raise BackupError(f"There is no store at {store}: nothing has been published yet.")
    with (
        closing(
            sqlite3.connect(f"{store.absolute().as_uri()}?mode=rw", uri=True, timeout=WRITE_SECONDS)
        ) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
        (verdict,) = target.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        raise BackupError(f"The store at {store} is damaged: {verdict}")


def _copy_postgresql(address: URL, copy: Path) -> None:
    """Copy with pg_dump; the password is passed in the environment, where nobody else sees it."""
    bare = address.set(drivername="postgresql", password=None).render_as_string()
    password = {"PGPASSWORD": str(address.password)} if address.password else {}
    dump = ["pg_dump", "--format=custom", "--no-owner", f"--file={copy}", f"--dbname={bare}"]
    done = subprocess.run(dump, env=os.environ | password, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BackupError(f"pg_dump ended with {done.returncode}: {done.stderr.strip()}")


def run_backup(words: list[str]) -> int:
    """Make a copy and print its path; return 1 if none could be made."""
    parser = argparse.ArgumentParser(prog="python -m tools.deploy.backup", description=__doc__)
    parser.add_argument("folder", type=Path, help="where copies are kept")
    parser.add_argument("--keep", type=_parse_count, default=KEPT, help=f"how many (default: {KEPT})")
    given = parser.parse_args(words)
    try:
        print(back_up(given.folder, given.keep))
    except (BackupError, OSError, sqlite3.Error) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _parse_count(given: str) -> int:
    if not given.isdecimal() or int(given) < 1:
        raise argparse.ArgumentTypeError(f"{given!r} is not a number above 0")
    return int(given)


if __name__ == "__main__":
    sys.exit(run_backup(sys.argv[1:]))
