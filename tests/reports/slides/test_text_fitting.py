"""A text stays within its box: in a smaller type, on more lines, and cut only when nothing else helps."""

import pytest

from reports.slides.text_fitting import ELLIPSIS, LINE, count_lines, fit_text

SIZES = (28.0, 20.0, 12.0)


def test_a_short_text_takes_the_largest_type() -> None:
    found = fit_text("Hòn Đất", 400, 70, SIZES)
    assert (found.text, found.size, found.lines) == ("Hòn Đất", 28, 1)


def test_a_longer_text_takes_a_smaller_type() -> None:
    assert fit_text("Giang Thành và An Minh " * 5, 400, 70, SIZES).size == 12


@pytest.mark.parametrize("text", ["Ưu tiên huyện An Biên " * 60, "Ư" * 900, "a\n" * 80])
def test_what_fits_in_no_type_is_cut_with_a_sign(text: str) -> None:
    found = fit_text(text, 400, 70, SIZES, bold=True)
    assert found.text.endswith(ELLIPSIS)
    assert count_lines(found.text, found.size, 400, bold=True) * LINE * found.size <= 70


def test_a_line_break_begins_a_line_and_a_wide_word_takes_several() -> None:
    assert count_lines("a\nb\n\nc", 12, 400) == 4
    assert count_lines("W" * 100, 12, 400) > 2
