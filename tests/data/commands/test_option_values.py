"""What follows an option is taken as a clean line, and an address only where it can be one."""

from argparse import ArgumentTypeError

import pytest

from data.commands.option_values import parse_text_line, parse_web_address


def test_a_text_is_one_line_without_signs_that_nobody_sees() -> None:
    assert parse_text_line(" UBND\u202e huyện\n\x1b[31mGò Quao\U000e0067 ") == "UBND huyện [31mGò Quao"


@pytest.mark.parametrize("given", ["", "  ", "\u200b", "\x1b"])
def test_a_text_of_which_nothing_is_seen_is_none(given: str) -> None:
    with pytest.raises(ArgumentTypeError, match="không được để trống"):
        parse_text_line(given)


@pytest.mark.parametrize("given", ["https://kiengiang.gov.vn/a?b=(c)&d=%20", "http://x.example/ò"])
def test_an_address_is_taken_as_it_is(given: str) -> None:
    assert parse_web_address(given) == given


@pytest.mark.parametrize(
    "given",
    [
        "javascript:alert(1)",
        "https://x.example/<b>",
        'https://x.example/"a',
        "https://x.example/a b",
        "https://",
    ],
)
def test_what_no_address_can_hold_is_refused(given: str) -> None:
    with pytest.raises(ArgumentTypeError):
        parse_web_address(given)
