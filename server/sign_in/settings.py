"""Settings of the sign-in, each an environment variable: all of a provider's five, or none and no sign-in."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase
from urllib.parse import urlsplit

from language.message import make_message
from server.settings import WrongServerSettingError

METADATA, CLIENT, CLIENT_SECRET, COOKIE_SECRET, REDIRECT = (
    "POVERTY_MAP_OIDC_METADATA_URL",
    "POVERTY_MAP_OIDC_CLIENT_ID",
    "POVERTY_MAP_OIDC_CLIENT_SECRET",
    "POVERTY_MAP_OIDC_COOKIE_SECRET",
    "POVERTY_MAP_OIDC_REDIRECT_URI",
)
PUBLISHERS = "POVERTY_MAP_PUBLISHERS"
CALLBACK = "/oauth2callback"
LEAST_COOKIE_SECRET = 32
"""Letters; whoever guesses the secret can sign a cookie in anybody's name."""

_PROVIDER = (METADATA, CLIENT, CLIENT_SECRET, COOKIE_SECRET, REDIRECT)
_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class SignInSettings:
    """The provider that says who a visitor is, and how this installation is known there."""

    metadata_url: str
    client_id: str
    client_secret: str
    cookie_secret: str
    redirect_uri: str

    @property
    def origin(self) -> str:
        """The origin under which this installation is signed in to."""
        address = urlsplit(self.redirect_uri)
        return f"{address.scheme}://{address.netloc}"

    def section(self) -> dict[str, str]:
        """Return Streamlit's `[auth]` section; it is handed over in memory and stands in no file."""
        return {
            "redirect_uri": self.redirect_uri,
            "cookie_secret": self.cookie_secret,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "server_metadata_url": self.metadata_url,
        }


def load_sign_in_settings(base_path: str = "") -> SignInSettings | None:
    """Read the settings, None where there is no sign-in.

    Raises WrongServerSettingError that names what is missing or means nothing.
    """
    values = {name: _read_secret_variable(name) for name in _PROVIDER}
    if not any(values.values()):
        if read_publishers():
            raise WrongServerSettingError(make_message("setting_fault.publishers", variable=PUBLISHERS))
        return None
    _check_values(values, base_path)
    return SignInSettings(*(values[name] for name in _PROVIDER))


def _check_values(values: Mapping[str, str], base_path: str) -> None:
    missing = [name for name in _PROVIDER if not values[name]]
    if missing:
        raise WrongServerSettingError(make_message("setting_fault.missing", variables=", ".join(missing)))
    for name in (METADATA, REDIRECT):
        _check_address(name, values[name])
    path, least = f"{base_path}{CALLBACK}", LEAST_COOKIE_SECRET
    if urlsplit(values[REDIRECT]).path != path:
        raise WrongServerSettingError(make_message("setting_fault.redirect", variable=REDIRECT, path=path))
    if len(values[COOKIE_SECRET]) < least:
        raise WrongServerSettingError(
            make_message("setting_fault.short_secret", variable=COOKIE_SECRET, least=least)
        )


def read_publishers() -> frozenset[str]:
    """Read who may publish from the browser: addresses of mail, as `fold_address` writes them.

    Commas, spaces or line ends stand between them. They are read at each question, so that a file that lists
    them can be changed while the server runs. Raises WrongServerSettingError where that file can't be read.
    """
    return frozenset(
        fold_address(word) for word in re.split(r"[,;\s]+", _read_secret_variable(PUBLISHERS)) if word
    )


def fold_address(address: str) -> str:
    """Write an address of mail in small letters, A to Z alone.

    Other alphabets have letters that become an 'a' or 'k' by Python's own rules, and make two people one.
    """
    return address.translate(_SMALL)


def _read_secret_variable(name: str) -> str:
    """Read a variable, or the file that the variable of the same name with _FILE names."""
    file = os.environ.get(f"{name}_FILE")
    if not file:
        return os.environ.get(name, "").strip()
    try:
        return Path(file).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise WrongServerSettingError(
            make_message("setting_fault.secret_file", variable=f"{name}_FILE")
        ) from error


def _check_address(name: str, value: str) -> None:
    """Secrets travel there, so it is HTTPS; this machine itself needs none."""
    address = urlsplit(value)
    known = address.scheme == "https" or (address.scheme == "http" and address.hostname in _LOOPBACK)
    if not known or not address.hostname or address.query or address.fragment:
        raise WrongServerSettingError(make_message("setting_fault.address", variable=name))
