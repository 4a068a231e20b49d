"""How much of what can be repeated at will is repeated: little by `make test`, all where LONG is set."""

import os

LONG = bool(os.environ.get("LONG"))
"""Set by `make attack` and `make faults`."""


def choose_count(*, short: int, long: int) -> int:
    """Return how often something is done in this run."""
    return long if LONG else short
