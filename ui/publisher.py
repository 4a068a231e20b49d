"""Who may publish from the browser: a visitor who is signed in and stands on the installation's list."""

import logging
from collections.abc import Collection, Mapping

import streamlit as st

from data.importing.cleaning import clean
from ui.sign_in import signing_in
from web.settings import WrongServingSettingError
from web.sign_in_settings import publishers

LOGGER = logging.getLogger("poverty_map")


def publisher() -> str | None:
    """Name who publishes, None for whoever may not; asked anew at every deed."""
    if signing_in() is None or not st.user.is_logged_in:
        return None
    return listed_name(st.user.to_dict(), _listed())


def listed_name(identity: Mapping[str, object], listed: Collection[str]) -> str | None:
    """Name a person by what the provider tells of them, None where their address of mail is not listed.

    An address of which the provider itself says that it was never verified could be anybody's.
    """
    mail = str(identity.get("email") or "").strip()
    unverified = str(identity.get("email_verified", True)).casefold() == "false"
    if unverified or mail.casefold() not in listed:
        return None
    name = " ".join(clean(str(identity.get("name") or "")).split())
    return f"{name} ({mail})" if name else mail


def _listed() -> frozenset[str]:
    try:
        return publishers()
    except WrongServingSettingError as error:
        # A list that can't be read lists nobody.
        LOGGER.warning("Nobody may publish: %s", error)
        return frozenset()
