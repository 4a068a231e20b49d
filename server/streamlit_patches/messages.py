"""What a page and the server tell each other: which message is what, and two changes made one."""

from google.protobuf.message import DecodeError
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetStates
from streamlit.runtime.scriptrunner_utils.script_requests import (
    _coalesce_widget_states,
    _has_active_trigger_value,
)

from server.limits import MESSAGE_CONTROLS
from server.security.back_message_gate import LARGE_KIND, BackMessage

RUN_END_BYTES = 4_000
"""More than such a message takes: it names the run, and which parts of the page it ran."""


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
