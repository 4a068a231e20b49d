"""Where a district's own page is, for the view as it stands."""

from urllib.parse import urlencode

from server.streamlit_patches import get_base_path
from ui.layout.navigation import DISTRICT_PATH
from ui.state.url.view_codes import encode_view
from ui.state.view import View


def build_district_address(view: View) -> str:
    """Give the address of the chosen district's page on this server."""
    return f"{get_base_path()}/{DISTRICT_PATH}?{urlencode(encode_view(view))}"
