"""What our pages send passes, everything else is dropped; too many messages wait for their turn."""

import json

import pytest
from starlette.types import Message
from streamlit.proto.BackMsg_pb2 import BackMsg

from server.budget import Budget
from server.connections.visitor_share import VisitorShare
from server.limits import (
    ADDRESS_BUDGETS,
    ADDRESS_MESSAGES_AT_ONCE,
    COMPONENT_EVENTS,
    FILE_ADDRESSES,
    MESSAGE_CONTROLS,
    MESSAGES_AT_ONCE,
    MESSAGES_PER_SECOND,
    REFUSED_MESSAGES,
    SMALL_MESSAGE_BYTES,
    WEBSOCKETS,
)
from server.security.back_message_gate import ALLOWED_KINDS, AddressBudgets, BackMessageGate
from server.streamlit_patches.messages import read_back_message
from tests.server.asgi import Upstream, ask
from tests.server.sockets import Listener, open_websocket

END = "websocket.disconnect"
REFUSED_KINDS = {
    "load_git_info", "clear_cache", "set_run_on_save", "backend_operation_request",
    "debug_disconnect_websocket", "debug_shutdown_runtime",
}  # fmt: skip


def make_message(kind: str) -> BackMsg:
    message = BackMsg()
    field = BackMsg.DESCRIPTOR.fields_by_name[kind]
    if field.message_type is None:
        setattr(message, kind, True)
    else:
        getattr(message, kind).SetInParent()
    return message


def pack(message: BackMsg) -> Message:
    return {"type": "websocket.receive", "bytes": message.SerializeToString()}


def send(*messages: Message) -> tuple[list[Message], list[Message]]:
    """Send messages through the gate, and return what the page's script heard and what came back."""
    listener = Listener()
    answers = open_websocket(BackMessageGate(listener, read=read_back_message), *messages)
    return listener.heard, answers


def test_every_kind_of_message_that_streamlit_knows_is_allowed_or_refused() -> None:
    known = {field.name for field in BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields}
    assert known == ALLOWED_KINDS | REFUSED_KINDS


@pytest.mark.parametrize("kind", sorted(ALLOWED_KINDS))
def test_what_our_pages_send_passes_as_it_is(kind: str) -> None:
    message = pack(make_message(kind))
    heard, _ = send(message)
    assert heard[0] == message


