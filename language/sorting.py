"""Sort by the Vietnamese alphabet: Đ after D, Ă and Â after A, tones last of all."""

import unicodedata

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""Level, falling, asking, broken, rising, heavy: as dictionaries list them."""

SortKey = tuple[tuple[int, ...], tuple[int, ...]]


def make_alphabetical_key(text: str) -> SortKey:
    """Return a key to sort names by: letters first, tones only between words of the same letters."""
    letters, tones = zip(*map(_parts, unicodedata.normalize("NFC", text.casefold())), strict=True)
    return letters, tones


def _parts(letter: str) -> tuple[int, int]:
    apart = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in apart if mark in TONES), "")
    bare = unicodedata.normalize("NFC", apart.replace(tone, "")) if tone else letter
    return ALPHABET.find(bare), TONES.index(tone)
