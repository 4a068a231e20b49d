"""What the browser paints of a year before the server answers is what the server then sends."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from streamlit.testing.v1 import AppTest

from data.model.figure_set import FigureSet
from data.model.figures import GROUPS, INDICATORS, Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from maps.browser_data.map_scene import CHOICES
from pages.map.briefing import LIT_KEY
from pages.map.pictures import PICTURES, build_review_pictures, encode_review_pictures
from tests.pages.session import Data, choose_filter, map_scene, open_page, payload, read_picture_scene, run
from ui.state.parameters import Parameter
from ui.state.view import View

KINDS = ("all", "published")
UNLIT = 99
"""A sentence that no other test lights, so that nothing is kept for it."""


def pictures(page: AppTest) -> dict[str, Data]:
    found: dict[str, Data] = payload(page, PICTURES)["pictures"]
    return found


def sent(page: AppTest) -> Data:
    """Return what the server sent to the parts that a picture paints."""
    return {
        "map": {name: part for name, part in map_scene(page).items() if name not in CHOICES},
        "drawer": payload(page, "drawer"),
        "headline": payload(page, "headline"),
        "districts": payload(page, "districts"),
    }


def painted(picture: Data) -> Data:
    return {**picture, "map": read_picture_scene(picture["map"])}


@pytest.mark.parametrize("indicator", INDICATORS)
@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("standard", Standard)
def test_every_review_of_the_question_is_painted_as_the_server_shows_it(
    standard: Standard, group: Group, indicator: Indicator, catalogue: Catalogue
) -> None:
    reviews = catalogue.standards[standard].reviews
    page = open_page(tc=standard.value, ct=indicator.value, dt=group.value, nam=str(reviews[0]))
    for period in reviews:
        choose_filter(page, Parameter.PERIOD, period)
        found = pictures(page)
        own = [name for name in found if name.startswith(f"{standard.value}:")]
        assert own == [f"{standard.value}:{year} {kind}" for kind in KINDS for year in reviews]
        assert painted(found[f"{standard.value}:{period} all"]) == sent(page)


ENDS = {
    Standard.INCOME_2011: ("mdp-2016:2015",),
    Standard.MDP_2016: ("income-2011:2015", "mdp-2022:2022"),
    Standard.MDP_2022: ("mdp-2016:2021",),
}


@pytest.mark.parametrize("indicator", INDICATORS)
@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("standard", Standard)
def test_the_next_review_beyond_either_end_is_painted_as_the_server_shows_it(
    standard: Standard, group: Group, indicator: Indicator, catalogue: Catalogue
) -> None:
    """With the words that say that the two standards don't compare."""
    for beyond in ENDS[standard]:
        first = str(catalogue.standards[standard].first_review)
        page = open_page(tc=standard.value, ct=indicator.value, dt=group.value, nam=first)
        foreseen = painted(pictures(page)[f"{beyond} all"])
        code, _, period = beyond.partition(":")
        page.session_state[Parameter.STANDARD.widget_key] = Standard(code)
        page.session_state[Parameter.PERIOD.widget_key] = int(period)
        assert sent(run(page)) == foreseen
        assert any("không" in notice for notice in foreseen["headline"]["notices"])


@pytest.mark.parametrize("indicator", INDICATORS)
@pytest.mark.parametrize("standard", Standard)
def test_the_switch_of_published_figures_is_painted_as_the_server_shows_it(
    standard: Standard, indicator: Indicator, catalogue: Catalogue
) -> None:
    for period in catalogue.standards[standard].reviews:
        page = open_page(tc=standard.value, ct=indicator.value, nam=str(period))
        foreseen = {kind: painted(pictures(page)[f"{standard.value}:{period} {kind}"]) for kind in KINDS}
        for kind in ("published", "all"):
            page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(kind == "published")
            assert sent(run(page)) == foreseen[kind]


@pytest.mark.parametrize(
    "choices",
    [{"huyen": "914"}, {"congbo": "1"}, {"nhan": "0"}, {"lop": "tren20"}],
    ids=["district", "published only", "no labels", "likelihood"],
)
def test_whatever_else_is_chosen_is_painted_too(choices: dict[str, str]) -> None:
    for period in ("2016", "2018"):
        page = open_page(tc="mdp-2016", nam=period, **choices)
        kind = "published" if "congbo" in choices else "all"
        assert painted(pictures(page)[f"mdp-2016:{period} {kind}"]) == sent(page)


def test_a_year_changes_nothing_of_the_pictures_so_they_are_sent_once() -> None:
    first, second = (open_page(tc="mdp-2016", nam=period) for period in ("2016", "2020"))
    assert pictures(first) == pictures(second)


@pytest.mark.parametrize("switch", [{"nhan": "0"}, {"vong": "1"}, {"nen": "1"}, {"congbo": "1"}])
def test_a_switch_changes_nothing_of_the_pictures_either(switch: dict[str, str]) -> None:
    usual, turned = (open_page(tc="mdp-2016", nam="2016", **choices) for choices in ({}, switch))
    assert pictures(usual) == pictures(turned)


def test_without_estimates_there_is_one_kind_of_pictures(
    monkeypatch: pytest.MonkeyPatch, published: FigureSet, texts: Texts
) -> None:
    monkeypatch.setattr("pages.map.pictures.get_figures", lambda: published)
    assert {name.split()[1] for name in build_review_pictures(View(), None, None, texts)} == {"all"}


def test_what_a_lit_sentence_lights_up_is_painted_with_every_year() -> None:
    page = open_page(congbo="1", tc="mdp-2022", nam="2024")
    page.session_state[LIT_KEY] = 2
    foreseen = painted(pictures(run(page))["mdp-2022:2023 published"])
    assert foreseen["map"]["lit"] == ["907", "914"]
    choose_filter(page, Parameter.PERIOD, 2023)
    assert sent(page) == foreseen


def test_what_is_told_of_the_store_stands_first_in_every_picture(texts: Texts) -> None:
    told = "Kho số liệu nhập không trả lời."
    found = build_review_pictures(View(), None, told, texts)
    assert {picture["headline"]["notices"][0] for picture in found.values()} == {told}


def test_pictures_are_built_once_for_all_years_and_readers(texts: Texts) -> None:
    first, later = (encode_review_pictures(View(period=period), None, texts) for period in (2016, 2019))
    assert first is later


def test_so_many_districts_that_pictures_would_be_heavy_get_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pages.map.pictures.MOST_DISTRICTS", 14)
    assert PICTURES not in {item.key for item in open_page().get("bidi_component")}


def test_visitors_who_come_together_have_the_pictures_built_once(
    monkeypatch: pytest.MonkeyPatch, texts: Texts
) -> None:
    built: list[View] = []
    begin = Barrier(6)

    def build(view: View, *_: object) -> dict[str, Data]:
        built.append(view)
        time.sleep(0.05)  # as long as others need to ask too
        return {}

    def come(_: int) -> bytes:
        begin.wait()
        return encode_review_pictures(View(), UNLIT, texts)

    monkeypatch.setattr("pages.map.pictures.build_review_pictures", build)
    with ThreadPoolExecutor(begin.parties) as visitors:
        sent_to_each = list(visitors.map(come, range(begin.parties)))
    assert len(built) == 1
    assert len(set(sent_to_each)) == 1
