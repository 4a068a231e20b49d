"""Turns the bytes of a text file into text by rules that can be stated; where they end, a person is asked.

1. A byte order mark names UTF-8 or UTF-16.
2. Zero bytes in every other place are UTF-16 without a mark.
3. What is valid UTF-8 is UTF-8; what mostly is, is damaged: a fault.
4. Accented words that are all possible Vietnamese syllables in windows-1258, at least one with its separate
   tone marks, are windows-1258.
5. Where at least half of them are possible in it, but not as in 4, it may be that or not: a fault.
6. All else is kept as windows-1252, byte by byte: so do spreadsheets show texts of the TCVN3 and VNI fonts,
   whose letters are made out later, with the names.
"""

import codecs
import re
from collections.abc import Mapping
from itertools import islice

from data.importing.faults import SPREADSHEET, make_refusal
from language.message import make_message
from language.syllables import is_vietnamese_word
from language.text_cleaning import clean_line

UNICODE = make_message("import_fault.utf8")
SAVE_AS_UNICODE = make_message("import_fault.save_utf8")

EXPORT_AGAIN = make_message("import_fault.export_again")
_LONGEST_SAMPLE = 20
_BETWEEN = re.compile(r"[\s;,\"]")

_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SAMPLE = 4_096
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.02
_LEAST_ZEROS = 0.4
_MANY_BYTES = re.compile(rb"[\xc3-\xf4][\x80-\xbf]+")
_HIGH = re.compile(rb"[\x80-\xff]")
_WORD = re.compile(rb"(?<![A-Za-z])[A-Za-z]*[\xa1-\xff][A-Za-z\xa1-\xff]*")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_HALF = 0.5
_LOST = re.compile(r"\ufffd|(?<=[^\W\d_])\?(?=[^\W\d_])")
# How Vietnamese letters of two or three bytes begin once each byte was taken for a letter.
_AGAIN = re.compile(
    r"\u00e1[\u00ba\u00bb]|\u00c3[\u00a0-\u00bf\u0192\u20ac-\u2122]|\u00c4[\u2018\u0090\u0091]|\u00c6[\u00b0\u00a1]"
)
_FEWEST_SPOILED = 3
"""Words that make letters lost: one question mark between letters may be a slip."""


def decode_text(content: bytes) -> str:
    """Return a file's text.

    Raises FaultyFileError where it is none, its encoding can't be told, or its letters are spoiled.
    """
    text = _decode(content)
    _check_letters(text, {"letters_lost": _LOST, "letters_again": _AGAIN})
    return text


def _check_letters(text: str, signs: Mapping[str, re.Pattern[str]]) -> None:
    """Raise FaultyFileError for a text whose letters with marks an earlier program has spoiled."""
    for reason, sign in signs.items():
        spoiled = list(islice(sign.finditer(text), _FEWEST_SPOILED))
        if len(spoiled) == _FEWEST_SPOILED:
            at = spoiled[0].start()
            found = make_message(
                f"import_fault.{reason}", sample=_find_word(text, at), row=text.count("\n", 0, at) + 1
            )
            raise make_refusal(found, UNICODE, EXPORT_AGAIN)


def _find_word(text: str, at: int) -> str:
    """Return the word around a place of a text, as far as it is short enough to be shown."""
    before, after = text[max(at - _LONGEST_SAMPLE, 0) : at], text[at : at + _LONGEST_SAMPLE]
    return clean_line(_BETWEEN.split(before)[-1] + _BETWEEN.split(after)[0])


def _decode(content: bytes) -> str:
    encoding = _unicode_encoding(content)
    if encoding.startswith("utf-16"):
        return _body(content).decode(encoding, "replace")
    _check_is_text(content)
    try:
        return _body(content).decode("utf-8")
    except UnicodeDecodeError as error:
        # What is left of a spoiled text fits no encoding either, which would be the lesser reason.
        _check_letters(content.decode("latin-1"), {"letters_lost": _LOST})
        _check_not_damaged(content, error.start)
        return content.decode(_one_byte_encoding(content), "replace")


def _unicode_encoding(content: bytes) -> str:
    """Name the Unicode encoding that a file's mark or its zero bytes show; UTF-8 for want of another."""
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return encoding
    sample = content[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > _LEAST_ZEROS * len(sample) / 2 and not even:
        return "utf-16-le"
    return "utf-16-be" if even > _LEAST_ZEROS * len(sample) / 2 and not odd else "utf-8"


def _body(content: bytes) -> bytes:
    for mark in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :]
    return content


def _check_is_text(content: bytes) -> None:
    if len(_CONTROLS.findall(content)) > _MOST_CONTROLS * len(content):
        raise make_refusal(
            make_message("import_fault.binary"), SPREADSHEET, make_message("import_fault.choose_spreadsheet")
        )


def _check_not_damaged(content: bytes, at: int) -> None:
    """Raise FaultyFileError for UTF-8 with some bytes spoiled; `at` is the first of them."""
    sound = [run for run in _MANY_BYTES.findall(content) if _is_unicode(run)]
    if sum(map(len, sound)) > _HALF * len(_HIGH.findall(content)):
        line = content.count(b"\n", 0, at) + 1
        raise make_refusal(make_message("import_fault.utf8_broken", row=line), UNICODE, SAVE_AS_UNICODE)


def _is_unicode(run: bytes) -> bool:
    try:
        run.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _one_byte_encoding(content: bytes) -> str:
    """Decide between windows-1258 and windows-1252; raises FaultyFileError where both may be."""
    words = [word.decode("cp1258", "replace") for word in set(_WORD.findall(content))]
    possible = [word for word in words if is_vietnamese_word(word)]
    marked = any(_TONES.intersection(word) for word in possible)
    if not possible or len(possible) < _HALF * len(words):
        return "cp1252"
    if len(possible) == len(words) and marked:
        return "cp1258"
    raise make_refusal(make_message("import_fault.unknown_encoding"), UNICODE, SAVE_AS_UNICODE)
