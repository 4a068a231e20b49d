"""Define the words for standards, indicators, groups and units: codes, the screen's words, common ones."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from data.importing.cells.cell_words import extract_words, is_phrase
from data.importing.model import ImportedCell
from data.model.figures import Group, Indicator, Unit
from data.model.standards import Standard, StandardDefinition
from data.published.catalogue import Catalogue
from language.catalogue import Language, load_texts
from language.message import BilingualText, Text, make_message

AnyCode = TypeVar("AnyCode", bound=StrEnum)

INDICATOR_WORDS: Mapping[Indicator, tuple[str, ...]] = {
    Indicator.POOR: ("nghèo", "hộ nghèo", "HN"),
    Indicator.NEAR_POOR: ("cận nghèo", "hộ cận nghèo", "HCN"),
    Indicator.POOR_OR_NEAR_POOR: ("nghèo và cận nghèo", "hộ nghèo và hộ cận nghèo", "nghèo, cận nghèo"),
}
GROUP_WORDS: Mapping[Group, tuple[str, ...]] = {
    Group.ALL: ("tất cả", "chung", "toàn bộ", "tổng số"),
    Group.ETHNIC_MINORITY: ("DTTS", "dân tộc thiểu số", "hộ DTTS", "người dân tộc thiểu số"),
    Group.KHMER: ("dân tộc Khmer", "hộ dân tộc Khmer", "người Khmer"),
    Group.HOA: ("người Hoa", "dân tộc Hoa", "hộ Hoa"),
}
UNIT_WORDS: Mapping[Unit, tuple[str, ...]] = {
    Unit.PERCENT: ("%", "phần trăm", "tỷ lệ", "tỷ lệ %", "tỉ lệ"),
    Unit.HOUSEHOLDS: ("hộ", "số hộ", "hộ dân"),
    Unit.PERSONS: ("người", "số người", "khẩu", "nhân khẩu"),
}


@dataclass(frozen=True)
class CodeWords(Generic[AnyCode]):
    """Codes of one kind by their words, and what a fault says was expected."""

    words: Mapping[AnyCode, frozenset[str]]
    expected: Text

    def find(self, cell: ImportedCell) -> AnyCode | None:
        """Return the one code that a cell names, or None if it names none or several."""
        said = extract_words(str(int(cell)) if isinstance(cell, float) and cell.is_integer() else cell)
        found = [code for code, words in self.words.items() if is_phrase(said, words)]
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True)
class TidyVocabulary:
    """The codes that a row of a tidy table may name."""

    standards: CodeWords[Standard]
    indicators: CodeWords[Indicator]
    groups: CodeWords[Group]
    units: CodeWords[Unit]


def build_tidy_vocabulary(catalogue: Catalogue) -> TidyVocabulary:
    """Gather the words of every code, from the catalogue and from the screen's texts."""
    standards = {code: _list_standard_words(item) for code, item in catalogue.standards.items()}
    return TidyVocabulary(
        _codes(Standard, standards, "standard", "import_fault.a_standard"),
        _codes(Indicator, INDICATOR_WORDS, "indicator", "import_fault.an_indicator"),
        _codes(Group, GROUP_WORDS, "group", "import_fault.a_group"),
        _codes(Unit, UNIT_WORDS, "unit", "import_fault.a_unit"),
    )


def _list_standard_words(item: StandardDefinition) -> tuple[str, ...]:
    """Return the names of a standard, the short one and the years in them too."""
    short = item.name_vi.split(" (")[0]
    return (item.name_vi, item.name_en, item.legal_basis, short, *_years(item.name_vi))


def _years(name: str) -> tuple[str, ...]:
    """Return the span of years in a standard's name, which people use for the whole name."""
    return tuple(word for word in name.split() if "–" in word)


def _codes(
    codes: type[AnyCode],
    common: Mapping[AnyCode, Iterable[str]],
    family: str,
    expected: str,
) -> CodeWords[AnyCode]:
    screen = load_texts().family(family)
    words = {code: _folded([code.value, screen.get(code.value, ""), *common.get(code, ())]) for code in codes}
    return CodeWords(words, make_message(expected, codes=_shown(codes, family)))


def _shown(codes: type[AnyCode], family: str) -> BilingualText:
    """List the codes that the screen names, each with its name."""
    vietnamese, english = (
        ", ".join(f"{code.value} ({screen[code.value]})" for code in codes if code.value in screen)
        for screen in (load_texts(language).family(family) for language in Language)
    )
    return BilingualText(vietnamese, english)


def _folded(spellings: Iterable[str]) -> frozenset[str]:
    ways = (way.strip() for text in spellings for way in extract_words(text).split("|"))
    return frozenset(way for way in ways if way)
