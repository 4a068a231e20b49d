"""The API over figures as every installation has them."""

import pytest
from fastapi import FastAPI

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from server.api.application import OpenDataInputs, build_open_data_app


@pytest.fixture(scope="session")
def application(catalogue: Catalogue, figures: FigureSet) -> FastAPI:
    return build_open_data_app(
        OpenDataInputs(catalogue, lambda: figures, lambda: b'{"type":"FeatureCollection"}', "/api/v1")
    )
