"""The Content-Security-Policy of each kind of page: nothing may be loaded from another origin than ours."""

import base64
import hashlib
import re
from collections.abc import Iterable

INLINE_SCRIPT = re.compile(rb"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)

COMMON = {
    "default-src": "'self'",
    "base-uri": "'self'",
    "object-src": "'none'",
    "form-action": "'self'",
    # Streamlit's and Leaflet's widgets set their own style attributes.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
}


def build_page_policy(body: bytes, ancestors: str) -> str:
    """Write the policy of a page of Streamlit: its own inline scripts by their hashes, and no others.

    `blob:` is how Streamlit runs a component's script; it comes along the page's own websocket.
    """
    hashes = " ".join(f"'sha256-{_digest(script)}'" for script in INLINE_SCRIPT.findall(body))
    own = {"script-src": f"'self' blob: {hashes}".strip(), "worker-src": "'self' blob:"}
    return _format_policy(COMMON | own | {"frame-ancestors": ancestors})


def build_frame_policy(pictures: Iterable[str]) -> str:
    """Write the policy of the map's frame: streamlit-folium evaluates its script, so it may ask nobody else.

    `pictures` are origins of map tiles, where an installation allows any.
    """
    images = " ".join(("'self'", "data:", *pictures))
    own = {
        "script-src": "'self' 'unsafe-inline' 'unsafe-eval'",
        "connect-src": "'none'",
        "img-src": images,
        "frame-ancestors": "'self'",
    }
    return _format_policy(COMMON | own)


def build_file_policy() -> str:
    """Write the policy of anything that is not a page: opened by itself, it may do nothing."""
    return _format_policy({"default-src": "'none'", "frame-ancestors": "'none'"})


def _digest(script: bytes) -> str:
    return base64.b64encode(hashlib.sha256(script).digest()).decode()


def _format_policy(rules: dict[str, str]) -> str:
    return "; ".join(f"{name} {value}".strip() for name, value in rules.items())
