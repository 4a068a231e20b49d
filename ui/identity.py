"""Reads who is signed in from the cookie that Streamlit has signed, as Streamlit itself reads it."""

import json
from collections.abc import Mapping

from streamlit.auth_util import get_cookie_with_chunks
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from web.sign_in_settings import SignInSettings


def is_signed_in(cookies: Mapping[str, str], settings: SignInSettings) -> bool:
    """Tell whether the cookies of a request carry an identity: not a forged, an old or another server's."""

    def part(name: str) -> bytes | None:
        value = cookies.get(name)
        return decode_signed_value(settings.cookie_secret, name, value) if value else None

    body = get_cookie_with_chunks(part, USER_COOKIE_NAME)
    if body is None:
        return False
    told = json.loads(body)
    return told.get("is_logged_in") is True and told.get("origin") == settings.origin
