"""What tests of the estimates look at: the record, and the record with one whole year imported."""

from dataclasses import replace

from data.estimates.measures import MEASURES, Review
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.derived import compute_derived_figures

IMPORTED = Source("batch-1", "UBND tỉnh", "", "", "")
IN_2018 = Review(Standard.MDP_2016, 2018)


def published_figures(catalogue: Catalogue) -> FigureSet:
    return FigureSet.of((*catalogue.published, *compute_derived_figures(catalogue.published)))


def with_imported(figures: FigureSet, rates: dict[Key, float]) -> FigureSet:
    """Return the figures with made-up imported ones beside them."""
    made = [
        Figure(key, str(key.period), value, Status.IMPORTED, IMPORTED, "", "") for key, value in rates.items()
    ]
    return FigureSet.of((*figures.all, *made))


def whole_year(catalogue: Catalogue, review: Review, rate: float) -> dict[Key, float]:
    """Return a made-up rate of each district in every measure: as far apart as the directive says."""
    return {
        review.key(area.code, measure): rate * (2.0 if area.priority else 0.9)
        for area in catalogue.districts
        for measure in MEASURES
    }


def as_count(key: Key) -> Key:
    return replace(key, unit=Unit.HOUSEHOLDS)
