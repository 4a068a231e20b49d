"""Print how well the estimates do on published rates they haven't seen, and in simulated worlds."""

import sys
import time

from data.estimates.estimation import build_model, build_record, estimate_rates
from data.estimates.observations import collect_observations
from data.estimates.posterior import build_evidence
from data.estimates.validation import Scores, leave_one_out, leave_one_year_out, score_trials
from data.model.figure_set import FigureSet
from data.published.auxiliary import load_auxiliary_data
from data.published.derived import compute_derived_figures
from data.published.loading import load_catalogue
from tools.estimates.simulation import simulate_own_model, simulate_wrong_model

WORLDS, SEED = 48, 369


def print_report(worlds: int = WORLDS) -> None:
    """Print coverage and errors, then the coverage in simulated worlds, then the time of a fit."""
    catalogue = load_catalogue()
    auxiliary = load_auxiliary_data(catalogue)
    figures = FigureSet.of((*catalogue.published, *compute_derived_figures(catalogue.published)))
    record = build_record(catalogue, auxiliary, figures)
    observations = collect_observations(record)
    design = build_model(record, auxiliary)
    print("80 % intervals and mean |log error| on published rates of districts that were left out")
    _print_scores("one at a time", score_trials(leave_one_out(design, observations)))
    _print_scores("a whole year", score_trials(leave_one_year_out(design, observations)))
    evidence = build_evidence(design, observations)
    for name, simulate in (
        ("the model's own", simulate_own_model),
        ("one it is wrong about", simulate_wrong_model),
    ):
        result = simulate(design, evidence, worlds, SEED)
        print(f"simulated worlds, {name}: {result.coverage:.0%} of {result.tried:,} intervals hold")
    begun = time.perf_counter()
    estimate_rates(catalogue, auxiliary, figures)
    print(f"a fit of everything: {time.perf_counter() - begun:.2f} s")


def _print_scores(name: str, scores: Scores) -> None:
    print(
        f"  {name:14} {scores.coverage:.0%} of {scores.trials} hold · error {scores.error:.2f} · "
        f"the province's rate {scores.province_error:.2f} · the last ratio {scores.last_ratio_error:.2f}"
    )


if __name__ == "__main__":
    print_report(int(sys.argv[1]) if len(sys.argv) > 1 else WORLDS)
