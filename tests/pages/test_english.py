"""A visit in English stays in English, beside others in Vietnamese, and finds what its reader types."""

import pytest

from tests.pages.session import address, choose_filter, map_scene, open_page, payload, run
from ui.state.parameters import Parameter


def title(page: object) -> str:
    return str(payload(page, "headline")["title"])  # type: ignore[arg-type]


def test_numbers_and_words_are_english_and_the_rest_of_the_link_is_the_same() -> None:
    page = open_page(ngu="en", huyen="903")
    tiles = payload(page, "headline")["tiles"]
    assert title(page) == "Poverty rate in 2016"
    assert [tile["number"]["text"] for tile in tiles[:3]] == ["8.32%", "\u22121.46", "35,233"]
    assert map_scene(page)["districts"]["903"]["text"] == "10"
    assert map_scene(page)["districts"]["899"]["text"] == "2.9"
    assert payload(page, "districts")["panel"]["name"] == "Hòn Đất District"
    assert address(page) == {**address(open_page(huyen="903")), "ngu": "en"}


def test_every_page_of_the_visit_keeps_the_language() -> None:
    page = open_page(ngu="en")
    for script, said in {
        "pages/trend/page.py": (
            "Poverty in the province fell faster than the programme of 2016–2020: "
            "from 9.78% in 2015 to 1.91% ≠ 1.69%"
        ),
        "pages/directive/page.py": "Letter 369/UBND-VHXH",
        "pages/sources/page.py": "Which district has a figure, for which year, how far to be trusted",
    }.items():
        page.query_params.clear()  # as the menu does
        page.switch_page(script)
        run(page)
        assert title(page) == said
        assert address(page)["ngu"] == "en"


def test_a_change_of_a_filter_keeps_the_language() -> None:
    page = open_page(ngu="en", nam="2016")
    choose_filter(page, Parameter.PERIOD, 2018)
    assert title(page) == "Poverty rate in 2018"
    assert address(page)["ngu"] == "en"


def test_two_visitors_read_in_two_languages() -> None:
    """What is made once for all is made once a language: neither sees the other's words."""
    english, vietnamese = open_page(ngu="en", nam="2016"), open_page(nam="2016")
    assert title(english) == "Poverty rate in 2016"
    assert title(vietnamese) == "Tỷ lệ hộ nghèo năm 2016"
    assert title(run(english)) == "Poverty rate in 2016"


@pytest.mark.parametrize("typed", ["near-poor go quao", "2020 Near-poor", "ethnic households newspaper"])
def test_figures_are_found_by_english_words(typed: str) -> None:
    page = open_page(ngu="en")
    page.switch_page("pages/explore/page.py")
    run(page)
    page.text_input(Parameter.EXPLORE_SEARCH.widget_key).set_value(typed)
    found = payload(run(page), "explore_table")
    assert found["rows"]
    assert found["caption"].startswith("Figures found: ")


def test_passages_of_the_letter_are_found_by_english_words() -> None:
    page = open_page(ngu="en", tukhoa="insurance")
    page.switch_page("pages/directive/page.py")
    (part,) = payload(run(page), "passages")["parts"]
    (group,) = part["groups"]
    assert [item["text"] for item in group["items"]] == ["Bring more people into health insurance"]


def test_a_wrong_code_is_told_in_english() -> None:
    page = open_page(ngu="en", tc="nonsense")
    assert payload(page, "headline")["notices"][0] == (
        "The link holds a code that means nothing here, “nonsense” (poverty standard); "
        "“Multidimensional 2016–2020” was used."
    )
