"""A small map shows the same classes as the large one and says its finding with numbers."""

from dataclasses import replace

from analysis.summary import QuestionSummary, build_question_summary
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from maps.browser_data.map_scene import MapOptions
from maps.browser_data.rate_map import build_rate_map
from maps.browser_data.small_map import build_small_map
from tests.analysis.samples import QUESTION


def answer(catalogue: Catalogue, figures: FigureSet, *, published_only: bool = False) -> QuestionSummary:
    return build_question_summary(replace(QUESTION, published_only=published_only), catalogue, figures)


def test_it_holds_what_the_large_map_holds(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> None:
    found = answer(catalogue, figures)
    large = build_rate_map(found.places, QUESTION.indicator, MapOptions(), texts)
    whole = {code: {"status": large["status"], **entry} for code, entry in large["districts"].items()}
    assert build_small_map(found, texts)["districts"] == whole


def test_it_says_how_many_districts_are_known_and_published_and_the_extremes(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    spoken = build_small_map(answer(catalogue, figures), texts)["spoken"]
    assert spoken.startswith(
        "Năm 2020: 15/15 huyện có số liệu, 1 huyện có số liệu công bố; cao nhất U Minh Thượng"
    )
    only = build_small_map(answer(catalogue, figures, published_only=True), texts)["spoken"]
    assert "1/15 huyện" in only
    assert "cao nhất Giồng Riềng 2,24" in only


def test_a_review_without_figures_says_so(catalogue: Catalogue, published: FigureSet, texts: Texts) -> None:
    found = build_question_summary(QUESTION.at(2017), catalogue, published)
    assert build_small_map(found, texts)["spoken"] == "Năm 2017: chưa có số liệu cấp huyện."
