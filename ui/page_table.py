"""Which pages there are, in the order of the menu: this table says so, not the folder in which they lie."""

from dataclasses import dataclass

import streamlit as st
from streamlit.navigation.page import StreamlitPage
from streamlit.runtime.pages_manager import PagesManager

from language.catalogue import Texts


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its script, the key of its title, and its path in the address (empty for the first)."""

    script: str
    title: str
    path: str


DISTRICT_PATH = "ho-so"
"""Where the map's panel leads: a district's own page."""

PAGES = (
    PageEntry("pages/map.py", "page.map", ""),
    PageEntry("pages/trend.py", "page_trend.title", "dien-bien"),
    PageEntry("pages/compare.py", "page.compare", "so-sanh"),
    PageEntry("pages/district.py", "page_district.title", DISTRICT_PATH),
    PageEntry("pages/directive.py", "page_directive.title", "van-ban-369"),
    PageEntry("pages/explore.py", "page.explore", "kham-pha"),
    PageEntry("pages/sources.py", "page_sources.title", "nguon"),
    PageEntry("pages/import.py", "page_import.title", "nhap-so-lieu"),
)


def streamlit_pages(texts: Texts) -> list[StreamlitPage]:
    """Make the pages as Streamlit's menu takes them."""
    return [
        st.Page(entry.script, title=texts(entry.title), url_path=entry.path, default=not entry.path)
        for entry in PAGES
    ]


def ignore_pages_folder() -> None:
    """Keep Streamlit from reading the folder pages/ as its old menu; call it before the first visit.

    It would do so until `st.navigation` has run once, and tell whoever opens another page's link first
    after a start that there is no such page.
    """
    PagesManager.uses_pages_directory = False
