"""Faults on their way out of the reading process: a sentence goes as its key and values, else as it is."""

from dataclasses import fields
from typing import Any

from data.errors import Fault
from data.importing.bilingual import Bilingual
from language.sentence import Sentence


def sent(fault: Fault) -> dict[str, object]:
    """Turn a fault into what JSON can hold without losing which sentences it is made of."""
    return {field.name: _packed(getattr(fault, field.name)) for field in fields(fault)}


def received(told: dict[str, Any]) -> Fault:
    """Make the fault again that was sent."""
    return Fault(**{name: _unpacked(value) for name, value in told.items()})


def _packed(value: object) -> object:
    match value:
        case Bilingual():
            return {"vietnamese": value.key, **value.values}
        case Sentence():
            return {"key": value.key, "values": {name: _packed(part) for name, part in value.values.items()}}
    return value


def _unpacked(value: Any) -> Any:  # noqa: ANN401 (whatever JSON holds)
    match value:
        case {"key": str(key), "values": dict(values)}:
            return Sentence(key, **{name: _unpacked(part) for name, part in values.items()})
        case {"vietnamese": str(vietnamese), "english": str(english)}:
            return Bilingual(vietnamese, english=english)
    return value
