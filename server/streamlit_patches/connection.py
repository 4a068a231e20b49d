"""Tells a page where its server is, so that it connects without asking for the way first."""

import json

from server.streamlit_patches.options import get_base_path

HOST_CONFIG = "{allowedOrigins:[location.origin],useExternalAuthToken:false}"
"""What Streamlit wants to know before it connects; the rest of the server's answer is asked for meanwhile.

It wants an origin that may speak to the page as well: none but the page's own.
"""


def format_connection_script(*, at_once: bool) -> str:
    """Write the script for a page's head that names the server.

    Without it a page below the first one asks for the server under its own path too, one after the other.
    `at_once` lets it connect before the server has told its health. With a sign-in it must not: with that
    answer comes the cookie without which no identity is believed.
    """
    config = f",HOST_CONFIG:{HOST_CONFIG}" if at_once else ""
    base = json.dumps(get_base_path())
    return f"<script>window.__streamlit={{BACKEND_BASE_URL:location.origin+{base}{config}}}</script>"
