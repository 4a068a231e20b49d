"""The outline that maps of reports are drawn from."""

import pytest

from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries, load_boundaries


@pytest.fixture(scope="session")
def outline(catalogue: Catalogue) -> Boundaries:
    return load_boundaries(tuple(area.code for area in catalogue.districts))
