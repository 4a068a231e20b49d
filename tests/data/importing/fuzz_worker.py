"""Reads one mutant after another with the reading process's own function, under its memory limit.

Prints a line for each: its seed and `book`, `fault` or `panic`. Any other exception ends it with a traceback.
"""

import json
import resource
import sys

from data.importing.files.sandbox_worker import build_answer
from data.importing.limits import MEGABYTE, MEMORY_BYTES
from tests.data.importing.mutants import mutant, sound_files

WRITERS_MEGABYTES = 128
"""Room for openpyxl and the other writers, which the reading process does not load."""


def main(first: int, last: int) -> None:
    """Read the mutants of these seeds, the last one left out."""
    sound_files()
    room = MEMORY_BYTES.value + WRITERS_MEGABYTES * MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for seed in range(first, last):
        print(seed, outcome(seed), flush=True)  # noqa: T201


def outcome(seed: int) -> str:
    """Read one mutant as the reading process does."""
    try:
        told = build_answer(mutant(seed))
    except BaseException as error:
        # Calamine's panic has no name to catch; the reading process just ends with it.
        if type(error).__name__ == "PanicException":
            return "panic"
        raise
    json.dumps(told)
    return "fault" if "faults" in told else "book"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
