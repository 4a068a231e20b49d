"""What the page of trends asks is computed once for the figures shown, and each for its own question."""

from dataclasses import replace

import pytest

from analysis.question import Question
from analysis.trend.pace import compare_district_paces
from analysis.trend.panels import build_trend_panels
from data.model.figure_set import FigureSet
from data.model.standards import Standard
from tests.analysis.samples import QUESTION, figures_of, rate
from ui.resources import trend_answers
from ui.resources.shared_data import get_catalogue
from ui.resources.trend_answers import get_district_paces, get_trend_panels

FIGURES = figures_of(rate("909", 12.0, period=2016), rate("909", 4.0))


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> FigureSet:
    monkeypatch.setattr(trend_answers, "get_figures", lambda: FIGURES)
    return FIGURES


@pytest.mark.parametrize("question", [QUESTION, QUESTION.at(2016), replace(QUESTION, published_only=True)])
def test_an_answer_is_the_one_that_the_figures_give(question: Question, shown: FigureSet) -> None:
    catalogue = get_catalogue()
    assert get_trend_panels(question) == build_trend_panels(question, catalogue, shown)
    assert get_district_paces(question) == compare_district_paces(question, catalogue, shown)


@pytest.mark.usefixtures("shown")
def test_the_same_question_is_answered_once_and_a_measure_once_for_all_years() -> None:
    other = replace(QUESTION, standard=Standard.MDP_2022, period=2024)
    assert get_trend_panels(QUESTION) is get_trend_panels(other)
    assert get_district_paces(QUESTION) is get_district_paces(QUESTION.at(2016))
