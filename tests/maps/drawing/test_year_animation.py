"""The years as a picture that moves: a frame a review, a second each, stamped, in the same colours."""

import io
from datetime import date

import numpy as np
import pytest
from PIL import Image, ImageSequence

from analysis.display.exceedance import MapLayer
from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.sheet import DrawingOptions, MapFileFormat
from maps.drawing.year_animation import FRAME_MILLISECONDS, YEAR_FRAME, draw_year_frame, draw_years
from tests.maps.drawing.looking import TOUCH, Seen, overlapping

MOST_BYTES = 3 * 1024 * 1024
OPTIONS = DrawingOptions(file=MapFileFormat.PNG, today=date(2026, 11, 29), district="914", credit="Sở X")
PIXELS = YEAR_FRAME.dots / 25.4


def list_reviews(standard: Standard, catalogue: Catalogue, figures: FigureSet) -> list[QuestionSummary]:
    asked = Question(standard, Indicator.POOR, Group.ALL, catalogue.standards[standard].first_review)
    return [
        build_question_summary(asked.at(period), catalogue, figures)
        for period in catalogue.standards[standard].reviews
    ]


def test_a_frame_a_review_each_for_a_second_in_the_same_colours(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    reviews = list_reviews(Standard.MDP_2022, catalogue, figures)
    made = draw_years(reviews, outline, texts, OPTIONS)
    assert len(made) < MOST_BYTES * len(reviews) / 7
    picture = Image.open(io.BytesIO(made))
    frames = [frame.convert("RGB") for frame in ImageSequence.Iterator(picture)]
    assert len(frames) == len(reviews)
    assert {frame.size for frame in frames} == {(1200, 800)}
    assert (picture.info["duration"], picture.info["loop"]) == (FRAME_MILLISECONDS, 0)
    legends = [np.asarray(frame)[160:420, 990:1030] for frame in frames]
    assert all(np.array_equal(legend, legends[0]) for legend in legends)
    assert draw_years(reviews, outline, texts, OPTIONS) == made


@pytest.mark.parametrize("layer", [MapLayer.RATE, MapLayer.OVER_20])
@pytest.mark.parametrize("standard", [Standard.INCOME_2011, Standard.MDP_2016])
def test_a_frame_names_its_year_is_stamped_and_no_text_lies_on_another(
    standard: Standard,
    layer: MapLayer,
    catalogue: Catalogue,
    figures: FigureSet,
    outline: Boundaries,
    texts: Texts,
) -> None:
    review = list_reviews(standard, catalogue, figures)[1]
    options = DrawingOptions(file=MapFileFormat.PNG, today=OPTIONS.today, layer=layer, credit="Sở X")
    seen = Seen(draw_year_frame(review, outline, texts, options))
    assert seen.said("year") == [str(review.question.period)]
    assert seen.said("stamp")[0].startswith("CÓ SỐ ƯỚC TÍNH: ")
    head = {
        name: seen.box(text)
        for name in ("title", "about", "year")
        for text in seen.texts
        if text.get_gid() == name
    }
    assert overlapping(head | seen.labels(), TOUCH * PIXELS) == []
    assert len(seen.labels()) == 15
