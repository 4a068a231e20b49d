"""Illustrative figures keep their promises, and each promise is one that a worse generator breaks."""

import dataclasses
import random

import pytest

from data.displayed_figures import build_figure_set
from data.illustration import generator as illustration
from data.illustration import levels
from data.illustration.generator import SEED, generate_illustrative_figures
from data.illustration.generator_inputs import GeneratorInputs
from data.illustration.grid import POOR, GridCell
from data.illustration.raking import RakingTask
from data.model.figure_set import FigureSet
from data.model.figures import Indicator, Key, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.data import promises

IN_2016 = GridCell(Standard.MDP_2016, 2016, POOR)
IN_2020 = GridCell(Standard.MDP_2016, 2020, POOR)
KIEN_HAI = "912"
HON_DAT = "903"
OTHER_SEEDS = (0, 1, 2, 7, 2017)


def shown(basis: GeneratorInputs, seed: int = SEED) -> FigureSet:
    return FigureSet.of((*basis.figures.all, *generate_illustrative_figures(basis.catalogue, seed)))


def test_no_illustrative_figure_stands_beside_a_published_one(basis: GeneratorInputs) -> None:
    published = {figure.key for figure in basis.figures.all}
    assert published.isdisjoint(figure.key for figure in generate_illustrative_figures(basis.catalogue))


def test_every_key_is_published_or_illustrative(basis: GeneratorInputs, figures: FigureSet) -> None:
    assert promises.missing(basis, figures) == []
    assert promises.missing(basis, basis.figures) != []


def test_no_key_has_two_illustrative_figures(catalogue: Catalogue) -> None:
    keys = [figure.key for figure in generate_illustrative_figures(catalogue)]
    assert len(keys) == len(set(keys))


def test_the_weighted_mean_is_the_provinces_published_rate(
    basis: GeneratorInputs, figures: FigureSet
) -> None:
    assert len(promises.gaps(basis, figures)) == 19
    assert promises.unbalanced(basis, figures) == []


