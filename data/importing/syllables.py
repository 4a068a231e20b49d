"""Whether a word may be a Vietnamese syllable: what tells a right reading of bytes from a wrong one."""

import re
import unicodedata

_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_STOPPED_TONES = {"\u0301", "\u0323"}
_FIRST = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
_OPEN = (
    "oai|oay|oao|oeo|iêu|yêu|uây|uôi|uya|uyu|ươi|ươu|ai|ao|au|âu|ay|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|ưi|uy|uơ"
    "|ưa|ưu|a|e|ê|i|o|ô|ơ|u|ư|y"
)
_CLOSED = "uyê|iê|yê|uâ|oă|oo|oa|oe|uô|ươ|uê|uy|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
_LAST = "ch|ng|nh|[cmnpt]"
_SYLLABLE = re.compile(f"{_FIRST}(?:(?:{_OPEN})|(?:{_CLOSED})({_LAST}))")
_STOPS = ("c", "ch", "p", "t")


def is_syllable(word: str) -> bool:
    """Tell whether a word has a syllable's sounds in their order, and at most one tone, which they allow."""
    apart = unicodedata.normalize("NFD", word.casefold())
    tones = [mark for mark in apart if mark in _TONES]
    letters = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in _TONES))
    found = _SYLLABLE.fullmatch(letters)
    if found is None or len(tones) > 1:
        return False
    return found[1] not in _STOPS or bool(_STOPPED_TONES.intersection(tones))
