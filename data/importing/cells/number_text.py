"""One cell as a number: what it is with a decimal comma and what with a decimal point."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from data.importing.model import ImportedCell, NumberConvention
from language.spelling import DASHES, QUOTES

LONGEST_NUMBER = 40
"""Characters of a cell that can still be a number."""

_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_SPACES = dict.fromkeys((*range(0x2000, 0x200B), 0x00A0, 0x202F, 0x205F, 0x3000), " ")
_APOSTROPHES = dict.fromkeys(map(ord, "`\u00b4‘’"), "'")
_ALIKE = _FULL_WIDTH | _SPACES | _APOSTROPHES

_COUNTED = re.compile(r"(?<=[0-9])\s*h[o\u1ed9]\.?", re.IGNORECASE)
"""The unit of households behind a count, such as '1.273 ho'."""

_ZERO = re.compile(f"[{DASHES}]")


def _pattern(thousands: str, mark: str) -> re.Pattern[str]:
    """Match whole digits or groups of three parted by one sign throughout, then decimals."""
    grouped = rf"[1-9][0-9]{{0,2}}(?P<gap>[{thousands} '])[0-9]{{3}}(?:(?P=gap)[0-9]{{3}})*"
    return re.compile(rf"(?P<whole>{grouped}|[0-9]+)(?:{mark}(?P<decimals>[0-9]+))?")


_PATTERNS = {NumberConvention.COMMA: _pattern(r"\.", ","), NumberConvention.POINT: _pattern(",", r"\.")}


@dataclass(frozen=True, slots=True)
class ParsedNumber:
    """A number as a cell holds it: its value by what marks decimals, and whether % follows it.

    A `counted` one says that it counts households. A `stored` one was a number in the spreadsheet, not text,
    and may carry errors of binary fractions.
    """

    by_mark: Mapping[NumberConvention, Decimal]
    percent_sign: bool = False
    stored: bool = False
    counted: bool = False


def is_blank(cell: ImportedCell) -> bool:
    """Return whether a cell contains nothing that can be seen."""
    if not isinstance(cell, str):
        return cell is None
    return not cell[:1].isalnum() and not _cleaned(cell)


def parse_number(cell: ImportedCell) -> ParsedNumber:
    """Read a cell that isn't blank; what is no number has no values. A lone dash is zero."""
    if isinstance(cell, bool) or cell is None:
        return ParsedNumber({})
    if isinstance(cell, str):
        return _of_text(_cleaned(cell))
    value = Decimal(str(cell))
    return ParsedNumber(dict.fromkeys(_PATTERNS, value) if value.is_finite() else {}, stored=True)


def _cleaned(text: str) -> str:
    seen = text if text.isprintable() else "".join(s for s in text if unicodedata.category(s) != "Cf")
    return seen.translate(_ALIKE).strip().strip(QUOTES).strip()


def _of_text(text: str) -> ParsedNumber:
    if _ZERO.fullmatch(text):
        return ParsedNumber(dict.fromkeys(_PATTERNS, Decimal(0)))
    if len(text) > LONGEST_NUMBER:
        return ParsedNumber({})
    digits = text.removesuffix("%").rstrip()
    unit = _find_unit(digits)
    digits = digits[: unit.start()] if unit else digits
    matches = {mark: pattern.fullmatch(digits) for mark, pattern in _PATTERNS.items()}
    by_mark = {mark: _value(match) for mark, match in matches.items() if match}
    return ParsedNumber(by_mark, percent_sign=text.endswith("%"), counted=unit is not None)


def _find_unit(text: str) -> re.Match[str] | None:
    """Return where the unit of households stands at the end of a text."""
    found = _COUNTED.search(text) if text[-1:].isalpha() or text.endswith(".") else None
    return found if found is not None and found.end() == len(text) else None


def _value(match: re.Match[str]) -> Decimal:
    whole = re.sub("[^0-9]", "", match["whole"])
    return Decimal(f"{whole}.{match['decimals'] or 0}")
