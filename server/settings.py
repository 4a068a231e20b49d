"""Settings of an installation that decide how it is served; each is an environment variable."""

import re
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from data.errors import PovertyMapError
from language.message import make_message

ANCESTORS, HOSTS, PROXY, BASEMAP, ADDRESS = (
    "POVERTY_MAP_FRAME_ANCESTORS",
    "POVERTY_MAP_ALLOWED_HOSTS",
    "POVERTY_MAP_BEHIND_PROXY",
    "POVERTY_MAP_BASEMAP",
    "POVERTY_MAP_ADDRESS",
)
_SWITCH = {"on": True, "off": False}
_SWITCHES = {"behind_proxy": PROXY, "basemap": BASEMAP}
_ANCESTOR = re.compile(r"'self'|'none'|https?://[\w.*-]+(:\d+)?")
_ADDRESS = re.compile(r"https?://[\w.-]+(:\d+)?/?")
_HOST = re.compile(r"(\*\.)?[\w.-]+|\*")


class WrongServerSettingError(PovertyMapError):
    """An environment variable holds something it can't mean."""


class ServerSettings(BaseSettings):
    """Who may frame the pages, under which names they answer, and what stands before the server.

    `behind_proxy` believes a proxy that says the visitor came by HTTPS; `basemap` offers online tiles;
    `address` is where others open it, without a path, for QR codes.
    What is not given is read from the environment. Raises WrongServerSettingError for what means nothing.
    """

    model_config = SettingsConfigDict(
        frozen=True, case_sensitive=True, env_ignore_empty=True, populate_by_name=True
    )
    ancestors: str = Field(default="'self'", validation_alias=ANCESTORS)
    hosts: Annotated[tuple[str, ...], NoDecode] = Field(default=("*",), validation_alias=HOSTS)
    behind_proxy: bool = Field(default=False, validation_alias=PROXY)
    basemap: bool = Field(default=True, validation_alias=BASEMAP)
    address: str = Field(default="", validation_alias=ADDRESS)

    @field_validator("ancestors", mode="before")
    @classmethod
    def _read_ancestors(cls, text: str) -> str:
        return " ".join(_split_words(ANCESTORS, text, _ANCESTOR)) or "'self'"

    @field_validator("hosts", mode="before")
    @classmethod
    def _read_hosts(cls, names: str | tuple[str, ...]) -> tuple[str, ...]:
        text = names if isinstance(names, str) else " ".join(names)
        return tuple(_split_words(HOSTS, text, _HOST)) or ("*",)

    @field_validator("address", mode="before")
    @classmethod
    def _read_address(cls, text: str) -> str:
        return "".join(_split_words(ADDRESS, text, _ADDRESS)).rstrip("/")

    @field_validator("behind_proxy", "basemap", mode="before")
    @classmethod
    def _read_switch(cls, word: str | bool, info: ValidationInfo) -> bool:  # noqa: FBT001 (a word, or what it means)
        if isinstance(word, bool):
            return word
        if word not in _SWITCH:
            name = _SWITCHES[str(info.field_name)]
            raise WrongServerSettingError(make_message("setting_fault.switch", variable=name, word=word))
        return _SWITCH[word]


def load_server_settings() -> ServerSettings:
    """Load the settings; raises WrongServerSettingError for a value that means nothing."""
    return ServerSettings()


def _split_words(name: str, text: str, allowed: re.Pattern[str]) -> list[str]:
    words = text.replace(",", " ").split()
    for word in words:
        if not allowed.fullmatch(word):
            raise WrongServerSettingError(make_message("setting_fault.word", variable=name, word=word))
    return words
