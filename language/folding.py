"""Vietnamese words as somebody types them without the keyboard for it: no tone, no hook, đ as d."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import chain

_NO_LETTER = re.compile("[^a-z0-9]+")
_LATIN = (range(0x0250), range(0x0300, 0x0370), range(0x1E00, 0x1F00))
"""Letters of Latin scripts, and marks that stand behind them."""

_OTHER = re.compile(f"[^{''.join(f'{chr(part.start)}-{chr(part.stop - 1)}' for part in _LATIN)}]")


def _fold_any(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold()).replace("đ", "d")
    marks = [ord(sign) for sign in set(apart) if unicodedata.combining(sign)]
    return apart.translate(dict.fromkeys(marks)) if marks else apart


_FOLDED = {code: _fold_any(chr(code)) for code in chain(*_LATIN)}
"""Each letter folded; letters that stay are in it too, because a table is slow where it lacks one."""


def fold_accents(text: str) -> str:
    """Return a text in small letters without any mark, so that 'hon dat' finds 'Hòn Đất'."""
    if text.isascii():
        return text.lower()
    folded = text.translate(_FOLDED)
    return folded if folded.isascii() or not _OTHER.search(text) else _fold_any(text)


def make_file_slug(text: str) -> str:
    """Return a text as part of a file's name: small letters without marks, digits, and hyphens between."""
    return _NO_LETTER.sub("-", fold_accents(text)).strip("-")


def join_file_name(parts: Iterable[str], ending: str) -> str:
    """Return the name of a file from its parts in words: 'ban-do_ho-ngheo-2016.png'."""
    return f"{'_'.join(map(make_file_slug, parts))}.{ending}"
