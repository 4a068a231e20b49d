"""What reports of tests are made from, with made-up figures and without."""

from dataclasses import replace
from datetime import date

import pytest

from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.duties import load_duties
from geo.boundaries import load_boundaries
from language.catalogue import Texts
from reports.paper.inputs import ReportInputs

TODAY = date(2026, 12, 14)
IN_2016 = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)


@pytest.fixture(scope="session")
def basis(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> ReportInputs:
    outline = load_boundaries(tuple(area.code for area in catalogue.districts))
    return ReportInputs(IN_2016, catalogue, load_duties(catalogue), figures, outline, texts, TODAY)


@pytest.fixture(scope="session")
def published_basis(basis: ReportInputs, published: FigureSet) -> ReportInputs:
    return replace(basis, figures=published, question=replace(IN_2016, period=2020, published_only=True))
