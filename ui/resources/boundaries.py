"""The outline of the districts, loaded once a process."""

from functools import cache

from geo.boundaries import Boundaries
from geo.installed_outline import load_current_boundaries
from ui.resources.shared_data import get_published_catalogue


@cache
def get_boundaries() -> Boundaries:
    """Load the outline of the districts: this installation's own where it has one that is whole."""
    return load_current_boundaries(tuple(area.code for area in get_published_catalogue().districts))
