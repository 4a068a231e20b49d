"""Words are compared as somebody types them without a Vietnamese keyboard."""

import unicodedata
from typing import Literal

import pytest

from language.folding import fold_accents


@pytest.mark.parametrize(
    ("written", "typed"),
    [("Hòn Đất", "hon dat"), ("U Minh Thượng", "u minh thuong"), ("đ Đ", "d d"), ("Hoà Hòa", "hoa hoa")],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_marks_and_the_stroke_of_d_fall_away(written: str, typed: str, form: Literal["NFC", "NFD"]) -> None:
    assert fold_accents(unicodedata.normalize(form, written)) == typed


@pytest.mark.parametrize(
    "text", ["Ðþßø÷ × Æ", "İſŉǰ “Ấp” – 1…", "Ωμέγα Ứ", "Ёлка й", "가 한", "ḿ b̀ ë\u0345", ""]
)
def test_any_sign_is_folded_as_it_is_alone(text: str) -> None:
    apart = "".join(unicodedata.normalize("NFD", sign.casefold()) for sign in text).replace("đ", "d")
    assert fold_accents(text) == "".join(sign for sign in apart if not unicodedata.combining(sign))
