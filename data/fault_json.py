"""Reads the faults that a child process sends as JSON; it makes them with `dataclasses.asdict`."""

from pydantic import TypeAdapter

from data.errors import Fault

_FAULTS = TypeAdapter(tuple[Fault, ...])


def decode_faults(sent: object) -> tuple[Fault, ...]:
    """Return faults from lists and dictionaries of JSON; raises ValidationError where they are none."""
    return _FAULTS.validate_python(sent)
