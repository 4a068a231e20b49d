"""A district's share of the people is a census's own, and what was counted together stays together."""

import pytest

from analysis.district.population_share import compute_population_share, get_count_status
from data.model.figures import Status
from data.model.population import PopulationCount, PopulationPart
from data.model.sources import Source
from data.published.catalogue import Catalogue

CENSUS = Source("census", "Tổng điều tra", "", "2019", "")
UNDATED = Source("secondary", "Nguồn thứ cấp", "", "", "")


def counted(
    codes: tuple[str, ...],
    persons: int,
    period: int = 2019,
    part: PopulationPart = PopulationPart.TOTAL,
    source: Source = CENSUS,
) -> PopulationCount:
    return PopulationCount(codes, period, part, persons, source)


COUNTS = (
    counted(("1",), 300),
    counted(("1",), 100, part=PopulationPart.URBAN),
    counted(("2", "3"), 700),
    counted(("1",), 500, 2009),
    counted(("2", "3"), 500, 2009),
    counted(("3",), 90, 2015, source=UNDATED),
)


def test_a_district_counted_alone_has_its_own_share() -> None:
    found = compute_population_share(COUNTS, "1", 2020)
    assert (found.area_codes, found.census, found.persons, found.percent) == (("1",), 2019, 300, 30.0)
    assert not found.joint
    assert [count.persons for count in found.parts] == [300, 700]


@pytest.mark.parametrize("district", ["2", "3"])
def test_districts_counted_together_are_never_parted_even_where_one_has_a_total_of_its_own(
    district: str,
) -> None:
    found = compute_population_share(COUNTS, district, 2015)
    assert (found.area_codes, found.persons, found.percent) == (("2", "3"), 700, 70.0)
    assert found.joint


@pytest.mark.parametrize(("period", "census"), [(2010, 2009), (2013, 2009), (2014, 2019), (2024, 2019)])
def test_the_nearest_census_counts_and_of_two_as_near_the_later(period: int, census: int) -> None:
    assert compute_population_share(COUNTS, "1", period).census == census


def test_a_source_without_a_date_is_no_more_than_approximate() -> None:
    assert [get_count_status(count) for count in (COUNTS[0], COUNTS[-1])] == [
        Status.OFFICIAL,
        Status.APPROXIMATE,
    ]


def test_the_published_censuses_count_kien_luong_and_giang_thanh_together(catalogue: Catalogue) -> None:
    shares = {
        area.code: compute_population_share(catalogue.population, area.code, 2020)
        for area in catalogue.districts
    }
    assert {code for code, share in shares.items() if share.joint} == {"902", "914"}
    assert shares["903"].percent == pytest.approx(9.07)
    once = [share.percent for code, share in shares.items() if code != "914"]
    assert sum(once) == pytest.approx(100, abs=0.05)
