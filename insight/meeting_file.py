"""A meeting as a file: JSON with a kind and a version, so that a later edition can tell what it opens."""

import json
from typing import Any

from data.errors import Fault, FaultyFileError
from insight.meeting import Meeting
from insight.meeting_codes import KnownCodes, meeting_codes, read_meeting

KIND_FIELD, VERSION_FIELD = "loai", "phien_ban"
KIND, VERSION = "trinh-chieu-ban-do-ngheo", 1
MOST_BYTES = 512 * 1024
"""The fullest meeting there can be takes less than this, also where a program escaped its letters."""


def meeting_file(meeting: Meeting) -> bytes:
    """Write a meeting as a file that people may also read."""
    content = {KIND_FIELD: KIND, VERSION_FIELD: VERSION, **meeting_codes(meeting)}
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def opened_meeting(content: bytes, known: KnownCodes, file: str) -> Meeting:
    """Read a file of somebody's; raises FaultyFileError with every fault, also for what is no such file."""
    if len(content) > MOST_BYTES:
        raise _unusable(file, f"{len(content)} byte", f"nhiều nhất {MOST_BYTES} byte")
    parsed = _parsed(content, file)
    if not isinstance(parsed, dict) or parsed.get(KIND_FIELD) != KIND:
        raise _unusable(file, "một tệp khác", "tệp trình chiếu lưu từ trang Trình chiếu")
    if parsed.get(VERSION_FIELD) != VERSION:
        found = f"phiên bản “{str(parsed.get(VERSION_FIELD))[:20]}”"
        raise _unusable(file, found, f"phiên bản {VERSION}")
    return read_meeting(parsed, known, file)


def _parsed(content: bytes, file: str) -> Any:  # noqa: ANN401 (any JSON)
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # brackets nested by the thousand end in the second
        raise _unusable(file, "nội dung không đọc được", "tệp JSON mã UTF-8") from error


def _unusable(file: str, found: str, expected: str) -> FaultyFileError:
    advice = "Hãy chọn tệp đã lưu bằng nút “Lưu ra tệp”."
    return FaultyFileError([Fault(file, None, None, found, expected, advice)])
