"""Only two reviews of one measure may be subtracted; every reason against it is named."""

from dataclasses import replace

import pytest

from analysis.comparable import ComparisonRefusal, choose_comparison_period, find_refusals
from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION


@pytest.mark.parametrize(
    ("other", "reasons"),
    [
        (QUESTION.at(2016), ()),
        (QUESTION, (ComparisonRefusal.SAME_REVIEW,)),
        (replace(QUESTION, standard=Standard.MDP_2022, period=2024), (ComparisonRefusal.STANDARDS,)),
        (replace(QUESTION, indicator=Indicator.NEAR_POOR), (ComparisonRefusal.INDICATORS,)),
        (replace(QUESTION, group=Group.ETHNIC_MINORITY, period=2016), (ComparisonRefusal.GROUPS,)),
        (
            Question(Standard.INCOME_2011, Indicator.NEAR_POOR, Group.KHMER, 2015),
            (ComparisonRefusal.STANDARDS, ComparisonRefusal.INDICATORS, ComparisonRefusal.GROUPS),
        ),
    ],
)
def test_whatever_differs_but_the_year_is_a_reason(
    other: Question, reasons: tuple[ComparisonRefusal, ...]
) -> None:
    assert find_refusals(QUESTION, other) == find_refusals(other, QUESTION) == reasons


@pytest.mark.parametrize(("period", "telling"), [(2016, 2020), (2020, 2019)])
def test_the_first_comparison_is_with_the_last_published_rate_of_the_province(
    catalogue: Catalogue, figures: FigureSet, period: int, telling: int
) -> None:
    assert choose_comparison_period(QUESTION.at(period), figures, catalogue.standards) == telling


def test_without_any_published_rate_the_last_other_review_is_taken(catalogue: Catalogue) -> None:
    assert choose_comparison_period(QUESTION, FigureSet.of(()), catalogue.standards) == 2021
    assert choose_comparison_period(QUESTION.at(2021), FigureSet.of(()), catalogue.standards) == 2020
