"""Find the address at which others open this installation, for what is printed and read by phones."""

import ipaddress
from urllib.parse import urlsplit

import streamlit as st

from ui.resources.shared_data import get_serving_settings

OWN_NAME = "localhost"


def find_public_address() -> str:
    """Return the setting's address, else that in the reader's browser; empty where others can't open it.

    It is scheme, name and port. Outside a page, as for a file behind a link, the setting alone is known:
    a visitor's word for it would be printed into what others get.
    """
    return get_serving_settings().address or read_shared_origin(st.context.url or "")


def read_shared_origin(url: str) -> str:
    """Return scheme, name and port of a page's address; empty for one that only its own machine can open."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or _is_own_machine(parts.hostname):
        return ""
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _is_own_machine(name: str) -> bool:
    if name == OWN_NAME or name.endswith(f".{OWN_NAME}"):
        return True
    try:
        found = ipaddress.ip_address(name)
    except ValueError:
        return False
    return found.is_loopback or found.is_unspecified
