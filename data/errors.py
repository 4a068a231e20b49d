"""The one tree of errors that figures and boundaries raise, worded for the person who must mend them."""

from collections.abc import Iterable
from dataclasses import dataclass


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
        return f"{self.place}: thấy {self.found}; cần {self.expected}." + (
            f" {self.advice}" if self.advice else ""
        )

    @property
    def place(self) -> str:
        """Where the fault is, in the order a reader looks for it."""
        parts = [
            self.file,
            f"trang tính {self.sheet}" if self.sheet else "",
            f"dòng {self.row}" if self.row is not None else "",
            f"cột {self.column}" if self.column else "",
        ]
        return ", ".join(part for part in parts if part)


class PovertyMapError(Exception):
    """Root of every error this project raises on purpose."""


class FaultyFileError(PovertyMapError):
    """A file that can't be used, with every fault it has."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class UnknownCodeError(PovertyMapError):
    """A code that is in none of the project's tables."""
