"""Answers are computed once for the figures shown, anew for new ones, and each for its own question."""

from dataclasses import replace

import pytest

from analysis.question import Question
from analysis.summary import build_question_summary
from analysis.timeline import build_timeline
from data.model.figure_set import FigureSet
from data.model.standards import Standard
from tests.analysis.samples import QUESTION, figures_of, rate
from ui.resources import answers
from ui.resources.answers import get_question_summary, get_timeline
from ui.resources.shared_data import get_catalogue

FIGURES = figures_of(rate("909", 12.0, period=2016), rate("909", 4.0))


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> FigureSet:
    monkeypatch.setattr(answers, "get_figures", lambda: FIGURES)
    return FIGURES


@pytest.mark.parametrize("question", [QUESTION, QUESTION.at(2016), replace(QUESTION, published_only=True)])
def test_an_answer_is_the_one_that_the_figures_give(question: Question, shown: FigureSet) -> None:
    catalogue = get_catalogue()
    standards = catalogue.standards.values()
    assert get_question_summary(question) == build_question_summary(question, catalogue, shown)
    assert get_timeline(question) == build_timeline(question, shown, catalogue.districts, standards)


@pytest.mark.usefixtures("shown")
def test_the_same_question_is_answered_once_and_a_measure_once_for_all_years() -> None:
    other = replace(QUESTION, standard=Standard.MDP_2022, period=2024)
    assert get_question_summary(QUESTION) is get_question_summary(QUESTION.at(QUESTION.period))
    assert get_question_summary(QUESTION) is not get_question_summary(QUESTION.at(2016))
    assert get_timeline(QUESTION) is get_timeline(other)


def test_new_figures_are_asked_anew(shown: FigureSet, monkeypatch: pytest.MonkeyPatch) -> None:
    before = get_question_summary(QUESTION)
    assert before.published == (shown.all[1],)
    monkeypatch.setattr(answers, "get_figures", lambda: figures_of(rate("909", 3.0)))
    assert [figure.value for figure in get_question_summary(QUESTION).published] == [3.0]
