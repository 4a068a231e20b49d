"""The API over figures as every installation has them."""

import pytest
from fastapi import FastAPI

from api.application import OpenData, open_data
from data.catalogue import Catalogue
from data.figures import FigureSet


@pytest.fixture(scope="session")
def application(catalogue: Catalogue, figures: FigureSet) -> FastAPI:
    return open_data(OpenData(catalogue, lambda: figures, lambda: b'{"type":"FeatureCollection"}', "/api/v1"))
