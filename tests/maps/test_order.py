"""A map is drawn from an order as it is drawn at once, and an order reaches another process whole."""

from datetime import date

import pytest

from data.catalogue import Catalogue
from data.figures import FigureSet
from geo.boundaries import Boundaries, load_boundaries
from insight.situation import situation
from language.catalogue import Texts
from maps.drawing.sheet import Drawing, DrawnFormat
from maps.drawn import draw_comparison, draw_map
from maps.order import map_order
from reports.queue.carrying import packed, unpacked
from ui.view import View

DRAWING = Drawing(file=DrawnFormat.SVG, today=date(2026, 11, 26), district="912")


@pytest.fixture(scope="module")
def outline(catalogue: Catalogue) -> Boundaries:
    return load_boundaries(tuple(area.code for area in catalogue.districts))


def test_an_order_draws_the_map_it_names(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    one = situation(View().question, catalogue, figures)
    other = situation(View(period=2018).question, catalogue, figures)
    carried = unpacked(packed(map_order([one], outline, texts, DRAWING)))
    assert carried.make() == draw_map(one, outline, texts, DRAWING)
    both = map_order([one, other], outline, texts, DRAWING)
    assert both.make() == draw_comparison((one, other), outline, texts, DRAWING)


def test_no_sheet_has_room_for_three(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    one = situation(View().question, catalogue, figures)
    with pytest.raises(ValueError, match="3 maps"):
        map_order([one] * 3, outline, texts, DRAWING).make()
