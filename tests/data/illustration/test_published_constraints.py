"""What is published of a district is pinned, in whichever form it was published."""

from data.illustration.generator_inputs import GeneratorInputs
from data.illustration.grid import NEAR_POOR, POOR, POOR_MINORITY, GridCell
from data.illustration.published_constraints import compute_fixed_rates
from data.model.standards import Standard


def test_a_published_percent_is_pinned_as_it_stands(basis: GeneratorInputs) -> None:
    assert compute_fixed_rates(basis)[GridCell(Standard.MDP_2016, 2019, POOR)] == {"908": 3.83}


def test_a_published_count_is_pinned_as_a_rate(basis: GeneratorInputs) -> None:
    cell = GridCell(Standard.MDP_2016, 2019, POOR_MINORITY)
    assert compute_fixed_rates(basis)[cell] == {"914": round(100 * 229 / basis.households_in(cell, "914"), 2)}


def test_conflicting_figures_are_pinned_at_their_mean(basis: GeneratorInputs) -> None:
    assert compute_fixed_rates(basis)[GridCell(Standard.MDP_2016, 2020, POOR)]["906"] == 1.97


def test_a_published_sum_is_split_into_parts_that_add_up_to_it(basis: GeneratorInputs) -> None:
    pins = compute_fixed_rates(basis)
    parts = [pins[GridCell(Standard.MDP_2022, 2022, measure)]["908"] for measure in (POOR, NEAR_POOR)]
    assert round(sum(parts), 2) == 3.72
    assert min(parts) > 0


def test_nothing_is_pinned_where_nothing_is_published(basis: GeneratorInputs) -> None:
    assert compute_fixed_rates(basis)[GridCell(Standard.MDP_2016, 2017, POOR)] == {}
