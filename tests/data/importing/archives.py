"""Zip archives that say of themselves what a test wants, and workbooks with single parts exchanged."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

CONTENT_TYPES = "[Content_Types].xml"
SHEET_PART = "xl/worksheets/sheet1.xml"
_BLOCK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """A part as it lies packed, and the size that the directory claims for it."""

    name: str
    packed: bytes
    crc: int
    size: int
    flags: int = 0


def parts_of(book: bytes) -> dict[str, bytes]:
    """Take an archive apart."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_parts(book: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Exchange or add parts; sizes and checksums are right."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in {**parts_of(book), **changed}.items():
            archive.writestr(zipfile.ZipInfo(name), body, zipfile.ZIP_DEFLATED)
    return memory.getvalue()


def replaced(book: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """Replace bytes in one part, where they must stand."""
    body = parts_of(book)[part]
    if old not in body:
        raise ValueError(old)
    return with_parts(book, {part: body.replace(old, new)})


def entry(name: str, body: bytes, size: int | None = None) -> Entry:
    """Pack a part, and claim a size for it if it is to lie."""
    return Entry(name, _deflated(body), zlib.crc32(body), len(body) if size is None else size)


def swollen_entry(name: str, head: bytes, row: bytes, megabytes: int, size: int | None = None) -> Entry:
    """Pack a part of many megabytes from one row repeated, without ever holding it."""
    block = row * (_BLOCK // len(row))
    times = megabytes * 1024 * 1024 // len(block)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    last = packer.flush(zlib.Z_FINISH)
    crc = zlib.crc32(head)
    for _ in range(times):
        crc = zlib.crc32(block, crc)
    real = len(head) + times * len(block)
    return Entry(name, first + again * times + last, crc, real if size is None else size)


def archive_of(entries: list[Entry]) -> bytes:
    """Write an archive from packed parts; entries with the very same bytes share one place in the file."""
    body, places, directory = b"", dict[bytes, int](), b""
    for each in entries:
        if each.packed not in places:
            places[each.packed] = len(body)
            body += b"PK\x03\x04" + _fields(each) + each.name.encode() + each.packed
        directory += b"PK\x01\x02\x14\x00" + _fields(each) + bytes(10)
        directory += struct.pack("<I", places[each.packed]) + each.name.encode()
    count = len(entries)
    return (
        body
        + directory
        + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    )


def _fields(each: Entry) -> bytes:
    sizes = (each.crc, len(each.packed), each.size)
    return struct.pack(
        "<5H3I2H", 20, each.flags, zipfile.ZIP_DEFLATED, 0, 33, *sizes, len(each.name.encode()), 0
    )


def _deflated(body: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(body) + packer.flush()
