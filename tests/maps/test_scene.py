"""A scene holds a district's value, class, rank and status, with what is missing apart from what is low."""

from data.model import Indicator, Status
from insight.ranking import Place, rank_districts
from language.catalogue import Texts
from maps.scene import STATUSES, Shown, scene, value_text
from tests.insight.samples import QUESTION, district, figures_of, rate

DISTRICTS = tuple(district(code) for code in ("1", "2", "3", "4"))


def places() -> tuple[Place, ...]:
    figures = figures_of(
        rate("1", 20, Status.ILLUSTRATIVE),
        rate("2", 2.24, Status.CONFLICTING),
        rate("2", 1.7, Status.CONFLICTING),
        rate("3", 0),
    )
    return rank_districts(QUESTION, figures, DISTRICTS)


def test_each_district_has_value_class_rank_and_status(texts: Texts) -> None:
    assert scene(places(), Indicator.POOR, Shown(), texts)["districts"] == {
        "1": ("20,00", 6, 1, STATUSES.index(Status.ILLUSTRATIVE)),
        "2": ("2,24 / 1,70", 2, 2, STATUSES.index(Status.CONFLICTING)),
        "3": ("0,00", 0, 3, STATUSES.index(Status.OFFICIAL)),
        "4": ("–", None, None, STATUSES.index(Status.MISSING)),
    }


def test_a_zero_is_in_the_lowest_class_and_a_missing_value_in_none(texts: Texts) -> None:
    districts = scene(places(), Indicator.POOR, Shown(), texts)["districts"]
    assert districts["3"][1] == 0
    assert districts["4"][1] is None


def test_the_indicator_chooses_the_limits(texts: Texts) -> None:
    near_poor = scene(places(), Indicator.NEAR_POOR, Shown(), texts)
    assert near_poor["palette"] == "near_poor"
    assert scene(places(), Indicator.POOR_OR_NEAR_POOR, Shown(), texts)["districts"]["1"][1] == 5


def test_what_the_reader_chose_to_see_goes_with_it(texts: Texts) -> None:
    shown = scene(places(), Indicator.POOR, Shown("2", labels=False, basemap=True), texts)
    assert (shown["selected"], shown["labels"], shown["basemap"]) == ("2", False, True)
    assert scene(places(), Indicator.POOR, Shown(), texts)["selected"] == ""


def test_sources_that_agree_are_written_once(texts: Texts) -> None:
    (place,) = rank_districts(
        QUESTION, figures_of(rate("1", 3), rate("1", 3, Status.REPORTED)), DISTRICTS[:1]
    )
    assert value_text(place, texts) == "3,00"
