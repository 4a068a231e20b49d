"""Links to the map page with a view in their address."""

from urllib.parse import urlencode

from ui.address import to_address
from ui.resources import base_path
from ui.view import View


def map_link(view: View, text: str) -> dict[str, str]:
    """Describe a link to the map that shows a view; it never leaves the server's own origin."""
    return {"text": text, "href": f"{base_path()}/?{urlencode(to_address(view))}"}
