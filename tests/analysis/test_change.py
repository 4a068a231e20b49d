"""A change is told within one standard, since its last earlier review that has a figure."""

from dataclasses import replace

import pytest

from analysis.change import compute_change, list_earlier_reviews
from analysis.finding import Finding, FindingRule
from analysis.question import Question
from data.model.areas import PROVINCE
from data.model.figures import Status
from data.model.standards import Standard
from tests.analysis.samples import QUESTION, definition, figures_of, rate

MDP_2016 = definition(Standard.MDP_2016, 2015, 2021)
MDP_2022 = definition(Standard.MDP_2022, 2022, 2025)


def found(question: Question = QUESTION) -> Finding | None:
    figures = figures_of(
        rate(PROVINCE, 9.78, period=2015),
        rate(PROVINCE, 8.32, period=2016),
        rate(PROVINCE, 3.0, Status.ESTIMATED, period=2019),
        rate(PROVINCE, 1.91),
        rate(PROVINCE, 2.5, period=2021, standard=Standard.MDP_2022),
        rate(PROVINCE, 2.0, period=2022, standard=Standard.MDP_2022),
    )
    standard = MDP_2016 if question.standard is Standard.MDP_2016 else MDP_2022
    return compute_change(question, PROVINCE, figures, standard)


def test_a_change_is_counted_from_the_review_before() -> None:
    finding = found(QUESTION.at(2016))
    assert finding is not None
    assert (finding.value, finding.rule) == (-1.46, FindingRule.DIFFERENCE)
    assert [part.key.period for part in finding.parts] == [2016, 2015]


def test_a_review_without_a_figure_is_passed_over_and_the_parts_say_which_was_taken() -> None:
    finding = found(replace(QUESTION, published_only=True))
    assert finding is not None
    assert finding.value == -6.41
    assert [part.key.period for part in finding.parts] == [2020, 2016]


def test_a_change_from_an_estimated_figure_is_estimated() -> None:
    finding = found()
    assert finding is not None
    assert [part.key.period for part in finding.parts] == [2020, 2019]
    assert finding.status is Status.ESTIMATED


def test_the_first_review_of_a_standard_has_no_change_even_if_the_year_before_has_a_figure() -> None:
    assert found(Question(Standard.MDP_2022, QUESTION.indicator, QUESTION.group, 2022)) is None


def test_a_review_without_its_own_figure_has_no_change() -> None:
    assert found(QUESTION.at(2018)) is None


@pytest.mark.parametrize(
    ("period", "earlier"), [(2015, []), (2016, [2015]), (2021, [2020, 2019, 2018, 2017, 2016, 2015])]
)
def test_earlier_reviews_are_listed_latest_first(period: int, earlier: list[int]) -> None:
    assert list_earlier_reviews(QUESTION.at(period), MDP_2016) == earlier
