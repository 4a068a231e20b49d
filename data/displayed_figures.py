"""The figures that the application shows."""

from collections.abc import Iterable

from data.illustration.generator import generate_illustrative_figures
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from data.published.derived import compute_derived_figures


def build_figure_set(
    catalogue: Catalogue, *, illustrative: bool, imported: Iterable[Figure] = ()
) -> FigureSet:
    """Return the figures of a catalogue that is already loaded, beside imported ones."""
    return merge_figures(
        catalogue, imported, generate_illustrative_figures(catalogue) if illustrative else ()
    )


def merge_figures(catalogue: Catalogue, imported: Iterable[Figure], made: Iterable[Figure]) -> FigureSet:
    """Return published, imported and made-up figures, with the sums that follow from the real ones."""
    real = (*catalogue.published, *imported)
    return FigureSet.of((*real, *compute_derived_figures(real), *made))
