"""Match names of places as people type them to areas, or refuse them; never guess."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from types import MappingProxyType

from data.model.area_titles import list_short_forms, list_untitled_names
from data.model.areas import Area, AreaKind
from language.folding import fold_accents
from language.legacy_fonts import LEGACY_FONTS
from language.spelling import (
    join_words,
    normalise_letters,
    normalise_separators,
    normalise_spaces,
    strip_footnotes,
    strip_numbering,
)
from language.syllables import is_vietnamese_word

LONGEST_NAME = 100
"""Characters of a cell that can still be a name; a longer text fits no place."""

MOST_SUGGESTIONS = 3
MOST_LIKENED = 100
"""Names that fit no area for which likenesses are looked for; a file shows fewer faults."""

_LEAST_LIKENESS = 0.6

# Legacy fonts have letters in these places, Vietnamese in Unicode has none.
_SYMBOL = re.compile("[\u00a1-\u00b6\u00b8-\u00bf]")
_BEYOND_BYTE = re.compile("[^\x00-\xff]")
_ENDING_OF_FLOAT = re.compile(r"(?<=[0-9])\.0$")
_WORD = re.compile(r"[^\W\d_]+")
_CODE_BEFORE = re.compile(r"^(?:vn[-\s]?)?91[-.\s]?(?=[0-9]{3}$)")
"""The country and the province before a district's code, as in VN91908."""

_SHORT_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType({"913": ("UMT", "U.M.Th\u01b0\u1ee3ng")})
_ALIASES: Mapping[AreaKind, tuple[str, ...]] = MappingProxyType({AreaKind.PROVINCE: ("toàn tỉnh",)})


@dataclass(frozen=True, slots=True)
class UnmatchedName:
    """A text that isn't one area's name: whether it fits several, and suggestions, best first."""

    several: bool
    suggestions: tuple[Area, ...] = ()


@lru_cache(maxsize=16)
def list_readings(text: str) -> tuple[str, ...]:
    """Return the possible readings of a text: as it stands, then from each fitting legacy font."""
    stored = normalise_spaces(text)
    decoded = [normalise_spaces(font.read(stored)) for font in LEGACY_FONTS] if _of_one_byte(stored) else []
    return tuple(dict.fromkeys([normalise_letters(stored), *filter(is_plausible_vietnamese, decoded)]))


def _of_one_byte(text: str) -> bool:
    """Return whether every letter and mark has a code of one byte, as all have in a legacy font."""
    return all(unicodedata.category(sign.group())[0] not in "LM" for sign in _BEYOND_BYTE.finditer(text))


def is_plausible_vietnamese(text: str) -> bool:
    """Return whether every word with marks can be Vietnamese; words of plain letters may be anything."""
    return not _SYMBOL.search(text) and all(map(_may_be_word, _WORD.findall(text)))


def _may_be_word(word: str) -> bool:
    return word.isascii() or is_vietnamese_word(word)


def _choose(possible: tuple[str, ...]) -> str:
    return next((one for one in possible if is_plausible_vietnamese(one)), possible[0])


def list_comparable_texts(text: str) -> tuple[str, ...]:
    """Return every reading in small letters without marks, numbering and punctuation, the likeliest first.

    A short text in a legacy font may pass for Vietnamese as it stands ('sè hé' for 'số hộ').
    """
    possible = list_readings(text)
    return tuple(dict.fromkeys(map(_plain, (_choose(possible), *possible))))


def _plain(reading: str) -> str:
    return normalise_separators(fold_accents(_bare(reading)))


