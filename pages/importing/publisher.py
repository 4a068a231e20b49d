"""Who may publish from the browser: a visitor who is signed in and stands on the installation's list."""

import logging
from collections.abc import Collection, Mapping

import streamlit as st

from language.text_cleaning import clean_text
from server.settings import WrongServerSettingError
from server.sign_in.settings import read_publishers
from ui.layout.sign_in import get_sign_in_settings

LOGGER = logging.getLogger("poverty_map")


def find_publisher() -> str | None:
    """Name who publishes, None for whoever may not; asked anew at every deed."""
    if get_sign_in_settings() is None or not st.user.is_logged_in:
        return None
    return find_listed_name(st.user.to_dict(), _listed_addresses())


def find_listed_name(identity: Mapping[str, object], listed: Collection[str]) -> str | None:
    """Name a person by what the provider tells of them, None where their address of mail is not listed.

    An address of which the provider itself says that it was never verified could be anybody's.
    """
    mail = str(identity.get("email") or "").strip()
    unverified = str(identity.get("email_verified", True)).casefold() == "false"
    if unverified or mail.casefold() not in listed:
        return None
    name = " ".join(clean_text(str(identity.get("name") or "")).split())
    return f"{name} ({mail})" if name else mail


def _listed_addresses() -> frozenset[str]:
    try:
        return read_publishers()
    except WrongServerSettingError as error:
        # A list that can't be read lists nobody.
        LOGGER.warning("Nobody may publish: %s", error)
        return frozenset()
