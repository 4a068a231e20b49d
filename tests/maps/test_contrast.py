"""Whatever class lies beside it, a strong outline, a ring of focus and a label stand out."""

import re
from functools import partial
from itertools import pairwise

import pytest

from language.catalogue import Texts
from maps.classes import NO_FIGURE_COLOUR
from maps.palettes import build_palettes
from tests.access import LOOKED_AT, LOWEST, Record
from tests.maps.colours import DEFICIENCIES, as_seen_with, contrast, difference, linear
from tests.paths import ROOT

DARK, LIGHT = "#17242c", "#ffffff"
LABEL_DARK = "#111c22"
EDGES = ROOT / "maps" / "interactive" / "map_borders.js"


@pytest.mark.parametrize("name", ["poor", "near_poor", "poor_or_near_poor", "change"])
def test_a_label_can_be_read_on_every_class(texts: Texts, name: str, record_property: Record) -> None:
    palette = build_palettes(texts)[name]
    labels = {
        colour: LIGHT if index in palette["dark"] else LABEL_DARK
        for index, colour in enumerate(palette["colours"])
    }
    labels[NO_FIGURE_COLOUR] = LABEL_DARK
    contrasts = {colour: contrast(colour, label) for colour, label in labels.items()}
    record_property(f"{LOOKED_AT}{LOWEST}contrast of a class with its label", min(contrasts.values()))
    assert {colour for colour, found in contrasts.items() if found < 4.5} == set()


@pytest.mark.parametrize("deficiency", [None, *DEFICIENCIES])
@pytest.mark.parametrize("name", ["poor", "near_poor", "poor_or_near_poor", "change"])
def test_no_reader_takes_a_class_for_the_next_or_for_no_figure(
    texts: Texts, name: str, deficiency: str | None
) -> None:
    colours = build_palettes(texts)[name]["colours"]
    pairs = [*pairwise(colours), *((colour, NO_FIGURE_COLOUR) for colour in colours)]
    seen = partial(as_seen_with, deficiency) if deficiency else linear
    assert {pair for pair in pairs if difference(seen(pair[0]), seen(pair[1])) < 10} == set()


@pytest.mark.parametrize("name", ["poor", "near_poor", "poor_or_near_poor", "change"])
def test_one_line_of_a_priority_outline_stands_out_beside_every_class(texts: Texts, name: str) -> None:
    beside = (*build_palettes(texts)[name]["colours"], NO_FIGURE_COLOUR)
    assert min(max(contrast(DARK, colour), contrast(LIGHT, colour)) for colour in beside) >= 3


@pytest.mark.parametrize("name", ["poor", "near_poor", "poor_or_near_poor", "change"])
def test_the_chosen_districts_line_stands_out_from_the_light_one_around_it(texts: Texts, name: str) -> None:
    assert contrast(build_palettes(texts)[name]["accent"], LIGHT) >= 3


def test_the_screen_draws_each_outline_with_these_two_lines() -> None:
    assert set(re.findall(r"#[0-9a-f]{6}", EDGES.read_text("utf-8"))) == {DARK, LIGHT}


def test_the_screen_writes_its_dark_labels_in_this_colour() -> None:
    style = EDGES.with_name("district_map.css").read_text("utf-8")
    assert re.findall(r"^  .*font-weight: 600; color: (#\w{6});", style, re.MULTILINE) == [LABEL_DARK]
