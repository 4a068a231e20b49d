"""A meeting as one short text for a link: codes and texts, deflated, in letters that an address may hold."""

import base64
import json
import re
import zlib
from typing import Any

from data.errors import Fault, FaultyFileError
from language.catalogue import Texts
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_codes import (
    FIELDS,
    SCENES,
    TITLE,
    KnownCodes,
    decode_meeting,
    encode_meeting,
)

VERSION = 1
LONGEST_LINK = 6_000
"""Characters that browsers, servers and mail programs still pass on within an address."""

MOST_INFLATED = 256 * 1024
"""Bytes that a link may unfold to; a few hundred letters could otherwise fill the memory."""

_LONGEST_CODE = 200_000
_RAW_DEFLATE = -15
_LETTERS = re.compile(r"[A-Za-z0-9_-]+")


def encode_meeting_link(meeting: Meeting) -> str:
    """Write a meeting as letters, digits, - and _; empty for an empty meeting."""
    if meeting == Meeting():
        return ""
    codes = encode_meeting(meeting)
    rows = [[scene[field] for field in FIELDS if field in scene] for scene in codes[SCENES]]
    text = json.dumps([VERSION, codes[TITLE], *rows], ensure_ascii=False, separators=(",", ":"))
    packer = zlib.compressobj(9, zlib.DEFLATED, _RAW_DEFLATE)
    packed = packer.compress(text.encode()) + packer.flush()
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def decode_meeting_link(code: str, known: KnownCodes, texts: Texts) -> Meeting:
    """Read a link's text; raises FaultyFileError where it is none of ours."""
    if not code:
        return Meeting()
    rows = _unpacked(code, texts)
    if not isinstance(rows, list) or len(rows) < 2 or rows[0] != VERSION:  # noqa: PLR2004 (version, title)
        raise _unusable(texts)
    scenes = [dict(zip(FIELDS, row, strict=False)) if isinstance(row, list) else row for row in rows[2:]]
    return decode_meeting({TITLE: rows[1], SCENES: scenes}, known, texts("meeting_fault.link"), texts)


def _unpacked(code: str, texts: Texts) -> Any:  # noqa: ANN401 (any JSON)
    try:
        return json.loads(_inflated(code, texts).decode())
    except (ValueError, RecursionError, zlib.error) as error:  # letters, nested brackets, packing
        raise _unusable(texts) from error


def _inflated(code: str, texts: Texts) -> bytes:
    if len(code) > _LONGEST_CODE or not _LETTERS.fullmatch(code):
        raise _unusable(texts)
    packed = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
    unpacker = zlib.decompressobj(_RAW_DEFLATE)
    text = unpacker.decompress(packed, MOST_INFLATED)
    if not unpacker.eof:
        raise _unusable(texts)
    return text


def _unusable(texts: Texts) -> FaultyFileError:
    found, expected = texts("meeting_fault.code_unreadable"), texts("meeting_fault.code_whole")
    return FaultyFileError(
        [
            Fault(
                file=texts("meeting_fault.link"),
                found=found,
                expected=expected,
                advice=texts("meeting_fault.copy_link"),
            )
        ]
    )
