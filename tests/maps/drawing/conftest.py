"""The outline, and answers to questions, as tests of drawn maps ask for them."""

from collections.abc import Callable

import pytest

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import Group, Indicator, Standard
from geo.boundaries import Boundaries, load_boundaries
from insight.question import Question
from insight.situation import Situation, situation

Ask = Callable[[str], Situation]


@pytest.fixture(scope="session")
def outline(catalogue: Catalogue) -> Boundaries:
    return load_boundaries(tuple(area.code for area in catalogue.districts))


@pytest.fixture(scope="session")
def ask(catalogue: Catalogue, figures: FigureSet) -> Ask:
    """Answer a question such as `mdp-2016 poor all 2016`, or `… published` for published figures only."""

    def answer(words: str) -> Situation:
        standard, indicator, group, period, *rest = words.split()
        about = (Standard(standard), Indicator(indicator), Group(group), int(period))
        return situation(Question(*about, published_only=bool(rest)), catalogue, figures)

    return answer
