"""The one tree of errors that figures and boundaries raise, worded for the person who must mend them."""

from collections.abc import Iterable
from dataclasses import dataclass

from language.catalogue import Texts, load_texts
from language.sentence import translate_value


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file: where it is, what stands there, what was expected and what to do."""

    file: str
    row: int | None
    column: str | None
    found: str
    expected: str
    advice: str = ""
    sheet: str | None = None

    def __str__(self) -> str:
        return self.told(load_texts())

    def told(self, texts: Texts) -> str:
        """Say the fault in the language of `texts`."""
        found, expected = translate_value(self.found, texts), translate_value(self.expected, texts)
        line = texts("fault.line", place=self.describe_place(texts), found=found, expected=expected)
        return f"{line} {translate_value(self.advice, texts)}" if self.advice else line

    @property
    def place(self) -> str:
        """Where the fault is, in Vietnamese."""
        return self.describe_place(load_texts())

    def describe_place(self, texts: Texts) -> str:
        """Say where the fault is, in the order a reader looks for it."""
        parts = [
            self.file,
            texts("fault.sheet", sheet=self.sheet) if self.sheet else "",
            texts("fault.row", row=self.row) if self.row is not None else "",
            texts("fault.column", column=translate_value(self.column, texts)) if self.column else "",
        ]
        return ", ".join(part for part in parts if part)


class PovertyMapError(Exception):
    """Root of every error this project raises on purpose."""

    def told(self, texts: Texts) -> str:
        """Say what is wrong in the language of `texts`, where its words are in the catalogue."""
        return str(translate_value(self.args[0], texts)) if self.args else ""


class FaultyFileError(PovertyMapError):
    """A file that can't be used, with every fault it has."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))

    def told(self, texts: Texts) -> str:
        """Say every fault, one a line."""
        return "\n".join(fault.told(texts) for fault in self.faults)
