"""The figures that somebody published, and the sums that follow from them: nothing estimated."""

from collections.abc import Iterable

from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from data.published.derived import compute_derived_figures


def build_known_figures(catalogue: Catalogue, imported: Iterable[Figure] = ()) -> FigureSet:
    """Return published and imported figures, with the sums that follow from them."""
    real = (*catalogue.published, *imported)
    return FigureSet.of((*real, *compute_derived_figures(real)))
