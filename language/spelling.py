"""Remove what doesn't change a word: spaces, hyphens, dots, a number before it, the place of a tone mark."""

import re
import unicodedata

from language.syllables import TONE_MARKS

SOFT_HYPHEN = "\u00ad"
"""Never seen in a text, but the letter ư in TCVN3."""

QUOTES = "\"'`\u00b4‘’“”„«»"
DASHES = "\\-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
"""Hyphens, dashes and the minus sign, for a character class."""

# Letters that look like đ and come from other alphabets or from Windows-1258 read as Windows-1252.
_LOOK_ALIKES = str.maketrans("ÐðƉɖ", "ĐđĐđ")

_BULLETS = f"{DASHES}+*•·▪●"
_COUNTED = r"[0-9]{1,3}(?:\.[0-9]{1,3})*|[ivx]+|[a-gđ]"
_NUMBERING = re.compile(
    rf"^(?:[{_BULLETS}]\s*)?(?:\(?(?:{_COUNTED})\s*[.)/:{DASHES}]+|[0-9]{{1,2}}\s|[{_BULLETS}])\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
# Read from the end of a text backwards: searched for forwards, a long cell of dots would take minutes.
_FOOTNOTE_BACKWARDS = re.compile(r"(?:[\s.,;:*†‡…]|[¹²³]|\)\s?[0-9*]{1,2}\s?\(|\][0-9*]{1,2}\[)*")
_BETWEEN_WORDS = re.compile(rf"[\s{DASHES}._,·()\[\]{QUOTES}]+")
_TONES = re.compile(f"([{''.join(sorted(TONE_MARKS))}])")
_VOWELS = re.compile(r"(?<![aeiouy])[aeiouy]++[\u0300-\u036f][aeiouy\u0300-\u036f]*+")
"""A run of vowels with a mark; looked for from its first vowel only, so that a long one takes linear time."""


def normalise_spaces(text: str) -> str:
    """Return a text without unseen characters and with single plain spaces."""
    return " ".join(_seen(text).split())


def _seen(text: str) -> str:
    if text.isprintable():  # holds no sign of format
        return text
    return "".join(sign for sign in text if sign == SOFT_HYPHEN or unicodedata.category(sign) != "Cf")


def normalise_letters(text: str) -> str:
    """Return a spaced text in composed letters, with look-alikes of đ as đ and without soft hyphens."""
    return unicodedata.normalize("NFC", text.replace(SOFT_HYPHEN, "")).translate(_LOOK_ALIKES)


def strip_numbering(text: str) -> str:
    """Return a text without the number, letter or dash that lists it, as in '1. An Biên'."""
    return _NUMBERING.sub("", text)


def strip_footnotes(text: str) -> str:
    """Return a text without marks of footnotes and full stops behind it, and without quotes around it."""
    backwards = text.strip(QUOTES + " ")[::-1]
    return _FOOTNOTE_BACKWARDS.sub("", backwards, count=1)[::-1].strip(QUOTES + " ")


def join_words(text: str) -> str:
    """Return the letters of a text in small letters without separators, tone marks in one place."""
    return move_tones_last(_BETWEEN_WORDS.sub("", text).casefold())


def move_tones_last(text: str) -> str:
    """Move each tone mark behind its vowels, so that 'hoà' and 'hòa' are the same."""
    apart = unicodedata.normalize("NFD", text)
    return apart if TONE_MARKS.isdisjoint(apart) else _VOWELS.sub(_tones_behind, apart)


def _tones_behind(vowels: re.Match[str]) -> str:
    parts = _TONES.split(vowels.group())
    return "".join(parts[::2] + parts[1::2])


def normalise_separators(text: str) -> str:
    """Return a text with single spaces for everything that separates words."""
    return _BETWEEN_WORDS.sub(" ", text).strip()
