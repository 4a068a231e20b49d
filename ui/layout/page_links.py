"""Links of texts and tables to other pages that show the same view."""

from ui.components.table import PageLink
from ui.layout.page_addresses import build_comparison_address, build_map_address
from ui.state.view import View


def build_map_link(view: View, text: str) -> PageLink:
    """Build a link to the map that shows the view."""
    return {"text": text, "href": build_map_address(view)}


def build_comparison_link(view: View, text: str) -> PageLink:
    """Build a link to the page of comparisons that shows the view's two questions."""
    return {"text": text, "href": build_comparison_address(view)}
