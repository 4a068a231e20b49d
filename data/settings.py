"""Settings of an installation: which figures it shows, and where it keeps what is its own."""

from pathlib import Path

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from data.errors import PovertyMapError
from language.message import make_message

ILLUSTRATIVE_VARIABLE = "POVERTY_MAP_ILLUSTRATIVE"
FOLDER_VARIABLE = "POVERTY_MAP_FOLDER"
DATABASE_VARIABLE = "DATABASE_URL"
DEFAULT_FOLDER = Path(__file__).resolve().parents[1] / "local"
_MEANINGS = {"on": True, "off": False}


class UnknownSettingError(PovertyMapError):
    """An environment variable holds something it can't mean."""


class _ShownFigures(BaseSettings):
    """Which figures an installation shows."""

    model_config = SettingsConfigDict(case_sensitive=True, validate_default=False)
    illustrative: bool = Field(default=True, validation_alias=ILLUSTRATIVE_VARIABLE)

    @field_validator("illustrative", mode="before")
    @classmethod
    def _read_illustrative(cls, word: str) -> bool:
        if word not in _MEANINGS:
            raise UnknownSettingError(
                make_message("setting_fault.illustrative", variable=ILLUSTRATIVE_VARIABLE, word=word)
            )
        return _MEANINGS[word]


class _OwnPlaces(BaseSettings):
    """Where an installation keeps what is its own."""

    model_config = SettingsConfigDict(case_sensitive=True, env_ignore_empty=True)
    folder: Path = Field(default=DEFAULT_FOLDER, validation_alias=FOLDER_VARIABLE)
    database_url: str = Field(default="", validation_alias=DATABASE_VARIABLE)


def is_illustrative_enabled() -> bool:
    """Return whether this installation shows illustrative figures; on unless the environment says off.

    Raises UnknownSettingError for any word but on and off: a typing error must not decide it silently.
    """
    return _ShownFigures().illustrative


def get_installation_folder() -> Path:
    """Return where this installation keeps its store and outline; nothing of it belongs to the project."""
    return _OwnPlaces().folder


def get_database_url() -> str:
    """Return the address of the store as SQLAlchemy writes it: the environment's, else of a SQLite file."""
    return _OwnPlaces().database_url or f"sqlite:///{get_installation_folder() / 'figures.sqlite3'}"
