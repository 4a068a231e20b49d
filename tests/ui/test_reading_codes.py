"""A reading of the directive goes into the URL as short codes and comes back; wrong ones are reported."""

from ui.codes import CodeReader, WrongCode
from ui.reading import EVERYTHING, Reading
from ui.reading_codes import LONGEST_SEARCH, read_reading, reading_address

DOERS = ("health", "districts")


def test_the_default_leaves_the_url_alone() -> None:
    assert reading_address(EVERYTHING) == {}
    assert read_reading(CodeReader({}), DOERS) == EVERYTHING


def test_it_comes_back_whole() -> None:
    reading = Reading("y tế & <b>", frozenset(DOERS), frozenset({"capital", "water"}))
    written = reading_address(reading)
    assert written == {"tukhoa": "y tế & <b>", "coquan": "districts,health", "chude": "capital,water"}
    assert read_reading(CodeReader(written), DOERS) == reading


def test_wrong_codes_are_reported_and_a_long_search_is_cut() -> None:
    reader = CodeReader({"tukhoa": "x" * 999, "coquan": "health,nasa", "chude": "cake"})
    assert read_reading(reader, DOERS) == Reading("x" * LONGEST_SEARCH, frozenset({"health"}))
    assert reader.wrong == [WrongCode("coquan", "nasa", ""), WrongCode("chude", "cake", "")]
