"""The figures that the application shows."""

from data.catalogue import Catalogue, load_catalogue
from data.derived import derive
from data.figures import FigureSet
from data.illustration import illustrate
from data.settings import illustrative_enabled


def load_figures(*, illustrative: bool = True) -> FigureSet:
    """Load published, derived and illustrative figures, the last unless caller or installation says no.

    Raises FaultyFileError for a faulty CSV file and UnknownSettingError for an unknown setting.
    """
    return figures_of(load_catalogue(), illustrative=illustrative_enabled() and illustrative)


def figures_of(catalogue: Catalogue, *, illustrative: bool) -> FigureSet:
    """Return the figures of a catalogue that is already loaded."""
    known = (*catalogue.published, *derive(catalogue.published))
    made = illustrate(catalogue) if illustrative else ()
    return FigureSet.of((*known, *made))
