"""What is to be made, and how far it has come."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class ExportJob:
    """A file to make: a function of some module, and what it is given; equal jobs give the same file.

    Everything it is given must compare by content and bear pickling: records, enums, texts, figures.
    """

    function: Callable[..., bytes]
    arguments: tuple[Any, ...] = ()

    def make(self) -> bytes:
        """Make the file."""
        return self.function(*self.arguments)


class FailureReason(StrEnum):
    """Why a file could not be made."""

    FAULT = "fault"
    """The function raised an error; the server's log has it."""

    MEMORY = "memory"
    """It needed more memory than an export may take."""

    TIME = "time"
    """It took longer than an export may take."""

    CRASH = "crash"
    """The process ended without an answer, or could not be started."""

    FULL = "full"
    """Too many others are waiting already."""

    SHARE = "share"
    """Too many files of the same visitor are waiting already."""


@dataclass(frozen=True, slots=True)
class WaitingJob:
    """Waits in line, with so many before it."""

    before: int


@dataclass(frozen=True, slots=True)
class RunningJob:
    """Being made; `total` is 0 where the function doesn't say how many parts there are."""

    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class FinishedJob:
    """Made."""

    content: bytes


@dataclass(frozen=True, slots=True)
class FailedJob:
    """Not made, and why."""

    trouble: FailureReason


JobState = WaitingJob | RunningJob | FinishedJob | FailedJob
