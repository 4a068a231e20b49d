"""Draw an address as a QR code that a phone reads, without asking anybody."""

import base64
import io
from typing import TypedDict

import segno

QUIET = 4
"""Modules of paper around a code, which its standard asks for."""

PIXELS = 8
"""Of a module in a picture: sharp on paper and on slides."""


class QrCode(TypedDict):
    """A code for the browser: its address, modules a side, and a bit a module, row after row, as base64."""

    link: str
    size: int
    bits: str


def list_code_rows(link: str) -> tuple[tuple[bool, ...], ...]:
    """Return the dark modules of an address, row after row, without the quiet zone.

    The fewest modules are the largest: the code takes the least correction, and more where that is free.
    """
    made = segno.make_qr(link, error="l")
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


def build_qr_code(link: str) -> QrCode:
    """Return the code of an address as the browser takes it."""
    rows = list_code_rows(link)
    bits = "".join("1" if module else "0" for row in rows for module in row)
    packed = int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")
    return {"link": link, "size": len(rows), "bits": base64.b64encode(packed).decode()}


def write_qr_picture(link: str) -> bytes:
    """Return the code of an address as PNG, with its quiet zone."""
    file = io.BytesIO()
    segno.make_qr(link, error="l").save(file, kind="png", scale=PIXELS, border=QUIET)
    return file.getvalue()
