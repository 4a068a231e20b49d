"""Where a district's own page is, for the view as it stands."""

from urllib.parse import urlencode

from ui.address import to_address
from ui.page_table import DISTRICT_PATH
from ui.resources import base_path
from ui.view import View


def district_address(view: View) -> str:
    """Give the address of the chosen district's page on this server."""
    return f"{base_path()}/{DISTRICT_PATH}?{urlencode(to_address(view))}"
