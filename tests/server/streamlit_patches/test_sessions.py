"""Sessions are still connected where our function stands."""

import inspect

from streamlit.runtime.websocket_session_manager import WebsocketSessionManager


def test_a_session_is_still_connected_by_the_function_that_is_replaced() -> None:
    """What it does is tried from outside in tests/attack/test_web_server.py."""
    parameters = [*inspect.signature(WebsocketSessionManager.connect_session).parameters][1:]
    assert parameters == [
        "client", "script_data", "user_info", "existing_session_id", "session_id_override",
    ]  # fmt: skip
    assert [*inspect.signature(WebsocketSessionManager.get_session_info).parameters] == ["self", "session_id"]
