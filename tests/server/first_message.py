"""The first message of a session, as Streamlit writes it, with all that it tells of the server."""

from streamlit import __version__
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

PATH = "/srv/ban-do/app.py"


def write_first_message() -> ForwardMsg:
    """Write a first message that names path, versions, system and machine."""
    message = ForwardMsg()
    message.new_session.main_script_path = PATH
    message.new_session.name = "app"
    message.new_session.initialize.session_id = "visitor"
    about = message.new_session.initialize.environment_info
    about.streamlit_version, about.python_version, about.server_os = __version__, "3, 11, 2", "Linux"
    message.new_session.initialize.user_info.installation_id_v3 = "machine"
    return message
