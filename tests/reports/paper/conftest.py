"""What reports of tests are made from, with made-up figures and without."""

from dataclasses import replace
from datetime import date

import pytest

from data.catalogue import Catalogue
from data.duties import load_duties
from data.figures import FigureSet
from data.model import Group, Indicator, Standard
from geo.boundaries import load_boundaries
from insight.question import Question
from language.catalogue import Texts
from reports.paper.basis import Basis

TODAY = date(2026, 12, 14)
IN_2016 = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)


@pytest.fixture(scope="session")
def basis(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> Basis:
    outline = load_boundaries(tuple(area.code for area in catalogue.districts))
    return Basis(IN_2016, catalogue, load_duties(catalogue), figures, outline, texts, TODAY)


@pytest.fixture(scope="session")
def published_basis(basis: Basis, published: FigureSet) -> Basis:
    return replace(basis, figures=published, question=replace(IN_2016, period=2020, published_only=True))
