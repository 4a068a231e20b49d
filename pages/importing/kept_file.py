"""The file that a visitor has chosen, kept while they look at another page."""

from dataclasses import dataclass
from functools import cache
from secrets import token_hex
from threading import Lock

import streamlit as st
from cachetools import TTLCache

from server.limits import BROUGHT_BYTES, BROUGHT_SECONDS

KEPT_KEY = "import_kept_file"


@dataclass(frozen=True, slots=True)
class BroughtFile:
    """A file as its visitor's browser sent it."""

    name: str
    content: bytes


class FileKeeper:
    """Keeps one file a visit, all of them within a bound; the one not asked for longest goes first."""

    def __init__(self) -> None:
        self._files: TTLCache[str, BroughtFile] = TTLCache(
            BROUGHT_BYTES.value, BROUGHT_SECONDS.value, getsizeof=lambda file: len(file.content)
        )
        self._lock = Lock()

    def keep(self, token: str, file: BroughtFile) -> None:
        """Keep a visit's file in place of the one before."""
        with self._lock:
            self._files[token] = file

    def find(self, token: str) -> BroughtFile | None:
        """Return a visit's file, or None if it is not kept any more."""
        with self._lock:
            return self._files.get(token)

    def forget(self, token: str) -> None:
        """Forget a visit's file."""
        with self._lock:
            self._files.pop(token, None)


@cache
def get_file_keeper() -> FileKeeper:
    """Return the one keeper of this server."""
    return FileKeeper()


def keep_file(file: BroughtFile) -> None:
    """Keep the file of this visit."""
    get_file_keeper().keep(st.session_state.setdefault(KEPT_KEY, token_hex(16)), file)


def find_kept_file() -> BroughtFile | None:
    """Return the file of this visit, if it has one that is still kept."""
    token = st.session_state.get(KEPT_KEY)
    return get_file_keeper().find(token) if token else None


def forget_kept_file() -> None:
    """Forget the file of this visit."""
    if token := st.session_state.pop(KEPT_KEY, None):
        get_file_keeper().forget(token)
