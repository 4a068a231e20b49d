"""Files spoiled at random but reproducibly: one seed, one file."""

import datetime as dt
import io
import random
import re
from collections.abc import Callable
from functools import cache

import openpyxl

from tests.data.importing.archives import parts_of, with_parts
from tests.data.importing.books import Formula, Rows, comma_text, ods, xls, xlsx

Spoil = Callable[[random.Random, bytes], bytes]

ROWS: Rows = [
    ["TT", "Tên huyện", "Hộ", None, "Tỷ lệ (%)"],
    [1, "Huyện Gò Quao", 33_540, Formula("=C2*2", 67_080), 8.32],
    [2, "TP. Rạch Giá", 61_000, "-", 0.9],
    ["I", "Khu vực nông thôn", None, True, -1.5e300],
]
_NUMBER = re.compile(rb"[0-9]+")
_TAG = re.compile(rb"<[^<>]+>")
_HARSH = (b"", b"-1", b"0", b"99999999999", b"1e999", b"4294967295", b"\x00", b"nan", b"A0", b"_xD800_")
_SIGNS = (b'"', b",", b";", b"\t", b"\n", b"\r", b"\x00", b"\xff\xfe", b"\xe1\xbb", b"\xed\xa0\x80", b"=cmd|")


@cache
def sound_files() -> tuple[bytes, ...]:
    """Make the files that mutants come from: four formats, several writers and encodings."""
    merged = {"Nghèo": ["C1:D1"]}
    sheets = {"Nghèo": ROWS, "Cận nghèo": ROWS[:2]}
    text = {encoding: comma_text(ROWS, ";", encoding) for encoding in ("utf-8-sig", "utf-16", "utf-8")}
    books = [xlsx(sheets, merged), _openpyxl_book(), xls(sheets, merged), ods(sheets, merged)]
    return (*books, *text.values(), comma_text([["Huyen", "Ho"], ["Go Quao", 1.5]]))


def mutant(seed: int) -> bytes:
    """Spoil one of the files in one to three ways."""
    chance = random.Random(seed)  # noqa: S311 (noise, no secret)
    content = chance.choice(sound_files())
    for _ in range(chance.randint(1, 3)):
        content = _fitting(chance, content)(chance, content)
    return content


def _openpyxl_book() -> bytes:
    """Write what xlsxwriter does not: dates, an error, a formula without a value, a hidden sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([dt.date(2020, 12, 31), dt.time(1, 2), dt.timedelta(hours=30), "=1+1", "_xD800_"])
    sheet["A2"] = "#REF!"
    sheet["A2"].data_type = "e"
    book.create_sheet("Ẩn").append(["ẩn", 1])
    book.worksheets[1].sheet_state = "hidden"
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def _fitting(chance: random.Random, content: bytes) -> Spoil:
    """Choose a way to spoil a file: archives mostly inside a part, so that a parser of cells is reached."""
    if content.startswith(b"PK\x03\x04") and chance.random() < 0.8:
        return _spoil_part
    if content.startswith(b"\xd0\xcf"):
        return chance.choice((_flip, _flip, _flip, _cut, _splice))
    return chance.choice((_flip, _cut, _splice, _sign, _sign, _sign))


def _flip(chance: random.Random, content: bytes) -> bytes:
    spoiled = bytearray(content)
    for _ in range(chance.randint(1, 16)):
        if spoiled:
            spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
    return bytes(spoiled)


def _cut(chance: random.Random, content: bytes) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _splice(chance: random.Random, content: bytes) -> bytes:
    other = chance.choice((content, *sound_files()))
    start = chance.randrange(len(other) + 1)
    at = chance.randrange(len(content) + 1)
    return content[:at] + other[start : start + chance.randint(1, 400)] + content[at:]


def _sign(chance: random.Random, content: bytes) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(_SIGNS) * chance.randint(1, 3) + content[at:]


def _spoil_part(chance: random.Random, content: bytes) -> bytes:
    """Spoil one part and pack it again with a right checksum."""
    try:
        parts = parts_of(content)
    except Exception:  # noqa: BLE001 (spoiled before; whatever zipfile makes of it, bytes are flipped instead)
        return _flip(chance, content)
    if not parts:
        return _flip(chance, content)
    name = chance.choice([*parts])
    way = chance.choice((_flip, _cut, _number, _number, _number, _tag, _tag))
    return with_parts(content, {name: way(chance, parts[name])})


def _number(chance: random.Random, part: bytes) -> bytes:
    return _exchange(chance, part, _NUMBER, chance.choice(_HARSH))


def _tag(chance: random.Random, part: bytes) -> bytes:
    """Drop, double or move a tag."""
    tags = [found.group() for found in _TAG.finditer(part)] or [b"<a>"]
    return _exchange(chance, part, _TAG, chance.choice((b"", chance.choice(tags), chance.choice(tags) * 2)))


def _exchange(chance: random.Random, part: bytes, pattern: re.Pattern[bytes], new: bytes) -> bytes:
    found = [*pattern.finditer(part)]
    if not found:
        return _flip(chance, part)
    start, end = chance.choice(found).span()
    return part[:start] + new + part[end:]
