"""The cookie by which Streamlit knows who has signed in."""

import json
from collections.abc import Mapping

from streamlit.auth_util import get_cookie_with_chunks
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME


def is_signed_in(cookies: Mapping[str, str], *, cookie_secret: str, origin: str) -> bool:
    """Return whether the cookies of a request carry an identity that Streamlit has signed for this origin.

    A forged cookie, an expired one and that of another server count as none.
    """

    def read_part(name: str) -> bytes | None:
        value = cookies.get(name)
        return decode_signed_value(cookie_secret, name, value) if value else None

    body = get_cookie_with_chunks(read_part, USER_COOKIE_NAME)
    if body is None:
        return False
    identity = json.loads(body)
    return identity.get("is_logged_in") is True and identity.get("origin") == origin
