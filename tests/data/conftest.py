"""The published tables and figures that most tests look at, loaded once."""

import pytest

from data.basis import Basis, build_basis
from data.catalogue import Catalogue, load_catalogue
from data.figures import FigureSet
from data.load import figures_of


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def basis(catalogue: Catalogue) -> Basis:
    return build_basis(catalogue)


@pytest.fixture(scope="session")
def figures(catalogue: Catalogue) -> FigureSet:
    return figures_of(catalogue, illustrative=True)
