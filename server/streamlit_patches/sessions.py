"""Streamlit's sessions: each belongs to the browser that began it."""

from hmac import compare_digest
from weakref import WeakKeyDictionary

from streamlit.runtime.app_session import AppSession
from streamlit.runtime.script_data import ScriptData
from streamlit.runtime.scriptrunner_utils.script_run_context import UserInfoType
from streamlit.runtime.session_manager import SessionClient
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager


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
