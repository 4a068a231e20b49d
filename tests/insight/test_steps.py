"""What was promised a year beside what neighbouring published years of one standard say happened."""

from dataclasses import replace

import pytest

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import Standard, Status
from insight.finding import Rule
from insight.steps import Promise, Step, overall, steps
from tests.insight.samples import figures_of, rate


def told(found: tuple[Step, ...]) -> list[tuple[int, int, float, Promise]]:
    return [(step.first, step.last, step.change.value, step.promise) for step in found]


def test_the_provinces_steps_are_those_published(catalogue: Catalogue, figures: FigureSet) -> None:
    (target,) = catalogue.targets
    found = steps(target, figures)
    assert told(found) == [
        (2015, 2016, -1.46, Promise.KEPT),
        (2016, 2019, -1.88, Promise.EXCEEDED),
        (2019, 2020, -0.78, Promise.MISSED),
        (2019, 2020, -1.0, Promise.KEPT),
    ]
    assert [step.change.rule for step in found[:2]] == [Rule.DIFFERENCE, Rule.YEARLY_CHANGE]
    assert [step.change.status for step in found[2:]] == [Status.REPORTED, Status.CONFLICTING]


def test_the_whole_span_is_an_average_for_each_source_of_its_last_year(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    (target,) = catalogue.targets
    assert told(overall(target, figures)) == [
        (2015, 2020, -1.57, Promise.EXCEEDED),
        (2015, 2020, -1.62, Promise.EXCEEDED),
    ]


@pytest.mark.parametrize(
    ("later", "promise"),
    [
        (9.01, Promise.MISSED),
        (9.0, Promise.KEPT),
        (8.5, Promise.KEPT),
        (8.49, Promise.EXCEEDED),
        (11, Promise.MISSED),
    ],
)
def test_both_ends_of_the_goal_keep_it(catalogue: Catalogue, later: float, promise: Promise) -> None:
    figures = figures_of(rate("91", 10, period=2015), rate("91", later, period=2016))
    assert [step.promise for step in steps(catalogue.targets[0], figures)] == [promise]


def test_another_standard_an_illustration_and_a_later_year_make_no_step(catalogue: Catalogue) -> None:
    figures = figures_of(
        rate("91", 10, period=2015),
        rate("91", 5, period=2015, standard=Standard.INCOME_2011),
        rate("91", 8, Status.ILLUSTRATIVE, period=2017),
        rate("91", 7, period=2021),
    )
    target = replace(catalogue.targets[0], last_period=2020)
    assert (steps(target, figures), overall(target, figures)) == ((), ())
