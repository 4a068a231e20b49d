"""The publish command in a process of its own, which says how far it has come: there it can be killed."""

import os
import sys
from dataclasses import dataclass
from enum import IntEnum
from multiprocessing.context import ForkServerProcess
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event

from data.commands import main as command_line
from data.published.loading import get_shipped_catalogue
from data.settings import DATABASE_VARIABLE
from tests.data.commands.double import import_lines
from tests.forking import CONTEXT

END_SECONDS = 120.0
get_shipped_catalogue()  # read before a command starts: what is tried here begins after that


class Stage(IntEnum):
    """How far a command has come."""

    BEFORE = 0
    INSIDE = 1
    AFTER = 2


@dataclass(frozen=True, slots=True)
class Publication:
    """A command that has been started."""

    process: ForkServerProcess
    reached: "Synchronized[int]"

    @property
    def stage(self) -> Stage:
        """How far it has come by now."""
        return Stage(self.reached.value)

    def kill(self) -> None:
        """End it at once, as a machine that loses its power does."""
        self.process.kill()
        self.process.join(END_SECONDS)

    def end(self) -> int | None:
        """Wait for its end and give its exit code."""
        self.process.join(END_SECONDS)
        return self.process.exitcode


def start_publishing(url: str, file: Path) -> Publication:
    """Start `python -m data publish` of a file of lines."""
    reached: Synchronized[int] = CONTEXT.Value("i", Stage.BEFORE)
    process = CONTEXT.Process(target=_publish, args=(url, str(file), reached), daemon=True)
    process.start()
    return Publication(process, reached)


def _publish(url: str, file: str, reached: "Synchronized[int]") -> None:
    os.environ[DATABASE_VARIABLE] = url

    @event.listens_for(Engine, "after_cursor_execute")
    def _inside(_connection: Connection, _cursor: Any, statement: str, *_: Any) -> None:  # noqa: ANN401
        if statement.startswith("UPDATE ledger"):
            reached.value = Stage.INSIDE

    with Path(os.devnull).open("w", encoding="utf-8") as silence:
        code = command_line.main(
            ["publish", file, "--source", "UBND huyện", "--by", "An"], import_lines, silence
        )
    reached.value = Stage.AFTER
    sys.exit(code)
