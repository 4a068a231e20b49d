"""The closed vocabulary of quick questions: what each phrase of the catalogue means, and names of areas."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from data.model.area_names import AreaNames
from data.model.areas import Area
from language.catalogue import Language, load_texts
from language.folding import fold_accents
from language.spelling import normalise_letters

BETWEEN_PHRASES = "|"
LONGEST_NAME = 6
"""Words of an area's name, however it is spelt."""


class Meaning(StrEnum):
    """What a phrase says; the catalogue lists the phrases of each in every language."""

    POOR = "poor"
    NEAR_POOR = "near_poor"
    POOR_OR_NEAR_POOR = "poor_or_near_poor"
    ALL_HOUSEHOLDS = "all_households"
    ETHNIC_MINORITY = "ethnic_minority"
    KHMER = "khmer"
    PERCENT = "percent"
    HOUSEHOLDS = "households"
    HIGHEST = "highest"
    LOWEST = "lowest"
    HIGHEST_COUNT = "highest_count"
    LOWEST_COUNT = "lowest_count"
    FASTEST = "fastest"
    SLOWEST = "slowest"
    CHANGE = "change"
    PROVINCE = "province"
    NO_MEANING = "no_meaning"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Phrases by their words without accents, and names of areas."""

    phrases: Mapping[tuple[str, ...], Meaning]
    names: AreaNames

    @property
    def longest(self) -> int:
        """Return how many words the longest phrase or name has."""
        return max(LONGEST_NAME, *map(len, self.phrases))

    def find_phrase(self, words: Sequence[str]) -> Meaning | None:
        """Return what these words mean together, or None."""
        return self.phrases.get(tuple(words))

    def find_area(self, words: Sequence[str]) -> Area | None:
        """Return the one area that these words name together, or None."""
        named = self.names.list_named(" ".join(words))
        return next(iter(named)) if len(named) == 1 else None


def split_into_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters without accents; all but letters and digits parts them."""
    folded = fold_accents(normalise_letters(text))
    return tuple("".join(sign if sign.isalnum() else " " for sign in folded).split())


def build_vocabulary(areas: Sequence[Area]) -> Vocabulary:
    """Return the vocabulary of all languages together: a reader of one may type in the other."""
    return Vocabulary(_read_phrases(), AreaNames.of(areas))


@cache
def _read_phrases() -> Mapping[tuple[str, ...], Meaning]:
    return MappingProxyType(
        {
            split_into_words(phrase): meaning
            for language in Language
            for meaning in Meaning
            for phrase in load_texts(language)(f"ask_words.{meaning.value}").split(BETWEEN_PHRASES)
        }
    )
