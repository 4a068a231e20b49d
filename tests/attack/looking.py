"""What a text must be after it has passed through the product: what a person sees of it, and nothing more."""

import unicodedata
from collections.abc import Callable, Iterable

from tests.attack.payloads import FORMULA, PRODUCT

Count = Callable[[int], None]
"""Takes note of how many answers a test has looked at."""

_TURNING = {"Cf", "Cs", "Cn"}
_KEPT = {"\n", "\t", "\u00ad"}


def visible(text: str) -> str:
    """Give what can be seen of a text: no control or format signs, every run of blanks one blank."""
    lines = "\n".join(text.splitlines())
    seen = "".join(sign if _is_seen(sign) else "" for sign in lines)
    return " ".join(seen.split())


def squeezed(text: str) -> str:
    """Give a text for looking it up on paper, where lines break anywhere: composed, without blanks."""
    return "".join(unicodedata.normalize("NFKC", visible(text)).split())


def check_plain(texts: Iterable[str]) -> None:
    """Fail where a text holds what was worked out, or signs that steer a terminal or turn the reading."""
    for text in texts:
        assert PRODUCT not in text, text
        hidden = [sign for sign in text if not _is_seen(sign) and sign not in _KEPT]
        assert hidden == [], (text, hidden)


def check_harmless(cells: Iterable[object]) -> None:
    """Fail where a spreadsheet would take a cell, or a part of it, for a formula."""
    for cell in cells:
        assert not (isinstance(cell, str) and FORMULA.search(cell)), cell


def _is_seen(sign: str) -> bool:
    if unicodedata.category(sign) == "Cc":
        return sign in "\n\t"
    return unicodedata.category(sign) not in _TURNING and sign not in "\u2028\u2029"
