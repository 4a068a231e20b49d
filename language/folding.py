"""Vietnamese words as somebody types them without the keyboard for it: no tone, no hook, đ as d."""

import unicodedata

_STROKED = str.maketrans("đ", "d")


def folded(text: str) -> str:
    """Give a text in small letters without any mark, so that 'hon dat' finds 'Hòn Đất'."""
    apart = unicodedata.normalize("NFD", text.casefold()).translate(_STROKED)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
