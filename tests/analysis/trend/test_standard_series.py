"""A course of rates is told in one run a standard; gaps stay gaps."""

from analysis.trend.standard_series import build_standard_series
from data.model.areas import PROVINCE
from data.model.figures import Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION, figures_of, rate


def test_2015_belongs_to_two_runs_each_with_its_own_figure(catalogue: Catalogue) -> None:
    figures = figures_of(
        rate(PROVINCE, 1.44, period=2015, standard=Standard.INCOME_2011), rate(PROVINCE, 9.78, period=2015)
    )
    found = {
        run.standard: run for run in build_standard_series(QUESTION, PROVINCE, figures, catalogue.standards)
    }
    assert list(found) == [Standard.INCOME_2011, Standard.MDP_2016, Standard.MDP_2022]
    old, new = found[Standard.INCOME_2011], found[Standard.MDP_2016]
    assert (old.reviews[-1], new.reviews[0]) == (2015, 2015)
    assert [figure.value for figure in old.figures if figure] == [1.44]
    assert [figure.value for figure in new.figures if figure] == [9.78]


def test_every_review_has_its_place_in_a_run_with_a_figure_or_without(catalogue: Catalogue) -> None:
    figures = figures_of(rate(PROVINCE, 8.32, period=2016), rate(PROVINCE, 2, Status.ESTIMATED))
    for run in build_standard_series(QUESTION, PROVINCE, figures, catalogue.standards):
        assert run.reviews == catalogue.standards[run.standard].reviews
        periods = [figure.key.period if figure else None for figure in run.figures]
        known = {2016, 2020} if run.standard is Standard.MDP_2016 else set()
        assert periods == [period if period in known else None for period in run.reviews]
