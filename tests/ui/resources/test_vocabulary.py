"""The browser's words hold all that its scripts look up, and are a script module."""

import json
import re

import pytest

from data.model.figures import GROUPS, INDICATORS, Status
from data.model.sources import ESTIMATES_SOURCE_ID
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from ui.components.origins.gathering import POPULATION
from ui.resources.browser_files import FOLDERS
from ui.resources.vocabulary import build_vocabulary, write_vocabulary_script

_LOOKED_UP = re.compile(r"\bwords\.(\w+)")


def test_every_word_that_a_script_looks_up_is_given(texts: Texts, catalogue: Catalogue) -> None:
    scripts = [path.read_text("utf-8") for folder in FOLDERS for path in sorted(folder.rglob("*.js"))]
    wanted = {name for script in scripts for name in _LOOKED_UP.findall(script)}
    assert len(wanted) > 20
    assert wanted - set(build_vocabulary(texts, catalogue)) - {"js"} == set()


def test_the_script_is_a_module_of_plain_json(texts: Texts, catalogue: Catalogue) -> None:
    script = write_vocabulary_script(texts, catalogue)
    found = re.fullmatch(r"export default (\{.*\});", script, re.DOTALL)
    assert found
    assert json.loads(found[1]) == json.loads(json.dumps(build_vocabulary(texts, catalogue)))


@pytest.mark.parametrize(
    ("family", "codes"),
    [
        ("standard", list(Standard)),
        ("status", list(Status)),
        ("status_long", list(Status)),
        ("indicator", list(INDICATORS)),
        ("group", list(GROUPS)),
    ],
)
def test_codes_are_told_in_words(texts: Texts, catalogue: Catalogue, family: str, codes: list[str]) -> None:
    assert set(build_vocabulary(texts, catalogue)[family]) >= {str(code) for code in codes}


def test_every_source_and_area_is_told_and_estimates_is_a_source(texts: Texts, catalogue: Catalogue) -> None:
    words = build_vocabulary(texts, catalogue)
    assert set(words["source"]) == set(catalogue.sources)
    assert words["source"][ESTIMATES_SOURCE_ID]["publisher"]
    assert set(words["area"]) >= set(catalogue.areas)
    assert words["priorities"] == ["908", "909", "913", "914"]


def test_districts_that_a_census_counted_together_have_a_name(texts: Texts, catalogue: Catalogue) -> None:
    words = build_vocabulary(texts, catalogue)
    assert words["area"]["902+914"] == "Kiên Lương và Giang Thành"
    assert words["indicator"][POPULATION] == "Số dân"
