"""What was promised a year beside what neighbouring published years of one standard say happened."""

from dataclasses import replace

import pytest

from analysis.finding import FindingRule
from analysis.targets.yearly_reductions import (
    ReductionResult,
    YearlyReduction,
    list_average_reductions,
    list_yearly_reductions,
)
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import figures_of, rate


def told(found: tuple[YearlyReduction, ...]) -> list[tuple[int, int, float, ReductionResult]]:
    return [(step.first, step.last, step.change.value, step.result) for step in found]


def test_the_provinces_steps_are_those_published(catalogue: Catalogue, figures: FigureSet) -> None:
    (target,) = catalogue.targets
    found = list_yearly_reductions(target, figures)
    assert told(found) == [
        (2015, 2016, -1.46, ReductionResult.KEPT),
        (2016, 2019, -1.88, ReductionResult.EXCEEDED),
        (2019, 2020, -0.78, ReductionResult.MISSED),
        (2019, 2020, -1.0, ReductionResult.KEPT),
    ]
    assert [step.change.rule for step in found[:2]] == [FindingRule.DIFFERENCE, FindingRule.YEARLY_CHANGE]
    assert [step.change.status for step in found[2:]] == [Status.REPORTED, Status.CONFLICTING]


def test_the_whole_span_is_an_average_for_each_source_of_its_last_year(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    (target,) = catalogue.targets
    assert told(list_average_reductions(target, figures)) == [
        (2015, 2020, -1.57, ReductionResult.EXCEEDED),
        (2015, 2020, -1.62, ReductionResult.EXCEEDED),
    ]


@pytest.mark.parametrize(
    ("later", "promise"),
    [
        (9.01, ReductionResult.MISSED),
        (9.0, ReductionResult.KEPT),
        (8.5, ReductionResult.KEPT),
        (8.49, ReductionResult.EXCEEDED),
        (11, ReductionResult.MISSED),
    ],
)
def test_both_ends_of_the_goal_keep_it(catalogue: Catalogue, later: float, promise: ReductionResult) -> None:
    figures = figures_of(rate("91", 10, period=2015), rate("91", later, period=2016))
    assert [step.result for step in list_yearly_reductions(catalogue.targets[0], figures)] == [promise]


def test_another_standard_an_estimate_and_a_later_year_make_no_step(catalogue: Catalogue) -> None:
    figures = figures_of(
        rate("91", 10, period=2015),
        rate("91", 5, period=2015, standard=Standard.INCOME_2011),
        rate("91", 8, Status.ESTIMATED, period=2017),
        rate("91", 7, period=2021),
    )
    target = replace(catalogue.targets[0], last_period=2020)
    assert (list_yearly_reductions(target, figures), list_average_reductions(target, figures)) == ((), ())
