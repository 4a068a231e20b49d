"""Simulated worlds: the model's own intervals hold about as often as they say, in wrong worlds less often."""

import pytest

from data.estimates.covariance import Design
from data.estimates.estimation import build_model, build_record
from data.estimates.observations import collect_observations
from data.estimates.posterior import Evidence, build_evidence
from data.published.auxiliary import load_auxiliary_data
from data.published.catalogue import Catalogue
from tests.data.estimates.basis import published_figures
from tools.estimates.__main__ import print_report
from tools.estimates.simulation import simulate_own_model, simulate_wrong_model

WORLDS, SEED = 10, 7


@pytest.fixture(scope="module")
def model(catalogue: Catalogue) -> tuple[Design, Evidence]:
    auxiliary = load_auxiliary_data(catalogue)
    record = build_record(catalogue, auxiliary, published_figures(catalogue))
    design = build_model(record, auxiliary)
    return design, build_evidence(design, collect_observations(record))


def test_in_worlds_of_its_own_the_intervals_hold_about_80_percent(model: tuple[Design, Evidence]) -> None:
    result = simulate_own_model(*model, WORLDS, SEED)
    assert result.tried > 10_000
    assert 0.7 < result.coverage < 0.9


def test_in_worlds_that_it_is_wrong_about_they_hold_less_often(model: tuple[Design, Evidence]) -> None:
    own, wrong = (simulate(*model, WORLDS, SEED) for simulate in (simulate_own_model, simulate_wrong_model))
    assert 0.4 < wrong.coverage < own.coverage


def test_the_report_prints_both(capsys: pytest.CaptureFixture[str]) -> None:
    print_report(2)
    printed = capsys.readouterr().out
    assert "one at a time" in printed
    assert printed.count("simulated worlds") == 2
