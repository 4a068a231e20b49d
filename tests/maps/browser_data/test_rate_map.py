"""A scene holds a district's value, class, rank and status, with what is missing apart from what is low."""

from analysis.ranking import RankedDistrict, rank_districts
from data.model.figures import Indicator, Status
from language.catalogue import Texts
from maps.browser_data.map_scene import MapOptions
from maps.browser_data.rate_map import build_rate_entries, build_rate_map, describe_district
from tests.analysis.samples import QUESTION, district, figures_of, rate

DISTRICTS = tuple(district(code) for code in ("1", "2", "3", "4"))


def places() -> tuple[RankedDistrict, ...]:
    figures = figures_of(
        rate("1", 20, Status.ESTIMATED),
        rate("2", 2.24, Status.CONFLICTING),
        rate("2", 1.7, Status.CONFLICTING),
        rate("3", 0),
    )
    return rank_districts(QUESTION, figures, DISTRICTS)


def test_each_district_has_value_class_rank_and_status(texts: Texts) -> None:
    assert build_rate_entries(places(), Indicator.POOR, texts) == {
        "1": {"text": "20,00", "class": 8, "rank": 1, "status": "estimated"},
        "2": {"text": "2,24 ≠ 1,70", "class": 4, "rank": 2, "status": "conflicting"},
        "3": {"text": "0,00", "class": 0, "rank": 3, "status": "official"},
        "4": {"text": "…", "status": "missing"},
    }


def test_a_scene_says_the_commonest_status_once(texts: Texts) -> None:
    published = figures_of(rate("1", 20, Status.ESTIMATED), rate("2", 2), rate("3", 1))
    scene = build_rate_map(
        rank_districts(QUESTION, published, DISTRICTS), Indicator.POOR, MapOptions(), texts
    )
    assert scene["status"] == "official"
    statuses = {code: district.get("status") for code, district in scene["districts"].items()}
    assert statuses == {"1": "estimated", "2": None, "3": None, "4": "missing"}


def test_a_zero_is_in_the_lowest_class_and_a_missing_value_in_none(texts: Texts) -> None:
    districts = build_rate_map(places(), Indicator.POOR, MapOptions(), texts)["districts"]
    assert districts["3"]["class"] == 0
    assert "class" not in districts["4"]


def test_the_indicator_chooses_the_limits(texts: Texts) -> None:
    near_poor = build_rate_map(places(), Indicator.NEAR_POOR, MapOptions(), texts)
    assert near_poor["palette"] == "near_poor"
    both = build_rate_map(places(), Indicator.POOR_OR_NEAR_POOR, MapOptions(), texts)
    assert both["districts"]["1"]["class"] == 7


def test_what_the_reader_chose_to_see_goes_with_it(texts: Texts) -> None:
    shown = build_rate_map(places(), Indicator.POOR, MapOptions("2", labels=False, basemap=True), texts)
    assert (shown["selected"], shown["labels"], shown["basemap"]) == ("2", False, True)
    assert build_rate_map(places(), Indicator.POOR, MapOptions(), texts)["selected"] == ""


def test_sources_that_agree_are_written_once(texts: Texts) -> None:
    (place,) = rank_districts(
        QUESTION, figures_of(rate("1", 3), rate("1", 3, Status.REPORTED)), DISTRICTS[:1]
    )
    assert describe_district(place, Indicator.POOR, texts).text == "3,00"
