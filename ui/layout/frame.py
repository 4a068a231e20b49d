"""The frame around every page: title, style, logo, and a memory the collector need not walk each time."""

import gc
from functools import cache
from pathlib import Path

import streamlit as st

from ui.state.language_choice import get_texts

LOGO = Path(__file__).with_name("logo.svg")
STYLE = Path(__file__).with_name("page.css")


def open_frame() -> None:
    """Set up the page; call it first in every run of the script."""
    texts = get_texts()
    st.set_page_config(page_title=texts("app.name"), page_icon=str(LOGO), layout="wide")
    st.html(_style(texts("app.name")))
    st.logo(str(LOGO), size="large")


@cache
def _style(name: str) -> str:
    """Return the page's style; the name in the header is text of the catalogue, so it comes from there."""
    return f'<style>:root{{--app-name:"{name}"}}{STYLE.read_text("utf-8")}</style>'


@st.cache_resource(max_entries=32, show_spinner=False)
def freeze_gc_after_imports(page: str) -> None:  # noqa: ARG001 (the key: each page brings imports of its own)
    """Take everything imported so far out of the collector's sight; call it when a page has been shown.

    A full collection costs 60 to 130 ms with these imports; frozen objects cost nothing. Once a page and
    process, never a run: what is frozen is never freed.
    """
    gc.collect()
    gc.freeze()
