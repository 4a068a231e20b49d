"""The browser is told what to say in place of Streamlit's English, and how a link stays in the language."""

import json
import re

import pytest

from language.catalogue import Language, load_texts
from ui.resources.framework_words import ENGLISH, write_framework_script

EXPORT = re.compile(r"export (default|const (\w+) =) (.*?);(?=export|$)")


def exported(language: Language) -> dict[str, object]:
    found = EXPORT.findall(write_framework_script(load_texts(language)))
    return {name or "default": json.loads(value) for _, name, value in found}


@pytest.mark.parametrize("language", Language)
def test_every_word_of_streamlits_has_its_own(language: Language) -> None:
    said = exported(language)["default"]
    assert isinstance(said, dict)
    assert said.keys() == ENGLISH.keys()


def test_only_another_language_than_the_usual_stands_in_links() -> None:
    assert exported(Language.VIETNAMESE)["language"] == []
    assert exported(Language.ENGLISH)["language"] == ["ngu", "en"]
