"""Numbers stand as Vietnamese readers write them."""

import pytest

from language.catalogue import Language
from language.numbers import format_count, format_number, format_percent, format_signed_number

VIETNAMESE = Language.VIETNAMESE


@pytest.mark.parametrize(
    ("value", "written"),
    [(8.32, "8,32\u202f%"), (0, "0,00\u202f%"), (3.4, "3,40\u202f%"), (100, "100,00\u202f%")],
)
def test_a_rate_has_a_comma_two_decimals_and_a_narrow_space_that_cannot_break(
    value: float, written: str
) -> None:
    assert format_percent(value, VIETNAMESE) == written


@pytest.mark.parametrize(
    ("value", "written"), [(35233, "35.233"), (903, "903"), (1442261, "1.442.261"), (0, "0")]
)
def test_a_count_has_points_between_thousands(value: float, written: str) -> None:
    assert format_count(value, VIETNAMESE) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (-1.46, "\u22121,46"),
        (0.33, "+0,33"),
        (0, "0,00"),
        (-0.001, "0,00"),
        (0.004, "0,00"),
        (-0.005001, "\u22120,01"),
        (1234.5, "+1.234,50"),
    ],
)
def test_a_difference_carries_its_sign_unless_it_rounds_to_nothing(value: float, written: str) -> None:
    assert format_signed_number(value, VIETNAMESE) == written


@pytest.mark.parametrize(("places", "written"), [(0, "20"), (1, "20,0"), (3, "20,000")])
def test_a_number_has_as_many_decimals_as_asked_for(places: int, written: str) -> None:
    assert format_number(20, VIETNAMESE, places) == written


def test_english_has_a_point_before_decimals_commas_between_thousands_and_no_space() -> None:
    assert format_percent(8.32, Language.ENGLISH) == "8.32%"
    assert format_count(1442261, Language.ENGLISH) == "1,442,261"
    assert format_signed_number(-1.46, Language.ENGLISH) == "\u22121.46"


def test_a_number_below_zero_has_a_real_minus() -> None:
    assert format_number(-2.5, VIETNAMESE) == "\u22122,50"
