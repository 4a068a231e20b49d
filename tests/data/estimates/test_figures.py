"""Estimates become figures where nobody published, marked, in both units, and an import renews them."""

from dataclasses import replace

import numpy as np
import pytest

from data.displayed_figures import build_figure_set
from data.estimates.households import count_households
from data.estimates.measures import GROUPS, MEASURES, POOR, Review, get_sum_measure, list_reviews
from data.model.areas import PROVINCE
from data.model.auxiliary import AuxiliaryData
from data.model.figure_set import FigureSet
from data.model.figures import Group, Status, Unit
from data.model.sources import ESTIMATES_SOURCE_ID
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.data.estimates.basis import IN_2018, whole_year, with_imported

IN_2016 = Review(Standard.MDP_2016, 2016)


def test_every_key_is_published_or_estimated_and_none_is_both(
    catalogue: Catalogue, figures: FigureSet, known: FigureSet
) -> None:
    codes = (*(area.code for area in catalogue.districts), PROVINCE)
    measures = (*MEASURES, *(get_sum_measure(group) for group in GROUPS))
    for review in list_reviews(catalogue.standards.values()):
        for code in codes:
            for measure in measures:
                for unit in (Unit.PERCENT, Unit.HOUSEHOLDS):
                    found = figures.candidates(review.key(code, measure, unit))
                    assert found
                    assert sum(not figure.published for figure in found) == (not found[0].published)
    made = [figure for figure in figures.all if not figure.published]
    assert len({figure.key for figure in made}) == len(made) == len(figures) - len(known)


def test_each_says_in_both_languages_that_it_is_estimated(figures: FigureSet, catalogue: Catalogue) -> None:
    for figure in figures.all:
        if not figure.published:
            assert figure.status is Status.ESTIMATED
            assert figure.source is catalogue.sources[ESTIMATES_SOURCE_ID]
            assert figure.note_vi.startswith("Ước tính")
            assert figure.note_en.startswith("Estimated")


def test_each_lies_within_its_interval_and_no_published_figure_has_one(figures: FigureSet) -> None:
    for figure in figures.all:
        assert (figure.estimate is None) == figure.published
        if figure.estimate:
            assert figure.estimate.lower <= figure.value <= figure.estimate.upper, figure.key


def test_counts_are_whole_and_have_no_rank(figures: FigureSet) -> None:
    counts = [figure for figure in figures.all if figure.key.unit is Unit.HOUSEHOLDS and figure.estimate]
    assert counts
    assert all(figure.value == int(figure.value) for figure in counts)
    assert {figure.estimate.first_rank for figure in counts if figure.estimate} == {None}


def test_the_draws_of_a_figure_are_those_that_its_interval_was_taken_from(figures: FigureSet) -> None:
    figure = figures.primary(IN_2016.key("914", POOR))
    assert figure is not None
    assert figure.estimate is not None
    draws = np.frombuffer(figure.estimate.draws, dtype=np.float32)
    assert float(np.median(draws)) == pytest.approx(figure.value, rel=0.01)


def test_an_estimate_rests_on_published_figures_of_districts(figures: FigureSet) -> None:
    for figure in figures.all:
        if figure.estimate:
            assert all(ground.published for ground in figure.estimate.rests_on)
            assert all(ground.key.area_code != PROVINCE for ground in figure.estimate.rests_on)


def test_districts_share_the_provinces_households_as_in_the_census(
    catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet
) -> None:
    households = count_households(list_reviews(catalogue.standards.values()), known, auxiliary.census)
    province = households.count(PROVINCE, 2016, Group.ALL)
    assert province == pytest.approx(35233 / 0.0832, rel=1e-6)
    districts = sum(households.count(area.code, 2016, Group.ALL) for area in catalogue.districts)
    assert districts == pytest.approx(province)
    assert (
        0.1
        < households.count("914", 2016, Group.ETHNIC_MINORITY) / households.count("914", 2016, Group.ALL)
        < 0.2
    )


def test_an_import_of_some_districts_leaves_the_others_estimated_and_moves_them(
    catalogue: Catalogue, figures: FigureSet, known: FigureSet
) -> None:
    rates = {key: rate for key, rate in whole_year(catalogue, IN_2018, 3.9).items() if key.area_code < "905"}
    imported = [figure for figure in with_imported(known, rates).all if figure.status is Status.IMPORTED]
    after = build_figure_set(catalogue, estimated=True, imported=imported)
    for key, rate in rates.items():
        (found,) = after.candidates(key)
        assert (found.status, found.value) == (Status.IMPORTED, rate)
    for code in ("906", "914"):
        before, now = figures.primary(IN_2018.key(code, POOR)), after.primary(IN_2018.key(code, POOR))
        assert before is not None
        assert now is not None
        assert now.status is Status.ESTIMATED
        assert now.value != before.value


def test_without_estimates_only_published_figures_are_left(catalogue: Catalogue, known: FigureSet) -> None:
    assert build_figure_set(catalogue, estimated=False).all == known.all


def test_a_conflicting_pair_gets_no_estimate_beside_it(figures: FigureSet) -> None:
    key = replace(Review(Standard.MDP_2016, 2020).key("906", POOR))
    assert [figure.value for figure in figures.candidates(key)] == [2.24, 1.7]
