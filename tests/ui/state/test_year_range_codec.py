"""A range of years is written as its two ends, and every year is written as nothing."""

import pytest

from ui.state.year_range_codec import YearRangeCodec

CODEC = YearRangeCodec(lambda: (2010, 2011, 2012, 2015))


@pytest.mark.parametrize("value", [None, (2011, 2012), (2015, 2015)])
def test_a_range_comes_back_from_its_code_and_its_slider(value: tuple[int, int] | None) -> None:
    assert CODEC.decode(CODEC.encode(value), None) == value
    assert CODEC.join_from_widgets(CODEC.split_into_widgets(value)) == value
    assert CODEC.find_wrong(CODEC.encode(value), value) == []


def test_from_end_to_end_is_every_year() -> None:
    assert CODEC.decode("2010-2015", None) is None
    assert CODEC.find_wrong("2010-2015", None) == []


@pytest.mark.parametrize("code", ["2012-2011", "2012", "2013-2015", "x-y", "2011-2012-2015", "-"])
def test_what_is_no_range_takes_every_year_and_is_told(code: str) -> None:
    assert CODEC.decode(code, None) is None
    assert CODEC.find_wrong(code, None) == [(code, "2010-2015")]
