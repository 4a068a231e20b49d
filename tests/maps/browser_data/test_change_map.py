"""The map of a comparison shows signed points, hatched where one year is estimated, missing apart."""

from analysis.comparison import compare_reviews
from data.model.figures import Status
from language.catalogue import Texts
from maps.browser_data.change_map import build_change_map
from maps.browser_data.map_scene import MapOptions
from maps.change_classes import UNCHANGED
from tests.analysis.samples import QUESTION, district, figures_of, rate

DISTRICTS = tuple(district(code) for code in ("1", "2", "3"))
FIGURES = figures_of(
    rate("1", 10.0, Status.ESTIMATED, period=2016),
    rate("1", 4.0),
    rate("2", 4.0, period=2016),
    rate("2", 4.05),
    rate("3", 4.0),
)


def test_each_district_has_its_change_its_class_and_the_weaker_status(texts: Texts) -> None:
    found = compare_reviews(QUESTION.at(2016), QUESTION, FIGURES, DISTRICTS, district("91"))
    made = build_change_map(found, MapOptions(selected="1"), texts)
    assert (made["palette"], made["selected"]) == ("change", "1")
    whole = {code: {"status": made["status"], **entry} for code, entry in made["districts"].items()}
    assert whole == {
        "1": {"text": "−6,00", "class": 0, "status": "estimated"},
        "2": {"text": "+0,05", "class": UNCHANGED, "status": "official"},
        "3": {"text": "…", "status": "missing"},
    }
