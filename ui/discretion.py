"""Keeps from visitors what Streamlit tells each of them about the server: path, versions, machine."""

from hashlib import sha256
from pathlib import PurePath
from typing import Any

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.app_session import AppSession

VERSION_LETTERS = 12


def keep_server_to_itself() -> None:
    """Let every first message of a session, in this process, go out without what is nobody's business."""
    write = AppSession._create_new_session_message  # noqa: SLF001 (Streamlit has no setting for it)

    def write_discreetly(session: AppSession, *about: Any, **more: Any) -> ForwardMsg:  # noqa: ANN401
        return discreet(write(session, *about, **more))

    AppSession._create_new_session_message = write_discreetly  # type: ignore[assignment, method-assign] # noqa: SLF001


def discreet(message: ForwardMsg) -> ForwardMsg:
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
