"""Reads short codes of a URL one after another, and remembers each that meant nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from data.model.standards import StandardDefinition
from language.text_cleaning import clean_text
from ui.state.view import find_nearest_review

LONGEST_ECHO = 40
"""Characters of a wrong code that a notice repeats; a link is anybody's text."""

YEAR_DIGITS = 4
Choice = TypeVar("Choice")


@dataclass(frozen=True, slots=True)
class WrongCode:
    """A parameter whose value means nothing here, with what stands instead of it."""

    parameter: str
    found: str
    instead: str


def clean_wrong_code(found: str) -> str:
    """Give as much of a wrong code as a notice repeats, in one line without signs that nobody sees."""
    return " ".join(clean_text(found[:LONGEST_ECHO]).split())


class CodeReader:
    """Reads one parameter after another and remembers what it could not use."""

    def __init__(self, address: Mapping[str, str]) -> None:
        self._address = address
        self.wrong: list[WrongCode] = []

    def has_any(self, parameters: tuple[str, ...]) -> bool:
        """Whether the address holds one of these parameters at least."""
        return any(parameter in self._address for parameter in parameters)

    def pick(self, parameter: str, choices: Mapping[str, Choice], default: Choice) -> Choice:
        """Give what a parameter's code stands for; the default where it is absent or means nothing."""
        code = self._address.get(parameter)
        if code is None:
            return default
        if code in choices:
            return choices[code]
        self.report(parameter, code, next((c for c, value in choices.items() if value == default), ""))
        return default

    def period(self, parameter: str, definition: StandardDefinition, default: int) -> int:
        """Give the review nearest to a parameter's year, or to the default where there is no year."""
        code = self._address.get(parameter)
        if code is None:
            return find_nearest_review(definition, default)
        asked = int(code) if code.isdecimal() and len(code) == YEAR_DIGITS else default
        period = find_nearest_review(definition, asked)
        if code != str(period):
            self.report(parameter, code, str(period))
        return period

    def words(self, parameter: str, longest: int) -> str:
        """Give a parameter's free text, cut to `longest` characters; empty where it is absent."""
        return self._address.get(parameter, "")[:longest]

    def report(self, parameter: str, found: str, instead: str) -> None:
        """Remember a code that meant nothing."""
        self.wrong.append(WrongCode(parameter, clean_wrong_code(found), instead))
