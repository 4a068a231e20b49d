"""The published tables and figures that most tests look at, loaded once."""

import pytest

from data.displayed_figures import build_figure_set
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from data.published.loading import get_shipped_catalogue


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return get_shipped_catalogue()


@pytest.fixture(scope="session")
def figures(catalogue: Catalogue) -> FigureSet:
    return build_figure_set(catalogue, estimated=True)
