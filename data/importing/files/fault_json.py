"""Faults on their way out of the reading process: a sentence goes as its key and values, else as it is."""

from dataclasses import fields
from typing import Any

from data.errors import Fault
from language.bilingual import BilingualText
from language.sentence import Sentence


def encode_fault(fault: Fault) -> dict[str, object]:
    """Turn a fault into what JSON can hold without losing which sentences it is made of."""
    return {field.name: _encode_value(getattr(fault, field.name)) for field in fields(fault)}


def decode_fault(told: dict[str, Any]) -> Fault:
    """Make the fault again that was sent."""
    return Fault(**{name: _decode_value(value) for name, value in told.items()})


def _encode_value(value: object) -> object:
    match value:
        case BilingualText():
            return {"vietnamese": value.key, **value.values}
        case Sentence():
            return {
                "key": value.key,
                "values": {name: _encode_value(part) for name, part in value.values.items()},
            }
    return value


def _decode_value(value: Any) -> Any:  # noqa: ANN401 (whatever JSON holds)
    match value:
        case {"key": str(key), "values": dict(values)}:
            return Sentence(key, **{name: _decode_value(part) for name, part in values.items()})
        case {"vietnamese": str(vietnamese), "english": str(english)}:
            return BilingualText(vietnamese, english=english)
    return value
