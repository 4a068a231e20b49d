"""Codecs: how a value of the view becomes a code of the URL, and what its widgets hold."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from data.model.standards import Standard, StandardDefinition

LONGEST_SEARCH = 60
"""Characters; a search is anybody's text and stands in the link."""

LONGEST_CODES = 1000
RENAMED = {"illustrative": "estimated"}
"""Codes of older links, and what they are called now."""

BETWEEN_CODES = ","
YEAR_DIGITS = 4
ONE_WIDGET = ""
"""The name of a value's widget where it has only one."""

Value = TypeVar("Value")
Replacement = tuple[str, str]
"""A code that means nothing, and the code of what stands instead of it (empty where there is none)."""


class Codec(ABC, Generic[Value]):
    """Turns one kind of value into a code of the URL and back."""

    @abstractmethod
    def encode(self, value: Value) -> str:
        """Return the code of a value."""

    @abstractmethod
    def decode(self, code: str, default: Value) -> Value:
        """Return the value of a code; the default where the code means nothing."""

    @abstractmethod
    def find_wrong(self, code: str, value: Value) -> list[Replacement]:
        """Return what of a code means nothing, where `value` is what it was decoded to."""

    def settle(self, value: Value, beside: Any) -> Value:  # noqa: ARG002, ANN401 (the part of the view that holds the value)
        """Return the value that fits to the others of its part of the view."""
        return value

    def split_into_widgets(self, value: Value) -> dict[str, Any]:
        """Return what each widget of a value shows, by the widget's name."""
        return {ONE_WIDGET: value}

    def join_from_widgets(self, chosen: Mapping[str, Any]) -> Value | None:
        """Return the value that was chosen in its widgets; None where nothing was chosen."""
        value: Value | None = chosen[ONE_WIDGET]
        return value


@dataclass(frozen=True, slots=True)
class ChoiceCodec(Codec[Value]):
    """One of several values, by its code; `has_words` says that a notice can name the default."""

    list_choices: Callable[[], Mapping[str, Value]]

    def encode(self, value: Value) -> str:
        """Return the code of a value; empty where it is none of the choices."""
        return next((code for code, choice in self.list_choices().items() if choice == value), "")

    def decode(self, code: str, default: Value) -> Value:
        """Return the value of a code."""
        return self.list_choices().get(code, default)

    def find_wrong(self, code: str, value: Value) -> list[Replacement]:
        """Return the code where it is none of the choices."""
        return [] if code in self.list_choices() else [(code, self.encode(value))]


class UnnamedChoiceCodec(ChoiceCodec[Value]):
    """A choice whose codes have no words: a wrong code is passed over, and an empty one is no choice."""

    def find_wrong(self, code: str, value: Value) -> list[Replacement]:
        """Return the code where it is none of the choices."""
        return [(wrong, "") for wrong, _ in super().find_wrong(code, value) if wrong]


@dataclass(frozen=True, slots=True)
class PeriodCodec(Codec[int]):
    """A year of review of the standard beside it."""

    get_definitions: Callable[[], Mapping[Standard, StandardDefinition]]

    def encode(self, value: int) -> str:
        """Return the year."""
        return str(value)

    def decode(self, code: str, default: int) -> int:
        """Return a year of four digits."""
        return int(code) if code.isdecimal() and len(code) == YEAR_DIGITS else default

    def find_wrong(self, code: str, value: int) -> list[Replacement]:
        """Return the code where it is not written as the year."""
        return [] if code == str(value) else [(code, str(value))]

    def settle(self, value: int, beside: Any) -> int:  # noqa: ANN401 (the part of the view that holds the value)
        """Return the nearest review of the standard."""
        return self.get_definitions()[beside.standard].find_nearest_review(value)


@dataclass(frozen=True, slots=True)
class SearchCodec(Codec[str]):
    """Words that somebody typed; none are wrong, but long ones are cut."""

    def encode(self, value: str) -> str:
        """Return the words."""
        return value

    def decode(self, code: str, default: str) -> str:  # noqa: ARG002 (any text is a search)
        """Return the words, cut to their length."""
        return code[:LONGEST_SEARCH]

    def find_wrong(self, code: str, value: str) -> list[Replacement]:  # noqa: ARG002
        """Return nothing: any text is a search."""
        return []

    def join_from_widgets(self, chosen: Mapping[str, Any]) -> str:
        """Return the words as typed, without spaces around them."""
        return (chosen[ONE_WIDGET] or "").strip()


@dataclass(frozen=True, slots=True)
class CodeSetCodec(Codec[frozenset[str]]):
    """A set of codes, each a choice of its own; `list_codes` gives them in the order of their box."""

    list_codes: Callable[[], Collection[str]]

    def encode(self, value: frozenset[str]) -> str:
        """Return the codes in the order of letters."""
        return BETWEEN_CODES.join(sorted(value))

    def decode(self, code: str, default: frozenset[str]) -> frozenset[str]:  # noqa: ARG002 (nothing is a set too)
        """Return the known ones of the codes."""
        return frozenset(one for one in _split_codes(code) if one in self.list_codes())

    def find_wrong(self, code: str, value: frozenset[str]) -> list[Replacement]:
        """Return each code that is not known."""
        return [(one, "") for one in _split_codes(code) if one not in value]

    def split_into_widgets(self, value: frozenset[str]) -> dict[str, Any]:
        """Return the codes in the order of their box."""
        return {ONE_WIDGET: [code for code in self.list_codes() if code in value]}

    def join_from_widgets(self, chosen: Mapping[str, Any]) -> frozenset[str]:
        """Return the codes chosen in all boxes together."""
        return frozenset(code for codes in chosen.values() for code in codes)


@dataclass(frozen=True, slots=True)
class FacetCodec(CodeSetCodec):
    """A set of codes chosen in several boxes; `list_boxes` gives the codes of each."""

    list_boxes: Callable[[], Mapping[str, Collection[str]]]

    def split_into_widgets(self, value: frozenset[str]) -> dict[str, Any]:
        """Return the codes of each box."""
        return {box: [code for code in codes if code in value] for box, codes in self.list_boxes().items()}


@dataclass(frozen=True, slots=True)
class MeetingCodec(Codec[str]):
    """A presentation as a link carries it, kept as that text; `is_meeting` reads it."""

    is_meeting: Callable[[str], bool]
    longest: int

    def encode(self, value: str) -> str:
        """Return the presentation; nothing where it is too long for a link."""
        return value if len(value) <= self.longest else ""

    def decode(self, code: str, default: str) -> str:
        """Return the presentation."""
        return code if self.is_meeting(code) else default

    def find_wrong(self, code: str, value: str) -> list[Replacement]:
        """Return the code where it is no presentation."""
        return [] if code == value else [(code, "")]


def _split_codes(code: str) -> list[str]:
    return [RENAMED.get(one, one) for one in code[:LONGEST_CODES].split(BETWEEN_CODES) if one]
