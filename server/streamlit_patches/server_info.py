"""What Streamlit would tell a page about the server, or ask the internet about it, and does not."""

from hashlib import sha256
from pathlib import PurePath
from typing import Any

from streamlit import net_util
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.app_session import AppSession

VERSION_LETTERS = 12


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


def never_ask_for_own_address() -> None:
    """Keep Streamlit from asking anybody, on the internet or near, for this machine's address."""
    net_util.get_external_ip = _know_no_address
    net_util.get_internal_ip = _know_no_address


def _know_no_address() -> str | None:
    return None
