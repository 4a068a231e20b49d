"""Settings of an installation: which figures it shows, and where it keeps what is its own."""

import logging
import os
from pathlib import Path

from pydantic import Field, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from data.errors import PovertyMapError
from language.message import make_message

LOGGER = logging.getLogger("poverty_map")

ESTIMATES_VARIABLE = "POVERTY_MAP_ESTIMATES"
OLD_ESTIMATES_VARIABLE = "POVERTY_MAP_ILLUSTRATIVE"
"""What the setting was called while made-up figures stood where estimates stand now."""

FOLDER_VARIABLE = "POVERTY_MAP_FOLDER"
DATABASE_VARIABLE = "DATABASE_URL"
DEFAULT_FOLDER = Path(__file__).resolve().parents[1] / "local"
_MEANINGS = {"on": True, "off": False}


class UnknownSettingError(PovertyMapError):
    """An environment variable holds something it can't mean."""


class _ShownFigures(BaseSettings):
    """Which figures an installation shows."""

    model_config = SettingsConfigDict(case_sensitive=True, validate_default=False)
    estimates: bool = Field(default=True, validation_alias=ESTIMATES_VARIABLE)
    old_estimates: bool = Field(default=True, validation_alias=OLD_ESTIMATES_VARIABLE)

    @field_validator("estimates", "old_estimates", mode="before")
    @classmethod
    def _read_word(cls, word: str, info: ValidationInfo) -> bool:
        if word not in _MEANINGS:
            variable = ESTIMATES_VARIABLE if info.field_name == "estimates" else OLD_ESTIMATES_VARIABLE
            raise UnknownSettingError(make_message("setting_fault.estimates", variable=variable, word=word))
        return _MEANINGS[word]


class _OwnPlaces(BaseSettings):
    """Where an installation keeps what is its own."""

    model_config = SettingsConfigDict(case_sensitive=True, env_ignore_empty=True)
    folder: Path = Field(default=DEFAULT_FOLDER, validation_alias=FOLDER_VARIABLE)
    database_url: str = Field(default="", validation_alias=DATABASE_VARIABLE)


def are_estimates_enabled() -> bool:
    """Return whether this installation shows estimates; on unless the environment says off.

    The old variable is understood where the new one is not set, with a warning in the log. Raises
    UnknownSettingError for any word but on and off: a typing error must not decide it silently.
    """
    shown = _ShownFigures()
    if OLD_ESTIMATES_VARIABLE not in os.environ:
        return shown.estimates
    LOGGER.warning("%s is called %s now", OLD_ESTIMATES_VARIABLE, ESTIMATES_VARIABLE)
    return shown.estimates if ESTIMATES_VARIABLE in os.environ else shown.old_estimates


def get_installation_folder() -> Path:
    """Return where this installation keeps its store and outline; nothing of it belongs to the project."""
    return _OwnPlaces().folder


def get_database_url() -> str:
    """Return the address of the store as SQLAlchemy writes it: the environment's, else of a SQLite file."""
    return _OwnPlaces().database_url or f"sqlite:///{get_installation_folder() / 'figures.sqlite3'}"
