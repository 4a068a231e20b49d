"""Every text that is asked for exists, every text that exists is asked for, and its places get filled."""

import re
from collections.abc import Iterable

import pytest

from analysis.finding import FindingRule
from data.model.figures import GROUPS, INDICATORS, Group, Indicator, Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from tests.language.sources import called_families, calls, named_families, plain_texts
from ui.resources.vocabulary import build_vocabulary
from ui.state.parameters import Parameter

SPOKEN = re.compile(r"\.spoken(_\w+)?$")
"""Keys of what the map says to a screen reader; the browser fills their places."""

SPOKEN_PLACES = {"name", "value", "rank", "status", "total"}
PLACE = re.compile(r"\{(\w*)\}")


def places_of(text: str) -> set[str]:
    return set(PLACE.findall(text))


def test_every_text_that_the_sources_ask_for_exists(texts: Texts) -> None:
    found = calls()
    assert len(found) > 40
    assert {call.where: call.key for call in found if call.key not in texts} == {}


def test_every_family_of_texts_that_the_sources_put_together_exists(texts: Texts) -> None:
    found = called_families()
    assert {"rate", "standard", "filter"} <= found
    assert {family for family in found if not texts.family(family)} == set()


def test_every_text_is_asked_for_somewhere(texts: Texts, catalogue: Catalogue) -> None:
    sent_whole = {
        name
        for name, value in build_vocabulary(texts, catalogue).items()
        if value == (texts.family(name) or None)
    }
    begun = tuple(f"{text}_" for text in plain_texts() if "." in text)
    families = tuple(f"{family}." for family in named_families() | sent_whole)
    unused = texts.keys() - plain_texts()
    assert {key for key in unused if not key.startswith((*families, *begun))} == set()


def test_a_call_fills_exactly_the_places_of_its_text(texts: Texts) -> None:
    wrong = {
        call.where: (call.key, places_of(texts(call.key)) ^ call.places)
        for call in calls()
        if call.key in texts and not SPOKEN.search(call.key)
        if places_of(texts(call.key)) != call.places
    }
    assert wrong == {}


def test_what_the_map_says_aloud_has_only_places_that_the_browser_fills(texts: Texts) -> None:
    spoken = [key for key in sorted(texts.keys()) if SPOKEN.search(key)]
    assert "map.spoken" in spoken
    assert {key for key in spoken if not places_of(texts(key)) <= SPOKEN_PLACES} == set()
    assert all("name" in places_of(texts(key)) for key in spoken)


@pytest.mark.parametrize(
    ("family", "codes"),
    [
        ("standard", Standard),
        ("status", Status),
        ("status_long", Status),
        ("indicator", INDICATORS),
        ("rate", INDICATORS),
        ("count", INDICATORS),
        ("group", GROUPS),
        ("parameter", [row.code for row in Parameter]),
        ("switch", ("0", "1")),
    ],
)
def test_every_code_that_a_reader_can_meet_has_its_words(
    texts: Texts, family: str, codes: Iterable[Standard | Status | Indicator | Group | str]
) -> None:
    assert set(texts.family(family)) >= {str(code) for code in codes}


def test_every_rule_is_explained_but_the_one_that_passes_a_figure_on(texts: Texts) -> None:
    assert {rule for rule in FindingRule if not texts(f"rule.{rule.value}")} == {FindingRule.AS_GIVEN}


def test_no_text_holds_markup_or_quotes_that_could_break_out_of_a_page(texts: Texts) -> None:
    assert [key for key in sorted(texts.keys()) if set(texts(key)) & set('<>"&\\')] == []
