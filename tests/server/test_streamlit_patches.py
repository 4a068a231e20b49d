"""A session's first message tells a visitor neither a path nor a version nor a machine."""

from streamlit import __version__
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from server.streamlit_patches import remove_server_info

PATH = "/srv/ban-do/app.py"


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
