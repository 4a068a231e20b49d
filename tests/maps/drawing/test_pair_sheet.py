"""Two maps for a slide bear values alone, all that fit, and none lies on another."""

from dataclasses import replace

import pytest

from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.sheet import PAIR
from maps.drawing.two_map_sheet import draw_two_map_sheet
from tests.analysis.meetings import question
from tests.maps.drawing.looking import TOUCH, Seen, drawing, overlapping


@pytest.mark.parametrize(("earlier", "later"), [(2019, 2020), (2016, 2020)])
def test_every_value_has_its_place_and_names_stand_in_the_chart_beside(
    earlier: int, later: int, catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    left, right = (build_question_summary(question(year), catalogue, figures) for year in (earlier, later))
    seen = Seen(draw_two_map_sheet((left, right), outline, texts, replace(drawing(PAIR), credit="Sở X")))
    named = [str(text.get_gid()) for text in seen.texts]
    assert not [name for name in named if name.startswith("name-")]
    values = {
        f"{place} {name}": seen.box(text)
        for place, (name, text) in enumerate(zip(named, seen.texts, strict=True))
        if name.startswith("value-")
    }
    assert len(values) == 30
    assert overlapping(values, TOUCH * PAIR.dots / 25.4) == []
    # The island inset keeps clear of the texts of its own scale and of the mainland's.
    islands = {
        f"{place} {text.get_text()}": seen.box(text)
        for place, text in enumerate(seen.texts)
        if text.get_gid() in {"island", "enlarged"}
    }
    assert overlapping(islands | values, TOUCH * PAIR.dots / 25.4) == []


def test_a_sheet_with_names_keeps_its_sizes() -> None:
    assert replace(PAIR, named=True).aside == PAIR.text
    assert PAIR.aside == PAIR.beside * PAIR.text
