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
