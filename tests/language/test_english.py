"""English says everything that Vietnamese says, in English, and fills the same places."""

import re

import pytest

from language.catalogue import Language, Texts, load_texts
from tests.language.vietnamese import vietnamese_words

PLACE = re.compile(r"\{\w*\}")
MARKUP = set('<>"&\\')

FORMS = ("template.", "template_sheet.", "template_kind.")
"""The review's own forms, which are Vietnamese whatever the page speaks."""

SAME_ON_PURPOSE = {
    "language.vi",
    "language.en",
    "map.tiles_attribution",
    "import.summary_file",
    "import.summary_example_file",
    "import.tidy_example_file",
    "import.tidy_file",
}
"""Each language by its own name, a map's credit, and the names of the review's forms."""


@pytest.fixture(scope="module")
def english() -> Texts:
    return load_texts(Language.ENGLISH)


def spoken(texts: Texts) -> set[str]:
    return {key for key in sorted(texts.keys()) if not key.startswith(FORMS)}


def test_both_languages_have_the_same_texts(texts: Texts, english: Texts) -> None:
    assert len(english.keys()) > 900
    assert spoken(texts) ^ english.keys() == set()


def test_a_text_has_the_same_places_in_both(texts: Texts, english: Texts) -> None:
    wrong = {key for key in sorted(english.keys()) if set(PLACE.findall(english(key))) != _places(texts, key)}
    assert wrong == set()


def _places(texts: Texts, key: str) -> set[str]:
    return set(PLACE.findall(texts(key)))


def test_vietnamese_is_told_from_names() -> None:
    assert vietnamese_words("An Biên, Kiên Giang: tỷ lệ 8,32 %") == ["tỷ", "lệ"]
    assert vietnamese_words("Decree 161/2016/NĐ-CP, An Biên, section 9đ") == []


def test_english_has_no_vietnamese_but_names(english: Texts) -> None:
    kept = {key for key in sorted(english.keys()) if key in SAME_ON_PURPOSE or key.startswith("island.")}
    found = {key: vietnamese_words(english(key)) for key in sorted(english.keys() - kept)}
    assert {key: words for key, words in found.items() if words} == {}


def test_no_text_was_left_untranslated(texts: Texts, english: Texts) -> None:
    """Names apart, and texts of nothing but places and signs, whatever says the same says nothing new."""
    same = {
        key
        for key in sorted(english.keys())
        if english(key) == texts(key) and re.search("[^\\W\\d_]{3}", _own(english(key)))
    }
    assert {key for key in same if not key.startswith("island.")} == SAME_ON_PURPOSE


def _own(text: str) -> str:
    return PLACE.sub("", text)


def test_no_text_holds_markup_or_quotes_that_could_break_out_of_a_page(english: Texts) -> None:
    assert [key for key in sorted(english.keys()) if set(english(key)) & MARKUP] == []


@pytest.mark.parametrize(
    "family", ["standard", "status", "section", "chapter", "stage_keys", "boundary_change"]
)
def test_families_stand_in_the_same_order(texts: Texts, english: Texts, family: str) -> None:
    assert list(english.family(family)) == list(texts.family(family))
