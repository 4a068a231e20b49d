"""Do in the store what only a publisher may; whether the visitor may is asked again at each deed."""

import logging
from collections.abc import Callable

import streamlit as st

from data.settings import get_database_url
from data.store.errors import NewerStoreError, StoreError, StoreUnavailableError
from data.store.store import Store, open_store
from language.catalogue import Texts
from ui.publishing.publisher import find_publisher

LOGGER = logging.getLogger("poverty_map")


def run_as_publisher(deed: Callable[[str], str], told_key: str, texts: Texts) -> bool:
    """Do what only a publisher may, keep in the session what came of it, and return whether it was done."""
    by = find_publisher()
    if by is None:
        st.session_state[told_key] = texts("publishing.refused")
        return False
    try:
        st.session_state[told_key] = deed(by)
    except StoreError as error:
        st.session_state[told_key] = describe_store_error(error, texts)
        return False
    return True


def describe_store_error(error: StoreError, texts: Texts) -> str:
    """Say what the publisher can mend; where the store is kept, and what ails it, is for the log alone."""
    if isinstance(error, StoreUnavailableError | NewerStoreError):
        LOGGER.warning("Nothing published or withdrawn: %s", error)
        return texts("publishing.unavailable")
    return error.render(texts)


def open_own_store() -> Store:
    """Open the store of this installation."""
    return open_store(get_database_url())
