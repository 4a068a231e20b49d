"""No text becomes a formula, whatever separators a spreadsheet cuts it by; all others stay as they are."""

from itertools import product

import pytest

from data.spreadsheet_text import escape_formula

SIGNS = "=+-@＝＋－＠"  # noqa: RUF001 (the wide signs are what is meant)
SEPARATORS = ";\t\r\n"


def begins_formula(text: str) -> bool:
    """Whether any cell that a spreadsheet may cut a text into begins with a sign, behind blanks or not."""
    for separator in SEPARATORS[1:]:
        text = text.replace(separator, SEPARATORS[0])
    return any(part.lstrip()[:1] in tuple(SIGNS) for part in text.split(SEPARATORS[0]))


@pytest.mark.parametrize("length", [1, 2, 3, 4])
def test_no_text_of_a_few_signs_begins_a_formula_and_no_other_is_touched(length: int) -> None:
    for letters in product(f"a \xa0{SEPARATORS}{SIGNS[0]}{SIGNS[-1]}", repeat=length):
        text = "".join(letters)
        escaped = str(escape_formula(text))
        assert not begins_formula(escaped), repr(text)
        assert begins_formula(text) or escaped.removeprefix("'") == text, repr(text)


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_is_escaped_at_the_start_and_behind_a_separator(sign: str) -> None:
    assert escape_formula(f"{sign}1") == f"'{sign}1"
    assert escape_formula(f"a;{sign}1") == f"a;'{sign}1"


@pytest.mark.parametrize("cell", [-1, -1.5, "", "Hòn Đất", "2016–2020", "a@b", "1-2"])
def test_what_begins_no_formula_stays_as_it_is(cell: str | float) -> None:
    assert escape_formula(cell) == cell
