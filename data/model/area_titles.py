"""Remove the title before or after a place's name: Huyện, TP., District."""

import re
from collections.abc import Iterable, Iterator

from data.model.areas import AreaKind
from language.folding import fold_accents
from language.spelling import DASHES, join_words

_FULL = {
    AreaKind.DISTRICT: ("huyện đảo", "huyện", "thành phố", "thị xã", "district", "city", "town"),
    AreaKind.PROVINCE: ("toàn tỉnh", "tỉnh", "province"),
    AreaKind.REGION: ("vùng",),
}
# No Vietnamese syllable begins with TP or TX, so a name may follow them at once; H must be parted from it.
_SHORT = {AreaKind.DISTRICT: rf"t\.?\s?[px]|h(?=[\s.:{DASHES}])"}


def list_untitled_names(text: str) -> Iterator[tuple[AreaKind | None, str]]:
    """Yield a name as it stands, then without its title, with the kind of area that the title names."""
    yield None, text
    for kind, patterns in _TITLES.items():
        for pattern in patterns:
            without, found = pattern.subn("", text, count=1)
            if found:
                yield kind, without


def list_short_forms(text: str) -> Iterator[str]:
    """Yield a name as it stands, then without its office before it, its province or an older title behind."""
    yield text
    short = _OFFICE.sub("", _LISTED.sub("", text))
    doubled = _DOUBLED.fullmatch(short)
    if doubled is not None and _have_one_name(doubled["name"], doubled["other"]):
        short = doubled["name"]
    short = _PROVINCE_BEHIND.sub("", short)
    if short != text:
        yield short


def _have_one_name(one: str, other: str) -> bool:
    names = [{join_words(name) for _, name in list_untitled_names(text)} for text in (one, other)]
    return bool(names[0] & names[1])


_WORDS_OF_OFFICE = (
    "ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "phòng lđtbxh", "phòng lđ-tbxh", "phòng lđ-tb&xh",
    "phòng lđtb&xh", "phòng lao động - thương binh và xã hội", "phòng lao động thương binh và xã hội",
    "phòng lao động", "bcđ giảm nghèo", "ban chỉ đạo",
)  # fmt: skip
_OFFICES = "|".join(re.escape(form) for word in _WORDS_OF_OFFICE for form in (word, fold_accents(word)))
_OFFICE = re.compile(rf"^(?:{_OFFICES})\s+", re.IGNORECASE)
_LISTED = re.compile(r"^[IVX]{1,4}\s+(?=\w{2})")
_DOUBLED = re.compile(r"(?P<name>[^()]{2,40})\((?P<other>[^()]{2,40})\)?")
_PARTED = rf"(?:\s{{0,3}}[,(]\s{{0,3}}|\s{{1,3}}[{DASHES}]\s{{1,3}})"
_PROVINCE_BEHIND = re.compile(
    rf"(?<=\w){_PARTED}(?:(?:tỉnh|tinh|t\.)\s{{0,3}})?(?:kiên giang|kien giang|kg)\s?\)?$", re.IGNORECASE
)


def _patterns(kind: AreaKind, titles: Iterable[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    spelled = dict.fromkeys(form for title in titles for form in (title, fold_accents(title)))
    full = "|".join(spelled).replace(" ", rf"[\s{DASHES}]*")
    before = f"{full}|{_SHORT[kind]}" if kind in _SHORT else full
    behind = rf"{full}|t\.?[px]|h" if kind in _SHORT else full
    # A run of blanks is looked at from its first one only, so that a long one takes linear time.
    parted = rf"(?<![\s,{DASHES}])[\s,{DASHES}]+|(?<!\s)\s*\(\s*"
    return (
        re.compile(rf"^(?:{before})[\s.:,{DASHES}]*", re.IGNORECASE),
        re.compile(rf"(?:{parted})(?:{behind})[\s.)]*$", re.IGNORECASE),
    )


_TITLES = {kind: _patterns(kind, titles) for kind, titles in _FULL.items()}
