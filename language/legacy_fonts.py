"""Vietnamese as two families of old fonts store it: TCVN3 (ABC) and VNI, both met as Windows-1252 text."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

_CAPITAL, _SMALL = re.compile("[A-Z]"), re.compile("[a-z]")

TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""The six tones as combining marks: level, grave, hook, tilde, acute, dot below."""


@dataclass(frozen=True)
class LegacyFont:
    """A font's way of storing letters: small letters by their signs, capitals where they have their own.

    `capitals_by_font` says that the other capitals are small letters shown large by a font of capitals.
    """

    name: str
    signs: Mapping[str, str]
    capitals_by_font: bool

    def write(self, text: str) -> str:
        """Write a text as somebody typed it in this font."""
        return "".join(
            self.signs.get(letter, self.signs.get(letter.lower(), letter))
            for letter in unicodedata.normalize("NFC", text)
        )

    def read(self, text: str) -> str:
        """Read a text stored in this font; what isn't a sign of it stays."""
        read = text.translate(self._table) if self._table else self._replace_signs(text)
        return read.upper() if self.capitals_by_font and _in_capitals(text) else read

    def _replace_signs(self, text: str) -> str:
        return self._sign.sub(lambda found: self._letters[found.group()], text)

    @cached_property
    def _table(self) -> Mapping[int, str]:
        """Letters by the codes of signs where each is one character; other codes stay, for a gap is slow."""
        if max(map(len, self._letters)) > 1:
            return {}
        signs = {ord(sign): letter for sign, letter in self._letters.items()}
        return {code: chr(code) for code in range(256)} | signs

    @cached_property
    def _letters(self) -> Mapping[str, str]:
        return {sign: letter for letter, sign in self.signs.items()}

    @cached_property
    def _sign(self) -> re.Pattern[str]:
        longest_first = sorted(self._letters, key=len, reverse=True)
        return re.compile("|".join(map(re.escape, longest_first)))


def _in_capitals(text: str) -> bool:
    return _CAPITAL.search(text) is not None and _SMALL.search(text) is None


def list_toned_vowels(vowel: str) -> Iterator[str]:
    """Return a vowel in its six tones, in the order of TONES."""
    return (unicodedata.normalize("NFC", vowel + tone) for tone in TONES)


# A row holds a vowel without tone, then with grave, hook, tilde, acute and dot below; '·' is plain ASCII.
_TCVN3_CODES = {
    "a": "· B5 B6 B7 B8 B9",
    "ă": "A8 BB BC BD BE C6",
    "â": "A9 C7 C8 C9 CA CB",
    "e": "· CC CE CF D0 D1",
    "ê": "AA D2 D3 D4 D5 D6",
    "i": "· D7 D8 DC DD DE",
    "o": "· DF E1 E2 E3 E4",
    "ô": "AB E5 E6 E7 E8 E9",
    "ơ": "AC EA EB EC ED EE",
    "u": "· EF F1 F2 F3 F4",
    "ư": "AD F5 F6 F7 F8 F9",
    "y": "· FA FB FC FD FE",
}
_TCVN3_OTHERS = {
    "đ": "\xae", "Ă": "\xa1", "Â": "\xa2", "Ê": "\xa3", "Ô": "\xa4", "Ơ": "\xa5", "Ư": "\xa6", "Đ": "\xa7",
}  # fmt: skip


def _tcvn3_signs() -> Iterator[tuple[str, str]]:
    yield from _TCVN3_OTHERS.items()
    for vowel, codes in _TCVN3_CODES.items():
        for letter, code in zip(list_toned_vowels(vowel), codes.split(), strict=True):
            if code != "·":
                yield letter, chr(int(code, 16))


# VNI writes a vowel and then a sign for what stands above and below it.
_VNI_SIGNS = {
    "a": "a aø aû aõ aù aï",
    "ă": "aê aè aú aü aé aë",
    "â": "aâ aà aå aã aá aä",
    "e": "e eø eû eõ eù eï",
    "ê": "eâ eà eå eã eá eä",
    "i": "i ì æ ó í ò",
    "o": "o oø oû oõ où oï",
    "ô": "oâ oà oå oã oá oä",
    "ơ": "ô ôø ôû ôõ ôù ôï",
    "u": "u uø uû uõ uù uï",
    "ư": "ö öø öû öõ öù öï",
    "y": "y yø yû yõ yù î",
}


def _vni_signs() -> Iterator[tuple[str, str]]:
    small = {"đ": "ñ"}
    for vowel, signs in _VNI_SIGNS.items():
        pairs = zip(list_toned_vowels(vowel), signs.split(), strict=True)
        small |= {letter: sign for letter, sign in pairs if not letter.isascii()}
    yield from small.items()
    yield from ((letter.upper(), sign.upper()) for letter, sign in small.items())


TCVN3 = LegacyFont("TCVN3", dict(_tcvn3_signs()), capitals_by_font=True)
VNI = LegacyFont("VNI", dict(_vni_signs()), capitals_by_font=False)
LEGACY_FONTS = (TCVN3, VNI)
