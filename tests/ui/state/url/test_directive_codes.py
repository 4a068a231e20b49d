"""A reading of the directive goes into the URL as short codes and comes back; wrong ones are reported."""

from ui.state.directive_state import EVERYTHING, DirectiveState
from ui.state.url.code_reader import CodeReader, WrongCode
from ui.state.url.directive_codes import LONGEST_SEARCH, decode_directive_state, encode_directive_state

DOERS = ("health", "districts")


def test_the_default_leaves_the_url_alone() -> None:
    assert encode_directive_state(EVERYTHING) == {}
    assert decode_directive_state(CodeReader({}), DOERS) == EVERYTHING


def test_it_comes_back_whole() -> None:
    reading = DirectiveState("y tế & <b>", frozenset(DOERS), frozenset({"capital", "water"}))
    written = encode_directive_state(reading)
    assert written == {"tukhoa": "y tế & <b>", "coquan": "districts,health", "chude": "capital,water"}
    assert decode_directive_state(CodeReader(written), DOERS) == reading


def test_wrong_codes_are_reported_and_a_long_search_is_cut() -> None:
    reader = CodeReader({"tukhoa": "x" * 999, "coquan": "health,nasa", "chude": "cake"})
    assert decode_directive_state(reader, DOERS) == DirectiveState(
        "x" * LONGEST_SEARCH, frozenset({"health"})
    )
    assert reader.wrong == [WrongCode("coquan", "nasa", ""), WrongCode("chude", "cake", "")]
