"""Find which published figures of districts an estimate rests on most."""

from collections.abc import Mapping, Sequence

import numpy as np

from data.estimates.covariance import Design
from data.estimates.measures import MEASURES
from data.estimates.places import PROVINCE_INDEX, list_district_places
from data.estimates.posterior import Evidence, WeightedFit, compute_cross, solve
from data.model.figures import Key

MOST_FIGURES = 3
LEAST_WEIGHT = 0.05


def find_influences(
    design: Design, evidence: Evidence, fits: Sequence[WeightedFit], codes: Sequence[str]
) -> Mapping[Key, tuple[Key, ...]]:
    """Return the published figures of districts that weigh most in each district's estimate, heaviest first.

    A figure's weight is the change of the estimate's logarithm for a change of one in the figure's, by the
    likeliest sizes. One that weighs less than 0.05 is left out, and so is the province's own rate: every
    estimate rests on it.
    """
    likeliest = max(fits, key=lambda fitted: fitted.weight)
    places = list_district_places(len(codes), design.reviews)
    weights = np.abs(solve(likeliest.fit, compute_cross(design, evidence, likeliest.sizes, places)))
    local = np.array([seen.district != PROVINCE_INDEX for seen in evidence.observations])
    weights[~local] = 0.0
    heaviest = np.argsort(-weights, axis=0, kind="stable")[:MOST_FIGURES]
    keys = [
        design.reviews[review].key(codes[district], MEASURES[measure])
        for district, review, measure in zip(places.district, places.review, places.measure, strict=True)
    ]
    return {
        key: tuple(
            evidence.observations[row].key for row in heaviest[:, at] if weights[row, at] >= LEAST_WEIGHT
        )
        for at, key in enumerate(keys)
    }
