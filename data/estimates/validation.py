"""Test the model on published rates that it has not seen, beside two rules that need no model."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import exp, log

import numpy as np

from data.estimates.covariance import Design
from data.estimates.measures import Review
from data.estimates.observations import Observation, list_published_rates
from data.estimates.places import PROVINCE_INDEX, Numbers, Places
from data.estimates.posterior import build_evidence, fit_all_sizes, use_one_thread
from data.estimates.sampling import sample_places
from data.estimates.summary import compute_interval
from data.model.areas import KIEN_HAI

Split = Callable[[Observation], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Trial:
    """A published rate beside what is said of it without it: the model and two plain rules, in percent."""

    observation: Observation
    value: float
    lower: float
    upper: float
    province: float
    last_ratio: float

    @property
    def covered(self) -> bool:
        """Return whether the interval holds the published rate."""
        return self.lower <= self.observation.percent <= self.upper

    def compute_error(self, guess: float) -> float:
        """Return how far a guess is off, as the absolute logarithm of the ratio."""
        return abs(log(guess / self.observation.percent))


@dataclass(frozen=True, slots=True)
class Scores:
    """How often the interval held (0 to 1), and the mean errors of the model and of both plain rules."""

    trials: int
    coverage: float
    error: float
    province_error: float
    last_ratio_error: float


def leave_one_out(design: Design, observations: Sequence[Observation]) -> tuple[Trial, ...]:
    """Return a trial for each published rate of a district, left out alone."""
    return _leave_out(design, observations, lambda seen: (seen.district, seen.review, seen.measure))


def leave_one_year_out(design: Design, observations: Sequence[Observation]) -> tuple[Trial, ...]:
    """Return a trial for each published rate of a district, left out with its whole review."""
    return _leave_out(design, observations, lambda seen: (seen.review,))


def score_trials(trials: Iterable[Trial]) -> Scores:
    """Return the scores of trials."""
    tried = tuple(trials)
    return Scores(
        trials=len(tried),
        coverage=float(np.mean([trial.covered for trial in tried])),
        error=float(np.mean([trial.compute_error(trial.value) for trial in tried])),
        province_error=float(np.mean([trial.compute_error(trial.province) for trial in tried])),
        last_ratio_error=float(np.mean([trial.compute_error(trial.last_ratio) for trial in tried])),
    )


def _leave_out(design: Design, observations: Sequence[Observation], split: Split) -> tuple[Trial, ...]:
    tested = sorted(
        (seen for seen in list_published_rates(observations) if seen.key.area_code != KIEN_HAI),
        key=lambda seen: (seen.review, seen.district, seen.key.indicator),
    )
    parts = [list(part) for _, part in groupby(sorted(tested, key=lambda s: str(split(s))), key=split)]
    with use_one_thread():
        return tuple(trial for part in parts for trial in _try(design, observations, part, split))


def _try(
    design: Design, observations: Sequence[Observation], part: Sequence[Observation], split: Split
) -> list[Trial]:
    """Fit without a part of the districts' observations, and say what is said of it then."""
    out = split(part[0])
    kept = [seen for seen in observations if seen.district == PROVINCE_INDEX or split(seen) != out]
    evidence = build_evidence(design, kept)
    wanted = [place for seen in part for place in (*seen.parts, *_provincial(seen))]
    rates = np.exp(sample_places(design, evidence, fit_all_sizes(design, evidence), Places.of(wanted)))
    trials, at = [], 0
    for seen in part:
        parts = len(seen.parts)
        own, province = rates[:, at : at + parts], rates[:, at + parts : at + 2 * parts]
        trials.append(_build_trial(design, kept, seen, own.sum(axis=1), province.sum(axis=1)))
        at += 2 * parts
    return trials


def _provincial(seen: Observation) -> list[tuple[int, int, int]]:
    return [(PROVINCE_INDEX, review, measure) for _, review, measure in seen.parts]


def _build_trial(
    design: Design, kept: Iterable[Observation], seen: Observation, own: Numbers, province: Numbers
) -> Trial:
    value, lower, upper = compute_interval(own)
    benchmark = float(np.median(province))
    ratio = _last_ratio(design, kept, seen)
    return Trial(seen, value, lower, upper, benchmark, benchmark * ratio)


def _last_ratio(design: Design, kept: Iterable[Observation], seen: Observation) -> float:
    """Return the district's nearest published rate over the province's rate of that review; 1 without any."""
    known = list(kept)
    provincial = {
        (other.review, other.measure): other.percent for other in known if other.district == PROVINCE_INDEX
    }
    ratios = [
        (_apart(design.reviews, seen, other), log(other.percent / provincial[other.review, other.measure]))
        for other in known
        if other.district == seen.district
        and other.measure == seen.measure
        and (other.review, other.measure) in provincial
    ]
    return exp(min(ratios)[1]) if ratios else 1.0


def _apart(reviews: Sequence[Review], a: Observation, b: Observation) -> int:
    return abs(reviews[a.review].period - reviews[b.review].period)
