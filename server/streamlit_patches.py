"""The one place that reaches into Streamlit's private parts: each reach with its reason and its test.

Streamlit is pinned with hashes, so a reach breaks only with a deliberate upgrade, and its test says which.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path, PurePath
from typing import Any

from streamlit import config, file_util
from streamlit.auth_util import get_cookie_with_chunks
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.pages_manager import PagesManager
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

VERSION_LETTERS = 12
MAP_COMPONENT = "streamlit_folium.st_folium"


def hide_server_info() -> None:
    """Let every first message of a session, in this process, go out without what is nobody's business."""
    write = AppSession._create_new_session_message  # noqa: SLF001 (Streamlit has no setting for it)

    def write_discreetly(session: AppSession, *about: Any, **more: Any) -> ForwardMsg:  # noqa: ANN401
        return remove_server_info(write(session, *about, **more))

    AppSession._create_new_session_message = write_discreetly  # type: ignore[assignment, method-assign] # noqa: SLF001


def remove_server_info(message: ForwardMsg) -> ForwardMsg:
    """Take path, versions, system and machine out of a session's first message.

    Of the framework's version a digest stays: a page that meets another one after an update loads anew.
    """
    told = message.new_session
    told.main_script_path = PurePath(told.main_script_path).name
    about = told.initialize.environment_info
    version = sha256(about.streamlit_version.encode()).hexdigest()[:VERSION_LETTERS]
    about.Clear()
    about.streamlit_version = version
    told.initialize.user_info.Clear()
    return message


def hide_pages_folder() -> None:
    """Keep Streamlit from reading the folder pages/ as its old menu; call it before the first visit.

    Until `st.navigation` has run once, a deep link to another page would show "page not found".
    """
    PagesManager.uses_pages_directory = False


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


def get_base_path() -> str:
    """Return the path that the server is mounted under: empty, or with a leading and no closing slash."""
    path = str(config.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{path}" if path else ""


def find_streamlit_folder() -> Path:
    """Find Streamlit's own files for the browser."""
    return Path(file_util.get_static_dir())


def find_font_file() -> Path:
    """Find Streamlit's own Source Sans."""
    return next(find_streamlit_folder().glob("static/media/SourceSansVF-Upright*.woff2"))


def find_map_component_folder() -> Path:
    """Find streamlit-folium's files without importing it, which must wait for Streamlit's runtime.

    Raises ModuleNotFoundError where it is not installed.
    """
    spec = find_spec("streamlit_folium")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("streamlit_folium")
    return Path(spec.submodule_search_locations[0]) / "frontend" / "build"


def get_map_component_path() -> str:
    """Return the path under which Streamlit serves streamlit-folium's files."""
    return f"{get_base_path()}/component/{MAP_COMPONENT}"
