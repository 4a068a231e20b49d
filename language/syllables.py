"""Decide which words can be Vietnamese: syllable by syllable, as its spelling allows."""

import unicodedata
from functools import lru_cache

TONE_MARKS = frozenset("\u0300\u0301\u0303\u0309\u0323")
"""Grave, acute, tilde, hook above and dot below, apart from their letters."""

_LONGEST_SYLLABLE = 7
_LONGEST_WORD = 40

_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
_RIMES = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
    oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêt uôc uôi uôm uôn uông uôt uơ uy uya uych uyên
    uyêt uynh uyp uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu
"""
# Without a consonant to begin with, nearly any run of vowels could be cut into syllables.
_LATER = frozenset(onset + rime for onset in _ONSETS.split() for rime in _RIMES.split())
_FIRST = _LATER | frozenset(_RIMES.split())


@lru_cache(maxsize=4096)
def is_vietnamese_word(word: str) -> bool:
    """Return whether a word of letters is one or more Vietnamese syllables, also without spaces."""
    composed = unicodedata.normalize("NFC", word.casefold())
    if not 0 < len(composed) <= _LONGEST_WORD or not _LETTERS.keys() >= set(composed):
        return False
    toneless = "".join(map(_LETTERS.__getitem__, composed))
    toned = [letter not in _TONELESS for letter in composed]
    ends = {0}
    for start in range(len(composed)):
        if start in ends:
            ends |= set(_ends(toneless, toned, start))
    return len(composed) in ends


def _ends(toneless: str, toned: list[bool], start: int) -> list[int]:
    """Return where a syllable that begins here may end; a syllable has one tone."""
    syllable = _LATER if start else _FIRST
    furthest = min(start + _LONGEST_SYLLABLE, len(toneless))
    return [
        end
        for end in range(start + 1, furthest + 1)
        if toneless[start:end] in syllable and sum(toned[start:end]) <= 1
    ]


def _without_tone(letter: str) -> str:
    signs = unicodedata.normalize("NFD", letter)
    return unicodedata.normalize("NFC", "".join(sign for sign in signs if sign not in TONE_MARKS))


_TONELESS = frozenset("".join(_LATER))
_LETTERS = {
    letter: toneless
    for letter in map(chr, (*range(0x0250), *range(0x1E00, 0x1F00)))
    if (toneless := _without_tone(letter)) in _TONELESS
}
"""Each letter that a syllable can have, and it without its tone."""
