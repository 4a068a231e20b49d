"""The browser is told what to say in place of Streamlit's English, and how a link stays in the language."""

import json
import re

import pytest

from language.catalogue import Language, load_texts
from tests.streamlit_bundle import read_streamlit_scripts
from ui.resources.framework_words import (
    NAME_PATTERNS,
    NAMES,
    TEXT_PATTERNS,
    TEXTS,
    write_framework_script,
)

EXPORT = re.compile(r"export const (\w+) = (.*?);(?=export|$)")
PLACE = re.compile(r"\(\.[+*]\)|\(\\d\+\)")


def exported(language: Language) -> dict[str, object]:
    found = EXPORT.findall(write_framework_script(load_texts(language)))
    return {name: json.loads(value) for name, value in found}


@pytest.mark.parametrize("language", Language)
def test_every_word_of_streamlits_has_its_own(language: Language) -> None:
    said = exported(language)
    for name, words in (("texts", TEXTS), ("names", NAMES)):
        assert isinstance(found := said[name], dict)
        assert found.keys() == words.keys()
    for name, patterns in (("textPatterns", TEXT_PATTERNS), ("namePatterns", NAME_PATTERNS)):
        assert isinstance(pairs := said[name], list)
        assert [pattern for pattern, _ in pairs] == [*patterns]
        assert all("$1" in instead for _, instead in pairs)


def test_only_another_language_than_the_usual_stands_in_links() -> None:
    assert exported(Language.VIETNAMESE)["language"] == []
    assert exported(Language.ENGLISH)["language"] == ["ngu", "en"]


@pytest.mark.parametrize("english", [*TEXTS, *NAMES])
def test_streamlit_still_says_every_sentence_that_is_replaced(english: str) -> None:
    """A sentence that a new version words otherwise would come back in English, and nothing would tell."""
    assert re.search(rf"[`\"']{re.escape(english)}[`\"']", read_streamlit_scripts())


@pytest.mark.parametrize("pattern", [*TEXT_PATTERNS, *NAME_PATTERNS])
def test_streamlit_still_says_every_sentence_with_a_gap(pattern: str) -> None:
    parts = [part.replace("\\", "") for part in PLACE.split(pattern.strip("^$"))]
    gap = r"\$\{.{1,80}?\}"
    assert re.search(f"`{gap.join(re.escape(part) for part in parts)}`", read_streamlit_scripts())


def test_a_word_that_pages_use_themselves_is_replaced_in_names_alone() -> None:
    assert {"Close", "Open", "More", "Search"}.isdisjoint(TEXTS)
