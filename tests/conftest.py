"""What tests of every part look at, loaded once: tables, figures with illustration, and the words."""

import pytest

from data.catalogue import Catalogue, load_catalogue
from data.figures import FigureSet
from data.load import figures_of
from language.catalogue import Texts
from language.catalogue import texts as texts_of


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def figures(catalogue: Catalogue) -> FigureSet:
    return figures_of(catalogue, illustrative=True)


@pytest.fixture(scope="session")
def published(catalogue: Catalogue) -> FigureSet:
    return figures_of(catalogue, illustrative=False)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return texts_of()
