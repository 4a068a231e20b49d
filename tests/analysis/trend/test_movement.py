"""The province's movement rests on firm reviews of one standard, the newest that has two."""

from analysis.trend.movement import find_latest_movement
from data.model.areas import PROVINCE
from data.model.figures import Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION, figures_of, rate


def test_it_runs_from_the_first_to_the_last_firm_review_of_the_newest_standard_with_two(
    catalogue: Catalogue,
) -> None:
    figures = figures_of(
        rate(PROVINCE, 9.0, period=2016),
        rate(PROVINCE, 5.0, Status.ESTIMATED, period=2017),
        rate(PROVINCE, 3.0, period=2019),
        rate(PROVINCE, 2.0, period=2020),
        rate(PROVINCE, 1.5, Status.CONFLICTING, period=2020),
        rate(PROVINCE, 1.2, Status.APPROXIMATE, period=2023, standard=Standard.MDP_2022),
        rate(PROVINCE, 1.0, period=2024, standard=Standard.MDP_2022),
    )
    found = find_latest_movement(QUESTION, catalogue, figures)
    assert found is not None
    assert (found.value, [part.key.period for part in found.parts]) == (-6.0, [2019, 2016])


def test_one_firm_review_is_no_movement(catalogue: Catalogue) -> None:
    assert find_latest_movement(QUESTION, catalogue, figures_of(rate(PROVINCE, 9.0, period=2016))) is None
