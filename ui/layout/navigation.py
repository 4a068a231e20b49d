"""Which pages there are, in the order of the menu: this table says so, not the folder in which they lie."""

from dataclasses import dataclass

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from language.catalogue import Texts
from ui.layout.page_addresses import COMPARE_PATH, DISTRICT_PATH, SOURCES_PATH, TARGETS_PATH, TREND_PATH


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its script, the key of its title, and its path in the address (empty for the first)."""

    script: str
    title: str
    path: str


PAGES = (
    PageEntry("pages/map/page.py", "page.map", ""),
    PageEntry("pages/trend/page.py", "page_trend.title", TREND_PATH),
    PageEntry("pages/compare/page.py", "page.compare", COMPARE_PATH),
    PageEntry("pages/district/page.py", "page_district.title", DISTRICT_PATH),
    PageEntry("pages/directive/page.py", "page_directive.title", "van-ban-369"),
    PageEntry("pages/targets/page.py", "page_targets.title", TARGETS_PATH),
    PageEntry("pages/explore/page.py", "page.explore", "kham-pha"),
    PageEntry("pages/present/page.py", "page.present", "trinh-chieu"),
    PageEntry("pages/sources/page.py", "page_sources.title", SOURCES_PATH),
    PageEntry("pages/importing/page.py", "page_import.title", "nhap-so-lieu"),
)


def make_streamlit_pages(texts: Texts) -> list[StreamlitPage]:
    """Make the pages as Streamlit's menu takes them."""
    return [
        st.Page(entry.script, title=texts(entry.title), url_path=entry.path, default=not entry.path)
        for entry in PAGES
    ]
