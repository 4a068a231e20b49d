"""The figures that the application shows."""

from collections.abc import Iterable

from data.estimates.estimation import estimate_rates
from data.estimates.figures import build_estimated_figures
from data.known_figures import build_known_figures
from data.model.auxiliary import AuxiliaryData
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.sources import ESTIMATES_SOURCE_ID
from data.published.auxiliary import load_auxiliary_data
from data.published.catalogue import Catalogue, extend_reviews


def build_figure_set(
    catalogue: Catalogue,
    *,
    estimated: bool,
    imported: Iterable[Figure] = (),
    auxiliary: AuxiliaryData | None = None,
) -> FigureSet:
    """Return published and imported figures, the sums that follow from them, and estimates of the rest."""
    known = build_known_figures(catalogue, imported)
    if not estimated:
        return known
    return add_estimates(catalogue, known, auxiliary or load_auxiliary_data(catalogue))


def add_estimates(catalogue: Catalogue, known: FigureSet, auxiliary: AuxiliaryData) -> FigureSet:
    """Return the figures with estimates wherever nobody published anything."""
    estimates = estimate_rates(extend_reviews(catalogue, known), auxiliary, known)
    if estimates is None:
        return known
    source = catalogue.sources[ESTIMATES_SOURCE_ID]
    return FigureSet.of((*known.all, *build_estimated_figures(estimates, known, auxiliary, source)))
