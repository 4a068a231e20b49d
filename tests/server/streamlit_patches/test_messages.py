"""Changes of a page are merged by Streamlit's own rule, and the end of a run is known."""

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from server.streamlit_patches.messages import is_run_end, merge_changes
from tests.server.first_message import write_first_message


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
    assert not is_run_end(write_first_message().SerializeToString())
