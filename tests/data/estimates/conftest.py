"""The record and its estimates, made once."""

import pytest

from data.estimates.covariance import Design
from data.estimates.estimation import Estimates, build_model, build_record, estimate_rates
from data.estimates.observations import Observation, Record, collect_observations
from data.model.auxiliary import AuxiliaryData
from data.model.figure_set import FigureSet
from data.published.auxiliary import load_auxiliary_data
from data.published.catalogue import Catalogue
from tests.data.estimates.basis import published_figures


@pytest.fixture(scope="session")
def auxiliary(catalogue: Catalogue) -> AuxiliaryData:
    return load_auxiliary_data(catalogue)


@pytest.fixture(scope="session")
def known(catalogue: Catalogue) -> FigureSet:
    return published_figures(catalogue)


@pytest.fixture(scope="session")
def record(catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet) -> Record:
    return build_record(catalogue, auxiliary, known)


@pytest.fixture(scope="session")
def observations(record: Record) -> tuple[Observation, ...]:
    return collect_observations(record)


@pytest.fixture(scope="session")
def design(record: Record, auxiliary: AuxiliaryData) -> Design:
    return build_model(record, auxiliary)


@pytest.fixture(scope="session")
def estimates(catalogue: Catalogue, auxiliary: AuxiliaryData, known: FigureSet) -> Estimates:
    found = estimate_rates(catalogue, auxiliary, known)
    assert found is not None
    return found
