"""Settings of an installation that decide which figures it shows."""

import os

from data.errors import PovertyMapError

ILLUSTRATIVE_VARIABLE = "POVERTY_MAP_ILLUSTRATIVE"
_MEANINGS = {"on": True, "off": False}


class UnknownSettingError(PovertyMapError):
    """An environment variable holds something it can't mean."""


def illustrative_enabled() -> bool:
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