def test_without_raking_the_weighted_mean_is_off(
    basis: GeneratorInputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(illustration, "rake", _unraked)
    assert len(promises.unbalanced(basis, shown(basis))) > 10


def test_a_district_whose_count_is_published_has_the_rate_of_that_count(
    basis: GeneratorInputs, figures: FigureSet
) -> None:
    assert promises.off_their_count(basis, figures) == []


def test_without_pins_rates_stray_from_published_counts(
    basis: GeneratorInputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(illustration, "compute_fixed_rates", lambda basis: {cell: {} for cell in basis.paths})
    assert len(promises.off_their_count(basis, shown(basis))) > 3


def test_the_directives_four_districts_have_the_highest_averages(
    basis: GeneratorInputs, figures: FigureSet
) -> None:
    assert promises.four_highest(basis, figures, Standard.MDP_2016) == _priorities(basis)


@pytest.mark.parametrize("standard", Standard)
def test_the_directives_four_districts_are_poorer_than_the_rest(
    basis: GeneratorInputs, figures: FigureSet, standard: Standard
) -> None:
    assert promises.priority_lead(basis, figures, standard) > 0


def test_without_the_priority_trait_they_are_not_the_highest(
    basis: GeneratorInputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(levels, "PRIORITY_EFFECT", 0.0)
    figures = shown(basis)
    assert promises.four_highest(basis, figures, Standard.MDP_2016) != _priorities(basis)


def test_in_2016_giang_thanh_and_an_minh_exceed_20_percent_and_nobody_else(
    basis: GeneratorInputs, figures: FigureSet
) -> None:
    over = {
        area.name_vi for area in basis.catalogue.districts if promises.rate(figures, IN_2016, area.code) > 20
    }
    assert over == {"Giang Thành", "An Minh"}


def test_kien_hai_has_next_to_no_poor_households(basis: GeneratorInputs, figures: FigureSet) -> None:
    assert _highest_in_kien_hai(basis, figures) < 0.5


def test_by_its_traits_alone_kien_hai_would_have_more(
    basis: GeneratorInputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(levels, "LOWEST_LEVEL", 0.5)
    assert _highest_in_kien_hai(basis, shown(basis)) > 0.5


def test_in_2020_counts_lie_between_those_published_as_highest_and_lowest(
    basis: GeneratorInputs, figures: FigureSet
) -> None:
    counts = {
        code: promises.value(figures, IN_2020.key(code, Unit.HOUSEHOLDS))
        for code in basis.district_codes
        if code not in (HON_DAT, KIEN_HAI)
    }
    assert min(counts.values()) > 1
    assert max(counts.values()) < 1273


def test_percent_and_counts_stay_in_their_range(figures: FigureSet) -> None:
    assert promises.outside_their_range(figures) == []


def test_counts_are_whole_and_tell_the_same_story_as_the_rate(
    basis: GeneratorInputs, figures: FigureSet
) -> None:
    for cell in promises.grid(basis):
        for code in basis.district_codes:
            count = promises.value(figures, cell.key(code, Unit.HOUSEHOLDS))
            assert count == int(count)
            assert (count > 0) == (promises.rate(figures, cell, code) > 0), cell.key(code, Unit.HOUSEHOLDS)


def test_minority_households_never_exceed_all_households(basis: GeneratorInputs, figures: FigureSet) -> None:
    assert promises.minorities_above_everyone(basis, figures) == []


def test_no_district_rises_wildly_between_two_reviews(basis: GeneratorInputs, figures: FigureSet) -> None:
    assert promises.wild_rises(basis, figures) == []


def test_with_wild_draws_districts_rise_wildly(
    basis: GeneratorInputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(levels, "YEARLY_SPREAD", 0.8)
    assert promises.wild_rises(basis, shown(basis)) != []


def test_the_same_seed_gives_the_same_figures_and_another_seed_others(catalogue: Catalogue) -> None:
    assert generate_illustrative_figures(catalogue) == generate_illustrative_figures(catalogue)
    assert generate_illustrative_figures(catalogue) != generate_illustrative_figures(catalogue, SEED + 1)


@pytest.mark.parametrize("seed", OTHER_SEEDS)
def test_the_promises_hold_whatever_the_seed(basis: GeneratorInputs, seed: int) -> None:
    figures = shown(basis, seed)
    assert promises.unbalanced(basis, figures) == []
    assert promises.four_highest(basis, figures, Standard.MDP_2016) == _priorities(basis)
    assert promises.wild_rises(basis, figures) == []
    assert _highest_in_kien_hai(basis, figures) < 0.5


def test_the_sum_of_parts_is_the_whole(basis: GeneratorInputs, figures: FigureSet) -> None:
    for key in promises.every_key(basis):
        if key.indicator is Indicator.POOR_OR_NEAR_POOR:
            parts = sum(
                promises.value(figures, _with_indicator(key, part))
                for part in (Indicator.POOR, Indicator.NEAR_POOR)
            )
            assert promises.value(figures, key) == pytest.approx(parts, abs=0.006), key


def test_each_figure_says_in_both_languages_that_it_is_illustrative(catalogue: Catalogue) -> None:
    for figure in generate_illustrative_figures(catalogue):
        assert figure.status is Status.ILLUSTRATIVE
        assert figure.source == catalogue.sources["illustration"]
        assert figure.note_vi.startswith("Số minh hoạ")
        assert figure.note_en.startswith("Illustrative")


def test_without_illustration_only_published_figures_are_left(
    catalogue: Catalogue, basis: GeneratorInputs
) -> None:
    assert build_figure_set(catalogue, illustrative=False).all == basis.figures.all


def test_a_conflicting_pair_gets_no_illustrative_rate(figures: FigureSet) -> None:
    giong_rieng = IN_2020.key("906", Unit.PERCENT)
    assert [figure.value for figure in figures.candidates(giong_rieng)] == [2.24, 1.7]


def test_a_standard_by_which_nothing_is_published_yet_gets_nothing_made_up(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    others = tuple(item for item in catalogue.published if item.key.standard is not Standard.MDP_2022)
    made = generate_illustrative_figures(dataclasses.replace(catalogue, published=others))
    assert {figure.key.standard for figure in made} == {Standard.INCOME_2011, Standard.MDP_2016}
    assert any(figure.key.standard is Standard.MDP_2022 for figure in figures.all)


def test_the_draws_do_not_depend_on_the_shared_generator(catalogue: Catalogue) -> None:
    before = generate_illustrative_figures(catalogue)
    random.seed(1)
    assert generate_illustrative_figures(catalogue) == before


def _unraked(task: RakingTask) -> dict[str, float]:
    return {
        code: task.pins.get(code, round(level * task.benchmark, 2)) for code, level in task.levels.items()
    }


def _priorities(basis: GeneratorInputs) -> set[str]:
    return {area.code for area in basis.catalogue.districts if area.priority}


def _highest_in_kien_hai(basis: GeneratorInputs, figures: FigureSet) -> float:
    return max(
        promises.rate(figures, cell, KIEN_HAI) for cell in promises.grid(basis) if cell.measure == POOR
    )


def _with_indicator(key: Key, indicator: Indicator) -> Key:
    return Key(key.area_code, key.period, key.standard, indicator, key.group, key.unit)
