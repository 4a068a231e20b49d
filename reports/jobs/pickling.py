"""Orders and answers as bytes, on their way between the server and its own worker."""

import copyreg
import pickle
from types import MappingProxyType
from typing import Any

from reports.jobs.export_job import ExportJob, FailedJob, FinishedJob, RunningJob

WorkerAnswer = RunningJob | FinishedJob | FailedJob


def encode_for_pipe(thing: ExportJob | WorkerAnswer) -> bytes:
    """Write an order or an answer as bytes."""
    return pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)


def decode_from_pipe(content: bytes) -> Any:  # noqa: ANN401 (the caller says which of the two it awaits)
    """Read what `packed` wrote; only our own worker and our own server write here."""
    return pickle.loads(content)  # noqa: S301 # nosec B301 # see above


def _make_read_only(items: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(items)


def _reduce_mapping(mapping: MappingProxyType[Any, Any]) -> tuple[Any, ...]:
    return _make_read_only, (dict(mapping),)


# The tables of the catalogue are read-only mappings, which Python alone doesn't pickle.
copyreg.pickle(MappingProxyType, _reduce_mapping)
