"""Takes one stream out of the OLE container that an XLS file is, without trusting what it says of itself."""

import struct
from dataclasses import dataclass

from data.importing.faults import SAVE_AGAIN, make_refusal
from language.message import make_message

EXPECTED_XLS = make_message("import_fault.sound_xls")

_HEADER = 512
_ENTRY = 128
_LISTED_TABLES = 109
"""Sectors of the allocation table that the header lists: enough for 7 MB, more than a file may have."""


@dataclass(frozen=True, slots=True)
class OleStream:
    """An entry of the directory: where a stream begins and how long it is."""

    name: str
    start: int
    size: int


class OleContainer:
    """The container's streams, by name; raises FaultyFileError where its tables lead nowhere."""

    def __init__(self, content: bytes) -> None:
        if len(content) < _HEADER:
            raise _make_broken_error()
        self._content = content
        (shift,) = struct.unpack_from("<H", content, 30)
        if shift not in {9, 12}:
            raise _make_broken_error()
        self._size = 1 << shift
        (tables,) = struct.unpack_from("<I", content, 44)
        (directory,) = struct.unpack_from("<I", content, 48)
        self._cutoff, self._small_table = struct.unpack_from("<II", content, 56)
        listed = struct.unpack_from(f"<{_LISTED_TABLES}I", content, 76)[: min(tables, _LISTED_TABLES)]
        self._next = _numbers(b"".join(self._sector(number) for number in listed))
        self.streams = [*map(_stream, _split(self._chain(directory), _ENTRY))]

    def names(self) -> set[str]:
        """Give the names of all streams and folders."""
        return {stream.name for stream in self.streams if stream.name}

    def read(self, name: str) -> bytes:
        """Give a stream's bytes, none where there is no such stream."""
        for stream in self.streams:
            if stream.name.lower() == name.lower():
                whole = self._read_small(stream) if stream.size < self._cutoff else self._chain(stream.start)
                return whole[: stream.size]
        return b""

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        if start >= len(self._content):
            raise _make_broken_error()
        return self._content[start : start + self._size]

    def _chain(self, start: int) -> bytes:
        return b"".join(self._sector(number) for number in _chain(self._next, start))

    def _read_small(self, stream: OleStream) -> bytes:
        """Read a stream that lies in pieces of 64 bytes inside the root's own stream."""
        pieces = _split(self._chain(self.streams[0].start), 64)
        following = _numbers(self._chain(self._small_table))
        numbers = _chain(following, stream.start)
        if any(number >= len(pieces) for number in numbers):
            raise _make_broken_error()
        return b"".join(pieces[number] for number in numbers)


def _chain(following: tuple[int, ...], start: int) -> list[int]:
    """Follow a chain to its end; raises FaultyFileError where it leaves the table or runs in a circle."""
    numbers: list[int] = []
    number = start
    while number < 0xFFFFFFFE:  # noqa: PLR2004 (the two largest numbers end a chain)
        if number >= len(following) or len(numbers) > len(following):
            raise _make_broken_error()
        numbers.append(number)
        number = following[number]
    return numbers


def _numbers(table: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])


def _split(content: bytes, size: int) -> list[bytes]:
    return [content[start : start + size] for start in range(0, len(content) - size + 1, size)]


def _stream(entry: bytes) -> OleStream:
    (length,) = struct.unpack_from("<H", entry, 64)
    start, size = struct.unpack_from("<II", entry, 116)
    name = entry[: max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
    return OleStream(name, start, size)


def _make_broken_error() -> Exception:
    return make_refusal(make_message("import_fault.xls_broken"), EXPECTED_XLS, SAVE_AGAIN)
