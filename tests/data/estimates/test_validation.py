"""On published rates that it has not seen the model's intervals hold, and it errs less than plain rules."""

from dataclasses import replace

import pytest

from data.estimates.covariance import Design
from data.estimates.observations import Observation
from data.estimates.validation import Trial, leave_one_out, leave_one_year_out, score_trials
from data.model.areas import KIEN_HAI


@pytest.fixture(scope="module")
def alone(design: Design, observations: tuple[Observation, ...]) -> tuple[Trial, ...]:
    return leave_one_out(design, observations)


@pytest.fixture(scope="module")
def by_year(design: Design, observations: tuple[Observation, ...]) -> tuple[Trial, ...]:
    return leave_one_year_out(design, observations)


@pytest.mark.parametrize("trials", ["alone", "by_year"])
def test_80_percent_intervals_hold_65_to_95_percent_of_what_was_left_out(
    trials: str, request: pytest.FixtureRequest
) -> None:
    assert 0.65 <= score_trials(request.getfixturevalue(trials)).coverage <= 0.95


@pytest.mark.parametrize("trials", ["alone", "by_year"])
def test_the_error_is_not_worse_than_the_better_plain_rules(
    trials: str, request: pytest.FixtureRequest
) -> None:
    scores = score_trials(request.getfixturevalue(trials))
    assert scores.error <= min(scores.province_error, scores.last_ratio_error)


def test_each_published_rate_is_tried_once(
    alone: tuple[Trial, ...], by_year: tuple[Trial, ...], observations: tuple[Observation, ...]
) -> None:
    local = {seen.key for seen in observations if seen.district >= 0 and seen.key.unit == "percent"}
    assert len(alone) == len(by_year) == len(local) == 15
    assert {trial.observation.key for trial in alone} == {trial.observation.key for trial in by_year} == local
    assert KIEN_HAI not in {key.area_code for key in local}


def test_a_rate_that_is_left_out_does_not_enter_what_is_said_of_it(
    design: Design, observations: tuple[Observation, ...], alone: tuple[Trial, ...]
) -> None:
    tried = alone[0]
    falsified = [replace(seen, percent=90.0) if seen is tried.observation else seen for seen in observations]
    again = next(t for t in leave_one_out(design, falsified) if t.observation.key == tried.observation.key)
    assert (again.value, again.lower, again.upper) == (tried.value, tried.lower, tried.upper)


def test_the_last_ratio_is_the_districts_own_nearest_one(alone: tuple[Trial, ...]) -> None:
    an_bien = next(
        t
        for t in alone
        if (t.observation.key.area_code, t.observation.key.period, t.observation.key.indicator)
        == ("908", 2023, "poor")
    )
    assert an_bien.last_ratio == pytest.approx(3.83 / 2.69 * 1.28, rel=1e-3)
