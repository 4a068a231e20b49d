"""Vietnamese words as somebody types them without the keyboard for it: no tone, no hook, đ as d."""

import re
import unicodedata

_NO_LETTER = re.compile("[^a-z0-9]+")
_STROKED = str.maketrans("đ", "d")


def fold_accents(text: str) -> str:
    """Return a text in small letters without any mark, so that 'hon dat' finds 'Hòn Đất'."""
    apart = unicodedata.normalize("NFD", text.casefold()).translate(_STROKED)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def make_file_slug(text: str) -> str:
    """Return a text as part of a file's name: small letters without marks, digits, and hyphens between."""
    return _NO_LETTER.sub("-", fold_accents(text)).strip("-")
