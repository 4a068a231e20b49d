"""The figures that the application shows."""

from collections.abc import Iterable

from data.catalogue import Catalogue, load_catalogue
from data.derived import derive
from data.figures import FigureSet
from data.illustration import illustrate
from data.model import Figure
from data.settings import illustrative_enabled


def load_figures(*, illustrative: bool = True) -> FigureSet:
    """Load published, derived and illustrative figures, the last unless caller or installation says no.

    Raises FaultyFileError for a faulty CSV file and UnknownSettingError for an unknown setting.
    """
    return figures_of(load_catalogue(), illustrative=illustrative_enabled() and illustrative)


def figures_of(catalogue: Catalogue, *, illustrative: bool, imported: Iterable[Figure] = ()) -> FigureSet:
    """Return the figures of a catalogue that is already loaded, beside imported ones."""
    return merged(catalogue, imported, illustrate(catalogue) if illustrative else ())


def merged(catalogue: Catalogue, imported: Iterable[Figure], made: Iterable[Figure]) -> FigureSet:
    """Put published, imported and made-up figures together, with the sums that follow from the real ones."""
    real = (*catalogue.published, *imported)
    return FigureSet.of((*real, *derive(real), *made))
