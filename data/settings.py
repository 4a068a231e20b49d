"""Settings of an installation: which figures it shows, and where it keeps what is its own."""

import os
from pathlib import Path

from data.errors import PovertyMapError

ILLUSTRATIVE_VARIABLE = "POVERTY_MAP_ILLUSTRATIVE"
FOLDER_VARIABLE = "POVERTY_MAP_FOLDER"
DATABASE_VARIABLE = "DATABASE_URL"
DEFAULT_FOLDER = Path(__file__).resolve().parents[1] / "local"
_MEANINGS = {"on": True, "off": False}


class UnknownSettingError(PovertyMapError):
    """An environment variable holds something it can't mean."""


def is_illustrative_enabled() -> bool:
    """Whether this installation shows illustrative figures; on unless the environment says off.

    Raises UnknownSettingError for any word but on and off: a typing error must not decide it silently.
    """
    word = os.environ.get(ILLUSTRATIVE_VARIABLE, "on")
    if word not in _MEANINGS:
        raise UnknownSettingError(
            f"Biến môi trường {ILLUSTRATIVE_VARIABLE} đang là “{word}”; "
            "chỉ nhận “on” (hiện số liệu minh hoạ) hoặc “off” (chỉ số liệu công bố)."
        )
    return _MEANINGS[word]


def get_installation_folder() -> Path:
    """Where this installation keeps its own store and outline; nothing of it belongs to the project."""
    return Path(os.environ.get(FOLDER_VARIABLE) or DEFAULT_FOLDER)


def get_database_url() -> str:
    """Address of the store as SQLAlchemy writes it: what the environment says, else a SQLite file."""
    return os.environ.get(DATABASE_VARIABLE) or f"sqlite:///{get_installation_folder() / 'figures.sqlite3'}"
