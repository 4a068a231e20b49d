"""A meeting as a file: JSON with a kind and a version, so that a later edition can tell what it opens."""

import json
from typing import Any

from data.errors import Fault, FaultyFileError
from language.catalogue import Texts
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_codes import KnownCodes, decode_meeting, encode_meeting

KIND_FIELD, VERSION_FIELD = "loai", "phien_ban"
KIND, VERSION = "trinh-chieu-ban-do-ngheo", 1
MOST_BYTES = 512 * 1024
"""The fullest meeting there can be takes less than this, also where a program escaped its letters."""


def write_meeting_file(meeting: Meeting) -> bytes:
    """Write a meeting as a file that people may also read."""
    content = {KIND_FIELD: KIND, VERSION_FIELD: VERSION, **encode_meeting(meeting)}
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def read_meeting_file(content: bytes, known: KnownCodes, file: str, texts: Texts) -> Meeting:
    """Read a file of somebody's; raises FaultyFileError with every fault, also for what is no such file."""
    if len(content) > MOST_BYTES:
        expected = texts("meeting_fault.bytes_expected", most=MOST_BYTES)
        raise _unusable(file, texts("meeting_fault.bytes", count=len(content)), expected, texts)
    parsed = _parsed(content, file, texts)
    if not isinstance(parsed, dict) or parsed.get(KIND_FIELD) != KIND:
        found, expected = texts("meeting_fault.other_file"), texts("meeting_fault.own_file")
        raise _unusable(file, found, expected, texts)
    if parsed.get(VERSION_FIELD) != VERSION:
        found = texts("meeting_fault.version", version=f"“{str(parsed.get(VERSION_FIELD))[:20]}”")
        raise _unusable(file, found, texts("meeting_fault.version", version=VERSION), texts)
    return decode_meeting(parsed, known, file, texts)


def _parsed(content: bytes, file: str, texts: Texts) -> Any:  # noqa: ANN401 (any JSON)
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # brackets nested by the thousand end in the second
        found, expected = texts("meeting_fault.unreadable"), texts("meeting_fault.readable")
        raise _unusable(file, found, expected, texts) from error


def _unusable(file: str, found: str, expected: str, texts: Texts) -> FaultyFileError:
    return FaultyFileError(
        [Fault(file=file, found=found, expected=expected, advice=texts("meeting_fault.choose"))]
    )
