"""A small map shows the same classes as the large one and says its finding with numbers."""

from dataclasses import replace

from data.catalogue import Catalogue
from data.figures import FigureSet
from insight.situation import Situation, situation
from language.catalogue import Texts
from maps.scene import Shown, scene
from maps.small_maps import small_map
from tests.insight.samples import QUESTION


def answer(catalogue: Catalogue, figures: FigureSet, *, published_only: bool = False) -> Situation:
    return situation(replace(QUESTION, published_only=published_only), catalogue, figures)


def test_it_holds_what_the_large_map_holds(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> None:
    found = answer(catalogue, figures)
    large = scene(found.places, QUESTION.indicator, Shown(), texts)
    assert small_map(found, texts)["districts"] == large["districts"]


def test_it_says_how_many_districts_are_known_and_published_and_the_extremes(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    spoken = small_map(answer(catalogue, figures), texts)["spoken"]
    assert spoken.startswith(
        "Năm 2020: 15/15 huyện có số liệu, 1 huyện có số liệu công bố; cao nhất Giang Thành"
    )
    only = small_map(answer(catalogue, figures, published_only=True), texts)["spoken"]
    assert "1/15 huyện" in only
    assert "cao nhất Giồng Riềng 2,24" in only


def test_a_review_without_figures_says_so(catalogue: Catalogue, published: FigureSet, texts: Texts) -> None:
    found = situation(QUESTION.at(2017), catalogue, published)
    assert small_map(found, texts)["spoken"] == "Năm 2017: chưa có số liệu cấp huyện."
