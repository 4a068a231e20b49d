"""The one place that reaches into Streamlit's private parts; docs/developing.md lists each with its reason.

Streamlit is pinned with hashes, so a reach breaks only with a deliberate upgrade. The test of each, in
tests/server/test_streamlit_patches.py, then says which one.
"""

import json
import logging
from collections.abc import Mapping
from hashlib import sha256
from hmac import compare_digest
from importlib.util import find_spec
from pathlib import Path, PurePath
from typing import Any
from weakref import WeakKeyDictionary

from google.protobuf.message import DecodeError
from streamlit import config, file_util, net_util
from streamlit.auth_util import get_cookie_with_chunks
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetStates
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.script_data import ScriptData
from streamlit.runtime.scriptrunner_utils.script_requests import (
    _coalesce_widget_states,
    _has_active_trigger_value,
)
from streamlit.runtime.scriptrunner_utils.script_run_context import UserInfoType
from streamlit.runtime.session_manager import SessionClient
from streamlit.runtime.uploaded_file_manager import UploadedFileRec
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from server.limits import MESSAGE_CONTROLS
from server.security.back_message_gate import LARGE_KIND, BackMessage
from server.upload_quota import choose_uploads_to_free

LOGGER = logging.getLogger("poverty_map")
VERSION_LETTERS = 12
RUN_END_BYTES = 4_000
"""More than such a message takes: it names the run, and which parts of the page it ran."""

MAP_COMPONENT = "streamlit_folium.st_folium"
_LIST_COMPARISON = b"yn=e=>e.toLowerCase();"
_LIST_COMPARISON_WITHOUT_ACCENTS = (
    rb'yn=e=>e.normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[\u0111\u0110]/g,"d").toLowerCase();'
)


def hide_server_info() -> None:
    """Send the first message of every session of this process without what would describe the server."""
    write = AppSession._create_new_session_message  # noqa: SLF001 (Streamlit has no setting for it)

    def write_discreetly(session: AppSession, *about: Any, **more: Any) -> ForwardMsg:  # noqa: ANN401
        return remove_server_info(write(session, *about, **more))

    AppSession._create_new_session_message = write_discreetly  # type: ignore[assignment, method-assign] # noqa: SLF001


def remove_server_info(message: ForwardMsg) -> ForwardMsg:
    """Remove path, versions, system and machine from a session's first message.

    A digest of Streamlit's version stays: a page that meets another version after an update loads again.
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


def never_ask_for_own_address() -> None:
    """Keep Streamlit from asking anybody, on the internet or near, for this machine's address."""
    net_util.get_external_ip = _know_no_address
    net_util.get_internal_ip = _know_no_address


def _know_no_address() -> str | None:
    return None


def read_back_message(body: bytes) -> BackMessage | None:
    """Return what a page's message is, None where it can't be read; an empty message has an empty kind."""
    message = BackMsg()
    try:
        message.ParseFromString(body)
    except DecodeError:
        return None
    states = message.rerun_script.widget_states.widgets
    return BackMessage(
        message.WhichOneof("type") or "",
        len(body),
        files=len(message.file_urls_request.file_names),
        controls=len(states),
        events=sum(_count_events(state.json_trigger_value) for state in states[: MESSAGE_CONTROLS.value]),
    )


def _count_events(told: str) -> int:
    """Return how many events a part of a page may tell at the most: each is an object of JSON.

    Lists count too, so that none is nested deeper than a parser goes.
    """
    return max(told.count("{"), told.count("["))


def is_change(body: bytes) -> bool:
    """Return whether a page's message asks for a run of its script."""
    found = read_back_message(body)
    return found is not None and found.kind == LARGE_KIND


def merge_changes(older: bytes, newer: bytes, *, lossy: bool) -> bytes | None:
    """Return one change in the place of two, or None where they are about different parts of the page.

    The newer state of each control counts and clicks of both stay. Two clicks on the same control can't both
    stay: with `lossy` the newer one does, as Streamlit has it while a script runs; else the answer is None.
    """
    first, second = BackMsg.FromString(older).rerun_script, BackMsg.FromString(newer)
    if _describe_run(first) != _describe_run(second.rerun_script):
        return None
    last = second.rerun_script.widget_states
    if not lossy and _list_clicked(first.widget_states) & _list_clicked(last):
        return None
    merged = _coalesce_widget_states(first.widget_states, last)
    second.rerun_script.widget_states.CopyFrom(merged or last)
    return bytes(second.SerializeToString())


def _describe_run(change: ClientState) -> tuple[str, str, str, bool, bool]:
    """Return which part of which page a change runs, and why."""
    part = change.page_script_hash, change.page_name, change.fragment_id
    return (*part, change.is_auto_rerun, change.is_history_navigation)


def _list_clicked(states: WidgetStates) -> set[str]:
    return {state.id for state in states.widgets if _has_active_trigger_value(state)}


def is_run_end(body: bytes) -> bool:
    """Return whether a message to a page says that a run of its script has ended."""
    if not 0 < len(body) <= RUN_END_BYTES:
        return False
    return bool(ForwardMsg.FromString(body).WhichOneof("type") == "script_finished")


def bound_kept_uploads() -> None:
    """Keep no more uploads than server/upload_quota.py lets a session, and all sessions, have."""
    add = MemoryUploadedFileManager.add_file

    def add_and_free(manager: MemoryUploadedFileManager, session_id: str, file: UploadedFileRec) -> None:
        add(manager, session_id, file)
        for owner, file_id in choose_uploads_to_free(_measure_uploads(manager), session_id):
            manager.remove_file(owner, file_id)

    MemoryUploadedFileManager.add_file = add_and_free  # type: ignore[assignment, method-assign]


def _measure_uploads(manager: MemoryUploadedFileManager) -> dict[str, dict[str, int]]:
    return {
        session: {file_id: len(file.data) for file_id, file in [*files.items()]}
        for session, files in [*manager.file_storage.items()]
    }


def bind_sessions_to_browsers(cookie: str) -> None:
    """Let a session be taken up again only by the browser that began it, which a secret cookie tells.

    Whoever else names its id gets a new session, and its owner's page notices nothing.
    """
    connect = WebsocketSessionManager.connect_session
    keys: WeakKeyDictionary[AppSession, str] = WeakKeyDictionary()

    def connect_own(
        manager: WebsocketSessionManager,
        client: SessionClient,
        script_data: ScriptData,
        user_info: UserInfoType,
        existing_session_id: str | None = None,
        session_id_override: str | None = None,
    ) -> str:
        key = client.client_context.cookies.get(cookie, "") if client.client_context else ""
        asked = manager.get_session_info(existing_session_id) if existing_session_id else None
        if asked is None or not key or not compare_digest(keys.get(asked.session, ""), key):
            existing_session_id = None
        session_id = connect(
            manager, client, script_data, user_info, existing_session_id, session_id_override
        )
        begun = manager.get_session_info(session_id)
        if begun is not None:
            keys[begun.session] = key
        return session_id

    WebsocketSessionManager.connect_session = connect_own  # type: ignore[assignment, method-assign]


def has_tls() -> bool:
    """Return whether the server itself speaks TLS, without a proxy."""
    return bool(config.get_option("server.sslCertFile"))


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


def ignore_accents_in_lists(script: bytes) -> bytes:
    """Return a script of Streamlit's with lists that find 'Hòn Đất' by 'hon dat'; others unchanged."""
    return script.replace(_LIST_COMPARISON, _LIST_COMPARISON_WITHOUT_ACCENTS)


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
