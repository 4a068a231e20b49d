"""Addresses of other pages that show the same view; they never leave the server's own origin."""

from dataclasses import replace
from urllib.parse import urlencode

from server.streamlit_patches.options import get_base_path
from ui.state.parameters import encode_view
from ui.state.view import View

DISTRICT_PATH = "ho-so"
"""Where the map's panel leads: a district's own page."""

COMPARE_PATH, TREND_PATH, TARGETS_PATH, SOURCES_PATH = "so-sanh", "dien-bien", "giao-chi-tieu", "nguon"


def build_map_address(view: View) -> str:
    """Build the address of the map that shows the view."""
    return build_page_address("", view)


def build_comparison_address(view: View) -> str:
    """Build the address of the page of comparisons that shows the view's two questions."""
    return build_page_address(COMPARE_PATH, view)


def build_district_address(view: View) -> str:
    """Build the address of the page of the district that the view has chosen."""
    return build_page_address(DISTRICT_PATH, view)


def build_reports_address(view: View) -> str:
    """Build the address of the page that has the province's reports: that of districts with none chosen."""
    return build_page_address(DISTRICT_PATH, replace(view, district=None))


def build_page_address(page: str, view: View) -> str:
    """Build the address of a page by its path, from the server's own base path on."""
    return f"{get_base_path()}/{page}?{urlencode(encode_view(view))}"
