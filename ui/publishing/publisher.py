"""Who may publish from the browser: a visitor who is signed in and stands on the installation's list."""

import logging
from collections.abc import Collection, Mapping

import streamlit as st

from language.text_cleaning import MOST_NAME_CHARACTERS, clean_text
from server.settings import WrongServerSettingError
from server.sign_in.settings import fold_address, read_publishers
from ui.layout.sign_in import get_sign_in_settings

LOGGER = logging.getLogger("poverty_map")


def find_publisher() -> str | None:
    """Name who publishes, None for whoever may not; asked anew at every deed."""
    if get_sign_in_settings() is None or not st.user.is_logged_in:
        return None
    return find_listed_name(st.user.to_dict(), _listed_addresses())


def find_listed_name(identity: Mapping[str, object], listed: Collection[str]) -> str | None:
    """Return a person's name and address as the provider tells them, None where the address is not listed.

    Where the provider says at all whether it verified an address, only `true` counts. A listed address has
    ASCII letters alone, and none of another alphabet passes for one.
    """
    mail = identity.get("email")
    if not isinstance(mail, str) or not mail.isascii() or fold_address(mail) not in listed:
        return None
    if "email_verified" in identity and not _is_true(identity["email_verified"]):
        return None
    name = " ".join(clean_text(str(identity.get("name") or "")).split())[:MOST_NAME_CHARACTERS]
    return f"{name} ({mail})" if name else mail


def _is_true(told: object) -> bool:
    """Return whether a claim is true; some providers write their claims as words."""
    return told is True or (isinstance(told, str) and told in {"true", "True"})


def _listed_addresses() -> frozenset[str]:
    try:
        return read_publishers()
    except WrongServerSettingError as error:
        # A list that can't be read lists nobody.
        LOGGER.warning("Nobody may publish: %s", error)
        return frozenset()
