"""The matrix of coverage marks every district in every review, standards apart."""

from dataclasses import replace

from analysis.coverage.matrix import CoverageColumn, CoverageMatrix, DistrictCoverage, build_coverage_matrix
from data.model.figures import Figure, Status, Unit
from data.model.standards import Standard
from tests.analysis.samples import QUESTION, definition, district, figures_of, rate

STANDARDS = (definition(Standard.INCOME_2011, 2015, 2015), definition(Standard.MDP_2016, 2015, 2020))
DISTRICTS = (district("903"), district("906"))


def matrix(*made: Figure, published_only: bool = False) -> CoverageMatrix:
    question = replace(QUESTION, published_only=published_only)
    return build_coverage_matrix(question, figures_of(*made), DISTRICTS, STANDARDS)


def cell(found: CoverageMatrix, code: str, standard: Standard, period: int) -> DistrictCoverage:
    row = [area.code for area in found.areas].index(code)
    return found.rows[row][found.reviews.index(CoverageColumn(standard, period))]


def test_a_year_of_two_standards_has_a_column_in_each() -> None:
    found = matrix(rate("903", 9.5, period=2015))
    assert [review.period for review in found.reviews] == [2015, 2015, 2016, 2017, 2018, 2019, 2020]
    assert cell(found, "903", Standard.MDP_2016, 2015).status is Status.OFFICIAL
    assert cell(found, "903", Standard.INCOME_2011, 2015).status is Status.MISSING


def test_a_published_count_stands_where_only_an_estimated_rate_is() -> None:
    made = rate("903", 3.0, Status.ESTIMATED)
    counted = rate("903", 1273, unit=Unit.HOUSEHOLDS)
    found = matrix(made, counted)
    assert cell(found, "903", Standard.MDP_2016, 2020).shown == (counted,)
    assert found.published_rates(found.reviews.index(CoverageColumn(Standard.MDP_2016, 2020))) == ()


def test_a_published_rate_comes_before_a_count() -> None:
    published = rate("903", 3.0, Status.REPORTED)
    found = matrix(published, rate("903", 1273, unit=Unit.HOUSEHOLDS))
    assert cell(found, "903", Standard.MDP_2016, 2020) == DistrictCoverage((published,), None)


def test_both_of_two_conflicting_rates_are_shown_and_count_once() -> None:
    one, other = rate("906", 1.7, Status.CONFLICTING), rate("906", 2.24, Status.CONFLICTING)
    found = matrix(one, other, rate("903", 3.0, Status.ESTIMATED))
    assert cell(found, "906", Standard.MDP_2016, 2020).shown == (other, one)
    assert found.published_rates(len(found.reviews) - 1) == (other,)


def test_published_only_takes_estimates_out() -> None:
    found = matrix(rate("903", 3.0, Status.ESTIMATED), published_only=True)
    assert cell(found, "903", Standard.MDP_2016, 2020).status is Status.MISSING
