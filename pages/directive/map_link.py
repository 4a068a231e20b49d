"""Links to the map page with a view in their address."""

from urllib.parse import urlencode

from server.streamlit_patches import get_base_path
from ui.state.url.view_codes import encode_view
from ui.state.view import View


def build_map_link(view: View, text: str) -> dict[str, str]:
    """Describe a link to the map that shows a view; it never leaves the server's own origin."""
    return {"text": text, "href": f"{get_base_path()}/?{urlencode(encode_view(view))}"}