@dataclass(frozen=True, slots=True)
class AreaNames:
    """The names and codes of areas, by which a cell's text finds its area.

    `names` and `codes` lead to areas; `plain_names` are the names without marks, for suggestions, and `parts`
    finds the shortest of them, one of which each text that names an area has in it.
    Answers are kept: sheets name the same places again and again. Beyond MOST_LIKENED names that fit no
    area, none is compared with all areas any more.
    """

    names: Mapping[str, frozenset[Area]]
    codes: Mapping[str, Area]
    plain_names: tuple[tuple[str, Area], ...]
    parts: re.Pattern[str]
    _answers: dict[str, Area | UnmatchedName] = field(default_factory=dict, repr=False, compare=False)
    _likened: set[str] = field(default_factory=set, repr=False, compare=False)

    @classmethod
    def of(cls, areas: Iterable[Area]) -> "AreaNames":
        """Prepare the names of areas, with marks and without."""
        known = tuple(areas)
        names: dict[str, frozenset[Area]] = {}
        for area in known:
            for key in _keys(area):
                names[key] = names.get(key, frozenset()) | {area}
        codes = {area.code.casefold(): area for area in known}
        plain = tuple((join_words(fold_accents(area.name_vi)), area) for area in known)
        return cls(names, codes, plain, _compile_parts(names))

    def find(self, text: str) -> Area | UnmatchedName:
        """Return the one area that a cell's text names or gives the code of, or an UnmatchedName."""
        if len(text) > LONGEST_NAME:
            return UnmatchedName(several=False)
        if text not in self._answers:
            self._answers[text] = self._match(text)
        return self._answers[text]

    def list_named(self, text: str) -> frozenset[Area]:
        """Return the areas that have just this name, with accents or without; keep no answer."""
        return self.names.get(join_words(fold_accents(text)), frozenset())

    def list_similar(self, text: str) -> tuple[Area, ...]:
        """Return the areas whose names are near a text, the nearest first; keep no answer."""
        return self._alike([text[:LONGEST_NAME]])

    def _match(self, text: str) -> Area | UnmatchedName:
        possible = list_readings(text)
        fitting = {area for reading in possible for area in self._named(reading)}
        if len(fitting) == 1:
            return fitting.pop()
        if fitting:
            return UnmatchedName(several=True, suggestions=self._in_order(fitting))
        if len(self._likened) >= MOST_LIKENED:
            return UnmatchedName(several=False)
        self._likened.add(text)
        return UnmatchedName(several=False, suggestions=self._alike(possible))

    def _named(self, reading: str) -> Iterator[Area]:
        code = _ENDING_OF_FLOAT.sub("", strip_footnotes(reading)).casefold()
        short = _CODE_BEFORE.sub("", code)
        if code in self.codes or short in self.codes:
            yield self.codes.get(code) or self.codes[short]
        if self.parts.search(_join_plain(reading)):
            for form in list_short_forms(_bare(reading)):
                yield from self._titled(form)

    def _titled(self, form: str) -> Iterator[Area]:
        for kind, name in list_untitled_names(form):
            yield from (area for area in self.names.get(join_words(name), ()) if kind in {None, area.kind})

    def _in_order(self, areas: Iterable[Area]) -> tuple[Area, ...]:
        wanted = set(areas)
        return tuple(area for area in self.codes.values() if area in wanted)[:MOST_SUGGESTIONS]

    def _alike(self, possible: Iterable[str]) -> tuple[Area, ...]:
        typed = {
            join_words(fold_accents(name)) for one in possible for _, name in list_untitled_names(_bare(one))
        }
        scored = [(max(_likeness(one, name) for one in typed), area) for name, area in self.plain_names]
        near = sorted((pair for pair in scored if pair[0] >= _LEAST_LIKENESS), key=lambda pair: -pair[0])
        return tuple(area for _, area in near[:MOST_SUGGESTIONS])


def _join_plain(text: str) -> str:
    return fold_accents(normalise_separators(text).replace(" ", ""))


def _compile_parts(names: Iterable[str]) -> re.Pattern[str]:
    """Match the names without marks that hold no shorter one."""
    shortest: list[str] = []
    for name in sorted(set(map(_join_plain, names)), key=len):
        if not any(short in name for short in shortest):
            shortest.append(name)
    return re.compile("|".join(map(re.escape, shortest)) or "(?!)")


def _bare(reading: str) -> str:
    """Return a reading without what surrounds a name: quotes, footnote marks, numbering."""
    return strip_footnotes(strip_numbering(strip_footnotes(reading)))


def _likeness(typed: str, name: str) -> float:
    """Return how near a typed name is: from 0 to 1, and more where one holds the other.

    What can't be near by its length or its letters alone is not compared letter by letter.
    """
    if not typed:
        return 0
    held = name.startswith(typed) or name in typed
    matcher = SequenceMatcher(a=typed, b=name)
    if not held and min(matcher.real_quick_ratio(), matcher.quick_ratio()) < _LEAST_LIKENESS:
        return 0
    return held + matcher.ratio()


def _keys(area: Area) -> set[str]:
    known = (*_ALIASES.get(area.kind, ()), *_SHORT_NAMES.get(area.code, ()))
    written = {area.name_vi, area.name_en, *known}
    return {join_words(name) for name in written} | {join_words(fold_accents(name)) for name in written}
