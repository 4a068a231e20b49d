"""A crowd keeps a page's large messages as browsers do: they cross the wire once."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tools.load.kept_messages import RUNS_KEPT, KeptMessages


def write_message(code: str, *, large: bool) -> bytes:
    message = ForwardMsg(hash=code)
    message.metadata.cacheable = large
    message.delta.new_element.text.body = code
    return bytes(message.SerializeToString())


def test_a_large_message_is_named_and_stands_for_itself_when_it_comes_again() -> None:
    kept = KeptMessages()
    large = kept.read(write_message("large", large=True))
    kept.read(write_message("small", large=False))
    assert kept.list_hashes() == ["large"]
    assert kept.read(ForwardMsg(ref_hash="large").SerializeToString()) == large


def test_what_no_run_shows_any_more_is_forgotten() -> None:
    kept = KeptMessages()
    kept.read(write_message("shown", large=True))
    kept.read(write_message("gone", large=True))
    for _ in range(RUNS_KEPT + 1):
        kept.read(ForwardMsg(ref_hash="shown").SerializeToString())
        kept.end_run()
    assert kept.list_hashes() == ["shown"]
