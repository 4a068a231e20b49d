"""Names stand in the order of the Vietnamese alphabet."""

import pytest

from language.sorting import make_alphabetical_key


@pytest.mark.parametrize(
    "names",
    [
        ["Danh", "Dương", "Đà", "Đông", "Em"],
        ["An", "Ăn", "Ân", "Ba"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "mai"],
        ["Gia", "Giang Thành", "Giồng Riềng", "Gò Quao"],
        ["Uyên", "Ưng", "Vĩnh"],
    ],
)
def test_letters_come_before_tones_and_d_with_a_stroke_after_d(names: list[str]) -> None:
    assert sorted(names[1:] + names[:1], key=make_alphabetical_key) == names


def test_capitals_and_decomposed_letters_make_no_difference() -> None:
    assert (
        make_alphabetical_key("ĐÔNG") == make_alphabetical_key("đông") == make_alphabetical_key("đo\u0302ng")
    )
