"""The province's path passes its published points and never leans on another standard."""

import dataclasses
from itertools import pairwise

import pytest

from data.illustration.generator_inputs import GeneratorInputs
from data.illustration.grid import MEASURES, NEAR_POOR, POOR, POOR_MINORITY, GridCell
from data.illustration.population import MissingGeneratorInputError
from data.illustration.province_series import compute_province_series
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue


def test_every_published_point_lies_on_the_path(basis: GeneratorInputs) -> None:
    for cell, rate in basis.paths.items():
        published = basis.figures.primary(cell.key(PROVINCE, Unit.PERCENT))
        assert published is None or published.value == rate, cell


def test_between_published_years_the_rate_falls_by_one_factor(basis: GeneratorInputs) -> None:
    rates = [basis.paths[GridCell(Standard.MDP_2016, year, POOR)] for year in (2016, 2017, 2018, 2019)]
    factors = [after / before for before, after in pairwise(rates)]
    assert max(factors) - min(factors) < 0.003


def test_minority_poverty_of_the_old_standard_borrows_the_khmer_ratio_of_2010(basis: GeneratorInputs) -> None:
    poor, minority = (
        basis.paths[GridCell(Standard.INCOME_2011, 2015, measure)] for measure in (POOR, POOR_MINORITY)
    )
    assert minority == pytest.approx(poor * 18.53 / 8.84, abs=0.006)


def test_near_poverty_of_the_old_standard_borrows_the_countrys_ratio_of_2013(basis: GeneratorInputs) -> None:
    poor, near = (basis.paths[GridCell(Standard.INCOME_2011, 2013, measure)] for measure in (POOR, NEAR_POOR))
    assert near == pytest.approx(poor * 6.32 / 7.8, abs=0.01)


@pytest.mark.parametrize("standard", Standard)
def test_a_path_is_the_same_without_the_other_standards(catalogue: Catalogue, standard: Standard) -> None:
    definition = catalogue.standards[standard]
    alone = FigureSet.of(figure for figure in catalogue.published if figure.key.standard is standard)
    assert compute_province_series(alone, definition) == compute_province_series(
        FigureSet.of(catalogue.published), definition
    )


def test_a_path_covers_every_measure_and_review(catalogue: Catalogue, basis: GeneratorInputs) -> None:
    reviews = sum(len(standard.reviews) for standard in catalogue.standards.values())
    assert len(basis.paths) == reviews * len(MEASURES)


def test_a_standard_without_a_published_rate_has_no_path(catalogue: Catalogue) -> None:
    definition = dataclasses.replace(catalogue.standards[Standard.MDP_2016], name_vi="chuẩn thử")
    with pytest.raises(MissingGeneratorInputError, match="chuẩn thử"):
        compute_province_series(FigureSet.of([]), definition)
