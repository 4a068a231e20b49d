"""Codecs of what a planner of targets chooses: an empty code leaves the choice to the page."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from ui.state.codecs import BETWEEN_CODES, LONGEST_CODES, YEAR_DIGITS, Codec, Replacement

OwnNumbers = tuple[tuple[str, int], ...]
"""Districts' codes, in their order, with the households that each is to lift."""

BETWEEN_CODE_AND_NUMBER = ":"
COUNT_PATTERN = r"[0-9]{1,6}"


@dataclass(frozen=True, slots=True)
class OptionalYearCodec(Codec[int | None]):
    """A year, or None for the one that the page chooses."""

    def encode(self, value: int | None) -> str:
        """Return the year."""
        return "" if value is None else str(value)

    def decode(self, code: str, default: int | None) -> int | None:
        """Return a year of four digits."""
        return int(code) if code.isascii() and code.isdecimal() and len(code) == YEAR_DIGITS else default

    def find_wrong(self, code: str, value: int | None) -> list[Replacement]:
        """Return the code where it is no year."""
        return [] if code == self.encode(value) else [(code, self.encode(value))]


@dataclass(frozen=True, slots=True)
class NumberCodec(Codec[float | None]):
    """A number with at most two decimals between bounds, or None for the one that the page chooses."""

    least: float
    most: float

    def encode(self, value: float | None) -> str:
        """Return the number with a decimal point, without noughts at its end."""
        return "" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")

    def decode(self, code: str, default: float | None) -> float | None:
        """Return the number where it lies between the bounds."""
        if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,2})?", code):
            return default
        return float(code) if self.least <= float(code) <= self.most else default

    def find_wrong(self, code: str, value: float | None) -> list[Replacement]:
        """Return the code where it is no such number."""
        known = value is not None and self.decode(code, None) == value
        return [] if known or not code else [(code, self.encode(value))]


@dataclass(frozen=True, slots=True)
class OwnNumbersCodec(Codec[OwnNumbers]):
    """Numbers of districts, as `908:120,914:300`."""

    list_districts: Callable[[], Collection[str]]

    def encode(self, value: OwnNumbers) -> str:
        """Return each district with its number."""
        return BETWEEN_CODES.join(f"{code}{BETWEEN_CODE_AND_NUMBER}{number}" for code, number in value)

    def decode(self, code: str, default: OwnNumbers) -> OwnNumbers:  # noqa: ARG002 (no number is a choice too)
        """Return the numbers of known districts; the last where one stands twice."""
        pairs = (self._read_pair(part) for part in _split(code))
        return tuple(sorted({pair[0]: pair[1] for pair in pairs if pair}.items()))

    def find_wrong(self, code: str, value: OwnNumbers) -> list[Replacement]:  # noqa: ARG002
        """Return each part that names no district with a number."""
        return [(part, "") for part in _split(code) if self._read_pair(part) is None]

    def _read_pair(self, part: str) -> tuple[str, int] | None:
        code, _, number = part.partition(BETWEEN_CODE_AND_NUMBER)
        if code not in self.list_districts() or not re.fullmatch(COUNT_PATTERN, number):
            return None
        return code, int(number)


def _split(code: str) -> list[str]:
    return [part for part in code[:LONGEST_CODES].split(BETWEEN_CODES) if part]
