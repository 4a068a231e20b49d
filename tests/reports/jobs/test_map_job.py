"""A map is drawn from an order as it is drawn at once, and an order reaches another process whole."""

from datetime import date

import pytest

from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.rendering import draw_comparison, draw_map
from maps.drawing.sheet import DrawingOptions, MapFileFormat
from reports.jobs.map_job import make_map_job
from reports.jobs.pickling import decode_from_pipe, encode_for_pipe
from ui.state.view import View

DRAWING = DrawingOptions(file=MapFileFormat.SVG, today=date(2026, 11, 26), district="912")


def test_an_order_draws_the_map_it_names(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    one = build_question_summary(View().question, catalogue, figures)
    other = build_question_summary(View(period=2018).question, catalogue, figures)
    carried = decode_from_pipe(encode_for_pipe(make_map_job([one], outline, texts, DRAWING)))
    assert carried.make() == draw_map(one, outline, texts, DRAWING)
    both = make_map_job([one, other], outline, texts, DRAWING)
    assert both.make() == draw_comparison((one, other), outline, texts, DRAWING)


def test_no_sheet_has_room_for_three(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    one = build_question_summary(View().question, catalogue, figures)
    with pytest.raises(ValueError, match="3 maps"):
        make_map_job([one] * 3, outline, texts, DRAWING).make()
