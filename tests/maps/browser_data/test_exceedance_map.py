"""The map of how likely rates are over a limit: words for estimates, figures where they are published."""

from analysis.display.exceedance import Likelihood
from analysis.question import Question
from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from maps.browser_data.exceedance_map import build_exceedance_map
from maps.browser_data.map_scene import MapOptions, MapScene
from maps.palettes import build_palettes

WORDS = {"ít", "có thể", "nhiều"}


def _build(
    catalogue: Catalogue, figures: FigureSet, texts: Texts, *, published_only: bool = False
) -> MapScene:
    asked = Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2023, published_only)
    answer = build_question_summary(asked, catalogue, figures)
    return build_exceedance_map(answer.places, 5, MapOptions(), texts)


def test_an_estimate_is_a_word_and_a_published_rate_its_figure(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    scene = _build(catalogue, figures, texts)
    estimated = [d for d in scene["districts"].values() if d.get("status", scene["status"]) == "estimated"]
    assert {entry["text"] for entry in estimated} <= WORDS
    assert scene["districts"]["914"]["text"] == "1,76"
    assert scene["districts"]["914"]["spoken"] == "đã công bố không quá 5 %"
    assert scene["districts"]["914"]["class"] == 0


def test_its_palette_has_a_colour_and_words_for_each_likelihood(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    palette = build_palettes(texts)[_build(catalogue, figures, texts)["palette"]]
    assert len(palette["colours"]) == len(palette["classes"]) == len(Likelihood)
    assert palette["title"] == "Khả năng trên 5 % số hộ"


def test_where_nothing_is_shown_nothing_is_likely(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    districts = _build(catalogue, figures, texts, published_only=True)["districts"]
    assert sum("class" in entry for entry in districts.values()) == 3
