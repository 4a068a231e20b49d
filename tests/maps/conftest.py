"""The outline that tests of maps draw."""

import pytest

from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries, load_boundaries


@pytest.fixture(scope="session")
def outline(catalogue: Catalogue) -> Boundaries:
    return load_boundaries(tuple(area.code for area in catalogue.districts))
