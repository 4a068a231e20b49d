"""A page is told nothing of the server, and nobody is asked about it."""

import inspect

import pytest
from google.protobuf.message import Message
from streamlit import __version__, net_util
from streamlit.proto.NewSession_pb2 import EnvironmentInfo, Initialize, NewSession, UserInfo
from streamlit.runtime.app_session import AppSession
from streamlit.web import bootstrap
from streamlit.web.server import server_util

from server.streamlit_patches.server_info import never_ask_for_own_address, remove_server_info
from tests.server.first_message import write_first_message

KNOWN_FIELDS = {
    NewSession: {
        "app_pages", "config", "custom_theme", "initialize", "main_script_hash", "main_script_path", "name",
        "page_script_hash",
    },
    Initialize: {
        "environment_info", "is_hello", "recommend_skills_install", "session_id", "session_status",
        "skills_nudge_suppressed_reason", "user_info",
    },
    EnvironmentInfo: {"has_display", "python_version", "server_os", "streamlit_version"},
    UserInfo: {"installation_id", "installation_id_v3", "installation_id_v4"},
}  # fmt: skip


def test_nothing_of_the_server_is_left() -> None:
    written = remove_server_info(write_first_message()).SerializeToString()
    for secret in (b"/srv", __version__.encode(), b"3, 11", b"Linux", b"machine"):
        assert secret not in written


def test_what_the_page_needs_stays() -> None:
    session = remove_server_info(write_first_message()).new_session
    assert (session.name, session.initialize.session_id) == ("app", "visitor")
    assert session.main_script_path == "app.py"


def test_another_version_is_still_seen_to_be_another() -> None:
    older = write_first_message()
    older.new_session.initialize.environment_info.streamlit_version = "1.0"
    versions = {
        remove_server_info(message).new_session.initialize.environment_info.streamlit_version
        for message in (write_first_message(), older)
    }
    assert len(versions) == 2


@pytest.mark.parametrize("kind", KNOWN_FIELDS)
def test_a_sessions_first_message_has_no_field_that_nobody_has_looked_at(kind: type[Message]) -> None:
    """A new field could tell of the server and would pass: look at it, then name it here."""
    assert {field.name for field in kind.DESCRIPTOR.fields} == KNOWN_FIELDS[kind]


def test_a_sessions_first_message_is_still_written_where_it_is_caught() -> None:
    assert callable(AppSession._create_new_session_message)  # noqa: SLF001
    assert "self._create_new_session_message(" in inspect.getsource(AppSession)


@pytest.fixture
def deaf(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note every request that Streamlit would send to learn this machine's address."""
    asked: list[str] = []
    monkeypatch.setattr(net_util, "_make_blocking_http_get", lambda url, **_: asked.append(url))
    for name in ("get_external_ip", "get_internal_ip"):
        monkeypatch.setattr(net_util, name, getattr(net_util, name))
    monkeypatch.setattr(net_util, "_external_ip", None)
    never_ask_for_own_address()
    return asked


def test_nobody_is_asked_about_a_foreign_origin(deaf: list[str]) -> None:
    assert server_util.is_url_from_allowed_origins("https://evil.example") is False
    assert deaf == []


def test_streamlit_still_asks_by_the_functions_that_are_replaced() -> None:
    for asking in (server_util.is_url_from_allowed_origins, bootstrap._print_url):  # noqa: SLF001
        source = inspect.getsource(asking)
        assert "net_util.get_external_ip" in source
        assert "net_util.get_internal_ip" in source
