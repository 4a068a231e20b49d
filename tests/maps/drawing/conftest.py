"""The outline, and answers to questions, as tests of drawn maps ask for them."""

from collections.abc import Callable

import pytest

from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue

Ask = Callable[[str], QuestionSummary]


@pytest.fixture(scope="session")
def ask(catalogue: Catalogue, figures: FigureSet) -> Ask:
    """Answer a question such as `mdp-2016 poor all 2016`, or `… published` for published figures only."""

    def answer(words: str) -> QuestionSummary:
        standard, indicator, group, period, *rest = words.split()
        about = (Standard(standard), Indicator(indicator), Group(group), int(period))
        return build_question_summary(Question(*about, published_only=bool(rest)), catalogue, figures)

    return answer
