"""A scene holds a district's value, class, rank and status, with what is missing apart from what is low."""

from analysis.ranking import RankedDistrict, rank_districts
from data.model.figures import Indicator, Status
from language.catalogue import Texts
from maps.browser_data.rate_map import STATUSES, MapOptions, build_rate_map, format_rates
from tests.analysis.samples import QUESTION, district, figures_of, rate

DISTRICTS = tuple(district(code) for code in ("1", "2", "3", "4"))


def places() -> tuple[RankedDistrict, ...]:
    figures = figures_of(
        rate("1", 20, Status.ILLUSTRATIVE),
        rate("2", 2.24, Status.CONFLICTING),
        rate("2", 1.7, Status.CONFLICTING),
        rate("3", 0),
    )
    return rank_districts(QUESTION, figures, DISTRICTS)


def test_each_district_has_value_class_rank_and_status(texts: Texts) -> None:
    assert build_rate_map(places(), Indicator.POOR, MapOptions(), texts)["districts"] == {
        "1": ("20,00", 6, 1, STATUSES.index(Status.ILLUSTRATIVE)),
        "2": ("2,24 / 1,70", 2, 2, STATUSES.index(Status.CONFLICTING)),
        "3": ("0,00", 0, 3, STATUSES.index(Status.OFFICIAL)),
        "4": ("–", None, None, STATUSES.index(Status.MISSING)),
    }


def test_a_zero_is_in_the_lowest_class_and_a_missing_value_in_none(texts: Texts) -> None:
    districts = build_rate_map(places(), Indicator.POOR, MapOptions(), texts)["districts"]
    assert districts["3"][1] == 0
    assert districts["4"][1] is None


def test_the_indicator_chooses_the_limits(texts: Texts) -> None:
    near_poor = build_rate_map(places(), Indicator.NEAR_POOR, MapOptions(), texts)
    assert near_poor["palette"] == "near_poor"
    assert (
        build_rate_map(places(), Indicator.POOR_OR_NEAR_POOR, MapOptions(), texts)["districts"]["1"][1] == 5
    )


def test_what_the_reader_chose_to_see_goes_with_it(texts: Texts) -> None:
    shown = build_rate_map(places(), Indicator.POOR, MapOptions("2", labels=False, basemap=True), texts)
    assert (shown["selected"], shown["labels"], shown["basemap"]) == ("2", False, True)
    assert build_rate_map(places(), Indicator.POOR, MapOptions(), texts)["selected"] == ""


def test_sources_that_agree_are_written_once(texts: Texts) -> None:
    (place,) = rank_districts(
        QUESTION, figures_of(rate("1", 3), rate("1", 3, Status.REPORTED)), DISTRICTS[:1]
    )
    assert format_rates(place, texts) == "3,00"
