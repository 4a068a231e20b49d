"""Settings of an installation that decide how it is served; each is an environment variable."""

import os
import re
from dataclasses import dataclass

from data.errors import PovertyMapError

ANCESTORS, HOSTS, PROXY, BASEMAP = (
    "POVERTY_MAP_FRAME_ANCESTORS",
    "POVERTY_MAP_ALLOWED_HOSTS",
    "POVERTY_MAP_BEHIND_PROXY",
    "POVERTY_MAP_BASEMAP",
)
_SWITCH = {"on": True, "off": False}
_ANCESTOR = re.compile(r"'self'|'none'|https?://[\w.*-]+(:\d+)?")
_HOST = re.compile(r"(\*\.)?[\w.-]+|\*")


class WrongServerSettingError(PovertyMapError):
    """An environment variable holds something it can't mean."""


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Who may frame the pages, under which names they answer, and what stands before the server.

    `behind_proxy` believes a proxy that says the visitor came by HTTPS; `basemap` offers online tiles.
    """

    ancestors: str = "'self'"
    hosts: tuple[str, ...] = ("*",)
    behind_proxy: bool = False
    basemap: bool = True


def load_server_settings() -> ServerSettings:
    """Read the settings; raises WrongServingSettingError for a value that means nothing."""
    return ServerSettings(
        ancestors=" ".join(_read_words(ANCESTORS, "'self'", _ANCESTOR)),
        hosts=tuple(_read_words(HOSTS, "*", _HOST)),
        behind_proxy=_read_switch(PROXY, "off"),
        basemap=_read_switch(BASEMAP, "on"),
    )


def _read_words(name: str, usual: str, allowed: re.Pattern[str]) -> list[str]:
    words = os.environ.get(name, "").replace(",", " ").split() or [usual]
    for word in words:
        if not allowed.fullmatch(word):
            raise WrongServerSettingError(f"Biến môi trường {name} có “{word}”, không dùng được.")
    return words


def _read_switch(name: str, usual: str) -> bool:
    word = os.environ.get(name) or usual
    if word not in _SWITCH:
        raise WrongServerSettingError(f"Biến môi trường {name} đang là “{word}”; chỉ nhận “on” hoặc “off”.")
    return _SWITCH[word]
