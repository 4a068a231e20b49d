"""Estimate every rate that nobody published, of the districts and the province.

The steps, a module each: `observations` (what was published, as rates with noise), `covariance` and
`province_series` (the model), `priors` (what it assumes), `posterior` (conditioned on what was published,
sizes weighed by marginal likelihood), `sampling` (draws), `benchmarking` and `draws` (what every draw must
keep), `summary` (what a reader sees).
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from data.estimates.covariance import Design, build_design
from data.estimates.draws import Draws, build_draws
from data.estimates.measures import POOR, Review, list_reviews
from data.estimates.observations import Observation, Record, collect_observations
from data.estimates.posterior import build_evidence, fit_all_sizes, use_one_thread
from data.estimates.sampling import sample_rates
from data.estimates.summary import Summary, find_influences, summarise_draws
from data.model.areas import PROVINCE
from data.model.auxiliary import AuxiliaryData
from data.model.figure_set import FigureSet
from data.model.figures import Key
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue

LOGGER = logging.getLogger("poverty_map")
COUNT = 800
"""Draws for the 15 districts of the province."""

MOST_DRAWN = 12_000
"""Draws times districts: an outline of many more areas gets fewer draws, not more memory."""

FEWEST = 100


@dataclass(frozen=True, slots=True, eq=False)
class Estimates:
    """Summaries of every rate by key, the draws behind them, and the figures that each rests on most."""

    summaries: Mapping[Key, Summary]
    draws: Draws
    influences: Mapping[Key, tuple[Key, ...]]


def estimate_rates(catalogue: Catalogue, auxiliary: AuxiliaryData, figures: FigureSet) -> Estimates | None:
    """Estimate the rates of every review from published and imported figures; None where too few are known.

    The same figures give the same estimates anywhere. A standard by which the province has published no rate
    of the poor gets no estimates.
    """
    record = build_record(catalogue, auxiliary, figures)
    observations = collect_observations(record)
    if not observations:
        return None
    with use_one_thread():
        return _estimate(record, observations, build_model(record, auxiliary))


def _estimate(record: Record, observations: Sequence[Observation], design: Design) -> Estimates:
    evidence = build_evidence(design, observations)
    fits = fit_all_sizes(design, evidence)
    count = min(COUNT, max(FEWEST, MOST_DRAWN // len(record.districts) // 2 * 2))
    draws = build_draws(record, observations, sample_rates(design, evidence, fits, count))
    return Estimates(summarise_draws(draws), draws, find_influences(design, evidence, fits, draws.codes))


def build_record(catalogue: Catalogue, auxiliary: AuxiliaryData, figures: FigureSet) -> Record:
    """Return what the model may use: reviews of the standards by which the province has published."""
    known = [item for item in catalogue.standards.values() if _is_known(item, figures)]
    return Record(figures, catalogue.districts, list_reviews(known), auxiliary.census)


def build_model(record: Record, auxiliary: AuxiliaryData) -> Design:
    """Return the model's design for a record."""
    return build_design(record.districts, record.reviews, auxiliary, PROVINCE)


def _is_known(standard: StandardDefinition, figures: FigureSet) -> bool:
    keys: Iterable[Key] = (Review(standard.code, period).key(PROVINCE, POOR) for period in standard.reviews)
    known = any(figures.primary(key, published_only=True) for key in keys)
    if not known:
        LOGGER.warning("No estimates by %s: the province has published no rate", standard.code.value)
    return known
