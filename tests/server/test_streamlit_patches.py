"""Each reach into Streamlit's private parts does its work, and what it rests on is still as it was."""

import ast
import inspect
from pathlib import Path

import pytest
from google.protobuf.message import Message
from streamlit import __version__, net_util
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import EnvironmentInfo, Initialize, NewSession, UserInfo
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager
from streamlit.web import bootstrap
from streamlit.web.server import server_util

from server import streamlit_patches
from server.limits import SESSION_UPLOADS
from server.streamlit_patches import (
    bound_kept_uploads,
    find_streamlit_folder,
    hide_pages_folder,
    ignore_accents_in_lists,
    is_run_end,
    merge_changes,
    never_ask_for_own_address,
    remove_server_info,
)
from tests.paths import ROOT

PATH = "/srv/ban-do/app.py"
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


def told() -> ForwardMsg:
    message = ForwardMsg()
    message.new_session.main_script_path = PATH
    message.new_session.name = "app"
    message.new_session.initialize.session_id = "visitor"
    about = message.new_session.initialize.environment_info
    about.streamlit_version, about.python_version, about.server_os = __version__, "3, 11, 2", "Linux"
    message.new_session.initialize.user_info.installation_id_v3 = "machine"
    return message


def test_nothing_of_the_server_is_left() -> None:
    written = remove_server_info(told()).SerializeToString()
    for secret in (b"/srv", __version__.encode(), b"3, 11", b"Linux", b"machine"):
        assert secret not in written


def test_what_the_page_needs_stays() -> None:
    session = remove_server_info(told()).new_session
    assert (session.name, session.initialize.session_id) == ("app", "visitor")
    assert session.main_script_path == "app.py"


def test_another_version_is_still_seen_to_be_another() -> None:
    older = told()
    older.new_session.initialize.environment_info.streamlit_version = "1.0"
    versions = {
        remove_server_info(message).new_session.initialize.environment_info.streamlit_version
        for message in (told(), older)
    }
    assert len(versions) == 2


@pytest.mark.parametrize("kind", KNOWN_FIELDS)
def test_a_sessions_first_message_has_no_field_that_nobody_has_looked_at(kind: type[Message]) -> None:
    """A new field could tell of the server and would pass: look at it, then name it here."""
    assert {field.name for field in kind.DESCRIPTOR.fields} == KNOWN_FIELDS[kind]


def test_a_sessions_first_message_is_still_written_where_it_is_caught() -> None:
    assert callable(AppSession._create_new_session_message)  # noqa: SLF001
    assert "self._create_new_session_message(" in inspect.getsource(AppSession)


def test_the_folder_of_pages_is_not_read_as_streamlits_menu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PagesManager, "uses_pages_directory", None)
    hide_pages_folder()
    PagesManager(str(ROOT / "dashboard.py"))
    assert PagesManager.uses_pages_directory is False


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


def test_a_pages_uploads_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryUploadedFileManager, "add_file", MemoryUploadedFileManager.add_file)
    bound_kept_uploads()
    manager = MemoryUploadedFileManager("/upload")
    manager.add_file("other", UploadedFileRec("kept", "a.xlsx", "", b"1"))
    names = [str(number) for number in range(2 * SESSION_UPLOADS.value)]
    for name in names:
        manager.add_file("page", UploadedFileRec(name, "a.xlsx", "", b"1"))
    kept = [file.file_id for file in manager.get_files("page", names)]
    assert kept == names[-SESSION_UPLOADS.value :]
    assert len(manager.get_files("other", ["kept"])) == 1


def test_a_session_is_still_connected_by_the_function_that_is_replaced() -> None:
    """What it does is tried from outside in tests/attack/test_web_server.py."""
    parameters = [*inspect.signature(WebsocketSessionManager.connect_session).parameters][1:]
    assert parameters == [
        "client", "script_data", "user_info", "existing_session_id", "session_id_override",
    ]  # fmt: skip
    assert [*inspect.signature(WebsocketSessionManager.get_session_info).parameters] == ["self", "session_id"]


def test_lists_find_names_by_letters_without_accents() -> None:
    scripts = [path.read_bytes() for path in (find_streamlit_folder() / "static" / "js").glob("*.js")]
    changed = [(old, new) for old in scripts if (new := ignore_accents_in_lists(old)) != old]
    assert len(changed) == 1
    ((old, new),) = changed
    assert new.count(b'normalize("NFD")') == old.count(b'normalize("NFD")') + 1
    assert b".includes(r)" in new


def test_the_document_lists_every_reach() -> None:
    tree = ast.parse(Path(streamlit_patches.__file__).read_text("utf-8"))
    functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    text = (ROOT / "docs" / "developing.md").read_text("utf-8")
    section = text.partition("## Reaches into Streamlit")[2].partition("\n## ")[0]
    public = {name for name in functions if not name.startswith("_")}
    assert [name for name in sorted(public) if f"`{name}`" not in section] == []


def write_change(year: int, *, part: str = "", clicked: str = "") -> bytes:
    message = BackMsg()
    message.rerun_script.fragment_id = part
    message.rerun_script.query_string = f"nam={year}"
    message.rerun_script.widget_states.widgets.add(id="year", int_value=year)
    if clicked:
        message.rerun_script.widget_states.widgets.add(id=clicked, trigger_value=True)
    return bytes(message.SerializeToString())


def test_of_two_changes_the_newer_state_counts_and_clicks_of_both_stay() -> None:
    older, newer = write_change(2016, clicked="add"), write_change(2017, clicked="remove")
    merged = merge_changes(older, newer, lossy=False)
    assert merged
    change = BackMsg.FromString(merged).rerun_script
    states = {state.id: state for state in change.widget_states.widgets}
    assert (states["year"].int_value, change.query_string) == (2017, "nam=2017")
    assert states["add"].trigger_value
    assert states["remove"].trigger_value


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (write_change(2016, part="map"), write_change(2017)),
        (write_change(2016, part="map"), write_change(2017, part="search")),
    ],
)
def test_changes_of_different_parts_are_never_made_one(older: bytes, newer: bytes) -> None:
    assert merge_changes(older, newer, lossy=True) is None


def test_two_clicks_on_one_control_are_made_one_only_where_that_is_allowed() -> None:
    older, newer = write_change(2016, clicked="add"), write_change(2017, clicked="add")
    assert merge_changes(older, newer, lossy=False) is None
    assert merge_changes(older, newer, lossy=True) == newer


def test_every_field_of_a_change_is_merged_compared_or_taken_from_the_newer() -> None:
    """A new field could ask for a run that must not be merged: look at it, then name it here."""
    assert {field.name for field in ClientState.DESCRIPTOR.fields} == {
        "query_string", "widget_states", "page_script_hash", "page_name", "fragment_id", "is_auto_rerun",
        "cached_message_hashes", "context_info", "is_history_navigation",
    }  # fmt: skip


@pytest.mark.parametrize("status", ForwardMsg.ScriptFinishedStatus.values())
def test_the_end_of_a_run_is_known_however_it_ended(
    status: ForwardMsg.ScriptFinishedStatus.ValueType,
) -> None:
    message = ForwardMsg(script_finished=status)
    message.metadata.run.script_run_id = "a" * 36
    message.metadata.run.fragment_ids.extend(["a" * 32] * 50)
    assert is_run_end(message.SerializeToString())


def test_nothing_else_that_a_page_is_sent_ends_a_run() -> None:
    assert not is_run_end(b"")
    assert not is_run_end(told().SerializeToString())
