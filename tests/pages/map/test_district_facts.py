"""A tooltip adds what the panel says of a district; the first review says that the standard changed."""

import pytest

from data.model.standards import Standard
from language.catalogue import Texts
from tests.pages.session import Data, map_scene, open_page, payload

CHANGE, HOUSEHOLDS = -2, -1


def panel_facts(data: Data) -> list[tuple[str, str, str]]:
    facts = [data["panel"]["facts"][place] for place in (CHANGE, HOUSEHOLDS)]
    return [
        (fact["label"], f"{fact['number']['text']} {fact['unit']}".strip(), fact["number"]["status"])
        for fact in facts
    ]


@pytest.mark.parametrize("district", ["907", "914"])
def test_change_and_households_are_those_of_the_panel(district: str) -> None:
    page = open_page(tc="mdp-2022", nam="2024", huyen=district)
    facts = map_scene(page)["facts"][district]
    told = [(fact["label"], fact["text"], fact["status"]) for fact in facts]
    assert told == panel_facts(payload(page, "districts"))


def test_every_district_with_a_rate_or_a_count_has_facts_whatever_the_colours_say() -> None:
    for layer in ("tyle", "tren20"):
        scene = map_scene(open_page(tc="mdp-2016", nam="2020", congbo="1", lop=layer))
        rated = {code for code, entry in scene["districts"].items() if "class" in entry}
        assert set(scene["facts"]) == rated | set(scene["circles"]["published"])
        assert {"906"} == rated
        assert [fact["label"] for fact in scene["facts"]["903"]] == ["Số hộ nghèo"]


def test_a_circle_stands_for_each_count_that_the_tooltips_tell() -> None:
    for choices in ({"congbo": "1"}, {}):
        scene = map_scene(open_page(tc="mdp-2016", nam="2020", vong="1", **choices))
        circles, facts = scene["circles"], scene["facts"]
        told = {
            code: fact["status"] == "estimated"
            for code, lines in facts.items()
            for fact in lines
            if fact["label"] == circles["label"]
        }
        assert set(circles["estimated"]) == {code for code, estimated in told.items() if estimated}
        assert set(circles["published"]) == {code for code, estimated in told.items() if not estimated}


def test_the_first_review_says_in_place_of_a_change_that_it_is_the_first(texts: Texts) -> None:
    scene = map_scene(open_page(tc=Standard.MDP_2022.value, nam="2022"))
    told = {fact["text"] for facts in scene["facts"].values() for fact in facts if "status" not in fact}
    assert told == {texts("headline.change_first")}
