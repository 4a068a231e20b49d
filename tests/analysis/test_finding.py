"""A number worked out from figures is never surer than its weakest part and never crosses standards."""

from itertools import pairwise

import pytest

from analysis.finding import Finding, FindingRule, compute_difference, convert_to_finding, find_weakest_status
from data.model.figure_set import PRECEDENCE
from data.model.figures import Status
from data.model.standards import Standard
from tests.analysis.samples import rate

WITH_VALUE = [status for status in PRECEDENCE if status not in {Status.MISSING, Status.SUPPRESSED}]


def test_figures_of_two_standards_are_never_subtracted() -> None:
    with pytest.raises(ValueError, match="mdp-2022 and mdp-2016"):
        compute_difference(rate("91", 2, standard=Standard.MDP_2022, period=2022), rate("91", 1.91))


def test_a_difference_is_in_points_to_two_decimals_and_keeps_both_figures() -> None:
    figure, base = rate("91", 8.32), rate("91", 9.78)
    finding = compute_difference(figure, base)
    assert finding == Finding(-1.46, FindingRule.DIFFERENCE, (figure, base))


@pytest.mark.parametrize("present", ["figure", "base", "neither"])
def test_there_is_no_difference_where_either_figure_is_missing(present: str) -> None:
    figure = rate("91", 1)
    assert (
        compute_difference(figure if present == "figure" else None, figure if present == "base" else None)
        is None
    )


@pytest.mark.parametrize(("stronger", "weaker"), list(pairwise(WITH_VALUE)))
def test_the_status_of_a_finding_is_that_of_its_least_trustworthy_part(
    stronger: Status, weaker: Status
) -> None:
    finding = Finding(1, FindingRule.DIFFERENCE, (rate("1", 1, stronger), rate("2", 2, weaker)))
    assert finding.status is weaker


def test_what_rests_on_nothing_is_missing() -> None:
    assert find_weakest_status([]) is Status.MISSING
    assert convert_to_finding(None) is None


def test_a_zero_is_a_finding() -> None:
    figure = rate("912", 0)
    assert convert_to_finding(figure) == Finding(0, FindingRule.AS_GIVEN, (figure,))