@pytest.mark.parametrize("kind", sorted(REFUSED_KINDS))
def test_another_kind_is_dropped_and_named_once(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    last = pack(make_message("rerun_script"))
    heard, answers = send(*[pack(make_message(kind))] * 5, last)
    assert [each["type"] for each in heard] == ["websocket.receive", END]
    assert heard[0] == last
    assert [each["type"] for each in answers] == ["websocket.accept"]
    assert caplog.messages == [f"A message that no page sends was dropped: {kind}"]


def test_an_empty_message_is_dropped() -> None:
    assert [each["type"] for each in send(pack(BackMsg()))[0]] == [END]


def test_what_is_no_message_is_left_to_streamlit_which_ends_the_connection() -> None:
    broken: Message = {"type": "websocket.receive", "bytes": b"\xff\xff\xff"}
    assert send(broken)[0][0] == broken


def test_a_message_without_choices_is_small() -> None:
    message = make_message("stop_script")
    message.MergeFromString(b"\xfa\x7f" + bytes([0x80, 0x80, 0x02]) + bytes(2 * SMALL_MESSAGE_BYTES.value))
    assert [each["type"] for each in send(pack(message))[0]] == [END]


@pytest.mark.parametrize(
    ("files", "passes"), [(FILE_ADDRESSES.value, True), (FILE_ADDRESSES.value + 1, False)]
)
def test_addresses_are_given_for_a_few_files_at_once(files: int, passes: bool) -> None:  # noqa: FBT001
    message = BackMsg()
    message.file_urls_request.file_names.extend(["a.xlsx"] * files)
    assert (send(pack(message))[0][0]["type"] == "websocket.receive") is passes


def test_choices_may_be_large() -> None:
    message = make_message("rerun_script")
    message.rerun_script.query_string = "a" * (4 * SMALL_MESSAGE_BYTES.value)
    assert send(pack(message))[0][0] == pack(message)


def test_who_goes_on_with_other_messages_is_cut_off() -> None:
    heard, answers = send(*[pack(make_message("clear_cache"))] * (REFUSED_MESSAGES.value + 1))
    assert answers[-1] == {"type": "websocket.close", "code": 1008}
    assert heard == [{"type": END, "code": 1008}]


def test_a_text_ends_the_connection() -> None:
    heard, answers = send({"type": "websocket.receive", "text": "hello"})
    assert answers[-1] == {"type": "websocket.close", "code": 1003}
    assert heard == [{"type": END, "code": 1003}]


def test_many_messages_at_once_pass_and_more_wait_for_their_turn() -> None:
    now = 0.0
    budget = Budget(MESSAGES_AT_ONCE.value, MESSAGES_PER_SECOND.value, lambda: now)
    assert [budget.take() for _ in range(MESSAGES_AT_ONCE.value)] == [0.0] * MESSAGES_AT_ONCE.value
    assert budget.take() == pytest.approx(1 / MESSAGES_PER_SECOND.value)
    now += 1.0
    taken = [budget.take() for _ in range(MESSAGES_PER_SECOND.value)]
    assert taken[:-2] == [0.0] * (MESSAGES_PER_SECOND.value - 2)
    assert taken[-1] > 0
    now += 3_600.0
    assert [budget.take() for _ in range(MESSAGES_AT_ONCE.value)] == [0.0] * MESSAGES_AT_ONCE.value
    assert budget.take() > 0


def test_all_pages_of_one_address_share_a_budget_and_a_neighbour_has_another() -> None:
    budgets = AddressBudgets()
    (first,), (again,), (other,) = (
        budgets.find(address) for address in ("192.0.2.7", "192.0.2.7", "192.0.2.8")
    )
    assert first is again
    waits = [first.take() for _ in range(ADDRESS_MESSAGES_AT_ONCE.value + 2)]
    assert waits[0] == 0.0
    assert waits[-1] > 0.0
    assert other.take() == 0.0


def test_this_machine_s_own_address_stands_for_many_and_shares_nothing() -> None:
    assert AddressBudgets().find("127.0.0.1") == ()


def test_the_address_seen_longest_ago_is_forgotten() -> None:
    budgets = AddressBudgets()
    (first,) = budgets.find("192.0.2.7")
    for number in range(ADDRESS_BUDGETS.value):
        budgets.find(f"198.51.{number // 256}.{number % 256}")
    assert budgets.find("192.0.2.7") != (first,)


def test_one_connection_too_many_is_told_to_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = BackMessageGate(Listener(), read=read_back_message)
    assert open_websocket(gate)[0]["type"] == "websocket.accept"
    monkeypatch.setattr(gate, "_pages", VisitorShare(most=0, share=1))
    start, _ = open_websocket(gate)
    assert start["status"] == 503
    assert (b"retry-after", b"5") in start["headers"]


def test_who_has_their_share_of_pages_gets_no_more_and_a_neighbour_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate = BackMessageGate(Listener(), read=read_back_message)
    pages = VisitorShare(most=WEBSOCKETS.value, share=1)
    monkeypatch.setattr(gate, "_pages", pages)
    with pages.hold("192.0.2.7"):
        assert open_websocket(gate, address="192.0.2.7")[0]["status"] == 503
        assert open_websocket(gate, address="192.0.2.8")[0]["type"] == "websocket.accept"


def test_a_connection_that_ended_counts_no_more() -> None:
    gate = BackMessageGate(Listener(), read=read_back_message)
    for _ in range(WEBSOCKETS.value + 1):
        assert open_websocket(gate)[0]["type"] == "websocket.accept"


def test_a_request_that_is_no_websocket_passes() -> None:
    assert ask(BackMessageGate(Upstream([b"ok"]), read=read_back_message), "/").text == "ok"


def write_states(controls: int, told: str) -> Message:
    message = BackMsg()
    for number in range(controls):
        message.rerun_script.widget_states.widgets.add(id=str(number), json_trigger_value=told)
    return pack(message)


@pytest.mark.parametrize(
    ("message", "passes"),
    [
        (write_states(1, '[{"event": "chosen", "value": "{}"}]'), True),
        (write_states(1, json.dumps([{"event": "a"}] * COMPONENT_EVENTS.value)), True),
        (write_states(1, json.dumps([{"event": "a"}] * (COMPONENT_EVENTS.value + 1))), False),
        (write_states(COMPONENT_EVENTS.value + 1, '[{"event": "a"}]'), False),
        (write_states(1, "[" * 100_000), False),
        (write_states(MESSAGE_CONTROLS.value, ""), True),
        (write_states(MESSAGE_CONTROLS.value + 1, ""), False),
    ],
    ids=["a click", "many", "too many", "in many parts", "too deep", "many controls", "too many controls"],
)
def test_a_message_tells_so_many_clicks_and_controls_and_no_more(message: Message, *, passes: bool) -> None:
    heard, _ = send(message)
    assert (heard[0] == message) is passes
