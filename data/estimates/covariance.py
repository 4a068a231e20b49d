"""Say how two log rates go together before anything is seen: Rao and Yu's area-time model, four measures.

log rate of a district = log rate of the province + effects of its traits + an effect of the district + an
autocorrelated effect of the year + a step where the standard changes + chance.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from data.estimates.measures import MEASURES, Review
from data.estimates.places import Numbers, Places
from data.estimates.priors import (
    DISTRICT_EFFECTS,
    NAMED_MEMORY,
    NAMED_YEAR,
    NUGGET,
    YEARS_OF_MEMORY,
    Sizes,
)
from data.estimates.province_series import ProvinceSeries, build_province_series
from data.model.areas import KIEN_HAI, Area
from data.model.auxiliary import AuxiliaryData, DistrictCensus

EFFECT_MEANS = np.array([prior.mean for prior in DISTRICT_EFFECTS])
EFFECT_SPREADS = np.array([prior.spread for prior in DISTRICT_EFFECTS])


@dataclass(frozen=True, slots=True)
class Design:
    """What the covariance needs of places: traits by review and district, the province's series."""

    reviews: tuple[Review, ...]
    years: Numbers
    standards: Numbers
    traits: Numbers
    """Review by district by effect."""
    province: ProvinceSeries


def build_design(
    districts: Sequence[Area], reviews: tuple[Review, ...], auxiliary: AuxiliaryData, province: str
) -> Design:
    """Return the design of some districts and reviews; `province` is its area code."""
    codes = list(dict.fromkeys(review.standard for review in reviews))
    return Design(
        reviews=reviews,
        years=np.array([float(review.period) for review in reviews]),
        standards=np.array([float(codes.index(review.standard)) for review in reviews]),
        traits=_measure_traits(districts, reviews, auxiliary.census),
        province=build_province_series(reviews, auxiliary.get_survey_series(province)),
    )


def compute_means(design: Design, places: Places) -> Numbers:
    """Return the expected log rate of places."""
    row = places.review * len(MEASURES) + places.measure
    traits = design.traits[places.review, places.district] @ EFFECT_MEANS
    means: Numbers = design.province.mean[row] + np.where(places.district >= 0, traits, 0.0)
    return means


def compute_covariance(design: Design, sizes: Sizes, a: Places, b: Places) -> Numbers:
    """Return the covariance of the log rates of places, one of `a` a row, one of `b` a column."""
    rows, columns = (place.review * len(MEASURES) + place.measure for place in (a, b))
    districts = (a.district >= 0)[:, None] & (b.district >= 0)[None, :]
    local = _fixed(design, a, b) + _random(design, sizes, a, b)
    tied = build_correlation(sizes.correlation)[np.ix_(a.measure, b.measure)]
    covariance: Numbers = design.province.covariance[np.ix_(rows, columns)] + districts * (
        tied * local + NUGGET**2 * _same(a, b)
    )
    return covariance


def build_correlation(correlation: float) -> Numbers:
    """Return how closely the effects of the measures go together, in the order of MEASURES.

    Poor and near-poor share it once, everyone and minorities once; both differences multiply.
    """
    pair = np.array([[1.0, correlation], [correlation, 1.0]])
    correlations: Numbers = np.kron(pair, pair)
    return correlations


def _fixed(design: Design, a: Places, b: Places) -> Numbers:
    left, right = (design.traits[place.review, place.district] * EFFECT_SPREADS for place in (a, b))
    fixed: Numbers = left @ right.T
    return fixed


def _random(design: Design, sizes: Sizes, a: Places, b: Places) -> Numbers:
    apart = np.abs(design.years[a.review][:, None] - design.years[b.review][None, :])
    same = design.standards[a.review][:, None] == design.standards[b.review][None, :]
    yearly = sizes.yearly**2 * np.exp(-apart / YEARS_OF_MEMORY)
    one = a.district[:, None] == b.district[None, :]
    random: Numbers = one * (sizes.district**2 + yearly + sizes.standard**2 * same)
    return random


def _same(a: Places, b: Places) -> Numbers:
    same: Numbers = np.ones((len(a), len(b)))
    for left, right in ((a.district, b.district), (a.review, b.review), (a.measure, b.measure)):
        same *= left[:, None] == right[None, :]
    return same


def _measure_traits(
    districts: Sequence[Area], reviews: Sequence[Review], census: Mapping[str, DistrictCensus]
) -> Numbers:
    """Return the columns of DISTRICT_EFFECTS for each review and district."""
    counts = [census[area.code] for area in districts]
    urban = np.array([count.urban_share for count in counts])
    households = np.array([float(count.households) for count in counts])
    fixed = [
        np.ones(len(districts)),
        urban - np.average(urban, weights=households),
        _standardise([count.large_share for count in counts]),
        _standardise([count.children_per_adult for count in counts]),
    ]
    named = np.array([float(area.priority) for area in districts])
    islands = np.array([float(area.code == KIEN_HAI) for area in districts])
    fading = [np.exp(-abs(review.period - NAMED_YEAR) / NAMED_MEMORY) for review in reviews]
    return np.array([np.column_stack([*fixed, named * fade, islands]) for fade in fading])


def _standardise(values: Sequence[float]) -> Numbers:
    column = np.array(values)
    spread = column.std()
    centred: Numbers = column - column.mean()
    return centred / spread if spread > 0 else centred
