"""Coverage counts districts with a published rate, whatever else is shown."""

import pytest

from analysis.coverage.published import list_published_figures
from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue


@pytest.mark.parametrize(
    ("standard", "period", "covered"),
    [
        (Standard.MDP_2016, 2016, []),
        (Standard.MDP_2016, 2020, ["906"]),
        (Standard.MDP_2022, 2022, ["900", "904"]),
        (Standard.MDP_2022, 2023, ["907", "908", "914"]),
        (Standard.MDP_2022, 2024, ["911"]),
    ],
)
@pytest.mark.parametrize("published_only", [True, False])
def test_estimated_rates_and_published_counts_alone_cover_nothing(
    catalogue: Catalogue,
    figures: FigureSet,
    standard: Standard,
    period: int,
    covered: list[str],
    published_only: bool,  # noqa: FBT001
) -> None:
    question = Question(standard, Indicator.POOR, Group.ALL, period, published_only)
    found = list_published_figures(question, figures, catalogue.districts)
    assert [figure.key.area_code for figure in found] == covered
