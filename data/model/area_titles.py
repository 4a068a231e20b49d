"""Remove the title before or after a place's name: Huyện, TP., District."""

import re
from collections.abc import Iterable, Iterator

from data.model.areas import AreaKind
from language.folding import fold_accents
from language.spelling import DASHES

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
