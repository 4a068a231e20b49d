"""Define the errors that figures and boundaries raise, worded for the person who must correct them."""

from collections.abc import Iterable
from dataclasses import dataclass

from language.catalogue import Texts, load_texts
from language.message import Text, render_message


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong in a file: where it is, what stands there, what was expected and what to do."""

    file: str
    sheet: str | None = None
    row: int | None = None
    column: Text | None = None
    found: Text
    expected: Text
    advice: Text

    def __str__(self) -> str:
        return self.render(load_texts())

    def render(self, texts: Texts) -> str:
        """Return the whole fault in the language of `texts`."""
        found, expected = render_message(self.found, texts), render_message(self.expected, texts)
        line = texts("fault.line", place=self.render_place(texts), found=found, expected=expected)
        return f"{line} {render_message(self.advice, texts)}" if self.advice else line

    def render_place(self, texts: Texts) -> str:
        """Return where the fault is, in the order a reader looks for it."""
        parts = [
            self.file,
            texts("fault.sheet", sheet=self.sheet) if self.sheet else "",
            texts("fault.row", row=self.row) if self.row is not None else "",
            texts("fault.column", column=render_message(self.column, texts)) if self.column else "",
        ]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class FaultPlace:
    """Where in a file something is wrong; what the file doesn't have, or nobody can point at, is None."""

    file: str
    sheet: str | None = None
    row: int | None = None
    column: Text | None = None

    def make_fault(self, found: Text, expected: Text, advice: Text) -> Fault:
        """Make the fault of this place."""
        return Fault(
            file=self.file,
            sheet=self.sheet,
            row=self.row,
            column=self.column,
            found=found,
            expected=expected,
            advice=advice,
        )


class PovertyMapError(Exception):
    """Root of every error this project raises on purpose; as a string it is Vietnamese, for logs."""

    def __init__(self, message: Text = "") -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.render(load_texts())

    def render(self, texts: Texts) -> str:
        """Return what is wrong in the language of `texts`."""
        return render_message(self.message, texts)


class FaultyFileError(PovertyMapError):
    """A file that can't be used, with every fault it has."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__()
        self.args = (self.faults,)

    def render(self, texts: Texts) -> str:
        """Return every fault, one a line."""
        return "\n".join(fault.render(texts) for fault in self.faults)
