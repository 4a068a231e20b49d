"""How likely a rate is over a limit: the words, and what is known of a published rate."""

import re
from dataclasses import replace

import pytest

from analysis.display.exceedance import (
    Likelihood,
    MapLayer,
    choose_likelihood,
    format_exceedance_finding,
    format_likelihood,
    get_exceedance,
)
from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.model.estimates import LIMITS
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts


def _find(figures: FigureSet, code: str, period: int, standard: Standard) -> Figure:
    found = figures.primary(Key(code, period, standard, Indicator.POOR, Group.ALL, Unit.PERCENT))
    assert found is not None
    return found


def _estimate(figures: FigureSet, chances: tuple[float, ...]) -> Figure:
    figure = _find(figures, "914", 2016, Standard.MDP_2016)
    assert figure.estimate is not None
    return replace(figure, estimate=replace(figure.estimate, exceedance=chances))


def test_each_layer_but_the_rate_has_a_limit_that_the_model_counts() -> None:
    assert MapLayer.RATE.limit is None
    assert {layer.limit for layer in MapLayer if layer.limit} == set(LIMITS)


@pytest.mark.parametrize(
    ("probability", "word"),
    [(0, Likelihood.UNLIKELY), (0.33, Likelihood.UNLIKELY), (0.34, Likelihood.POSSIBLE),
     (0.66, Likelihood.POSSIBLE), (0.67, Likelihood.LIKELY), (1, Likelihood.LIKELY)],
)  # fmt: skip
def test_the_words_change_at_a_third_and_at_two_thirds(probability: float, word: Likelihood) -> None:
    assert choose_likelihood(probability) is word


@pytest.mark.parametrize(
    ("chance", "words"),
    [
        (0.41, "có thể (khoảng 40 %)"),
        (0.01, "ít có khả năng (dưới 5 %)"),
        (0.99, "nhiều khả năng (trên 95 %)"),
    ],
)
def test_a_probability_is_rounded_to_what_it_knows(
    chance: float, words: str, figures: FigureSet, texts: Texts
) -> None:
    assert format_likelihood(_estimate(figures, (1.0, 1.0, chance)), 20, texts) == words


def test_a_published_rate_is_over_the_limit_or_is_not(figures: FigureSet, texts: Texts) -> None:
    published = _find(figures, "909", 2011, Standard.INCOME_2011)
    assert published.value == 12.99
    assert [get_exceedance(published, limit) for limit in LIMITS] == [1, 1, 0]
    assert format_likelihood(published, 10, texts) == "đã công bố trên 10 %"
    assert format_likelihood(published, 20, texts) == "đã công bố không quá 20 %"


def test_a_lower_limit_is_never_less_likely_passed(figures: FigureSet) -> None:
    for figure in figures.all:
        if figure.estimate and figure.estimate.exceedance:
            assert sorted(figure.estimate.exceedance, reverse=True) == list(figure.estimate.exceedance)


def _answer(
    catalogue: Catalogue, figures: FigureSet, *, chance: float, published_only: bool = False
) -> QuestionSummary:
    """Return Giang Thành's and An Biên's places of 2016 with a chance of being over 20 %, nobody else's."""
    asked = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016, published_only)
    answer = build_question_summary(asked, catalogue, figures)
    places = [
        replace(place, figure=_with_chance(place.figure, chance))
        for place in answer.places
        if place.area.code in {"908", "914"}
    ]
    return replace(answer, places=tuple(places))


def _with_chance(figure: Figure | None, chance: float) -> Figure | None:
    if figure is None or figure.estimate is None:
        return figure
    return replace(figure, estimate=replace(figure.estimate, exceedance=(1.0, 1.0, chance)))


@pytest.mark.parametrize(
    ("chance", "words"),
    [
        (0.9, "Trên 20 % năm 2016: nhiều khả năng Giang Thành, An Biên"),
        (0.5, "Trên 20 % năm 2016: có thể Giang Thành, An Biên"),
        (0.1, "Năm 2016: ít có khả năng huyện nào trên 20 %"),
    ],
)
def test_a_map_is_told_in_one_sentence(
    chance: float, words: str, catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    assert format_exceedance_finding(_answer(catalogue, figures, chance=chance), 20, texts) == words


def test_of_many_districts_a_sentence_gives_the_number(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    asked = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)
    told = format_exceedance_finding(build_question_summary(asked, catalogue, figures), 5, texts)
    assert re.fullmatch(r"Trên 5 % năm 2016: nhiều khả năng \d+ huyện(; có thể .*)?", told)


def test_without_estimates_a_map_tells_what_is_published(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    asked = Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2024, published_only=True)
    answer = build_question_summary(asked, catalogue, figures)
    assert format_exceedance_finding(answer, 20, texts) == "Năm 2024: không có số công bố nào trên 20 %"
    asked = Question(Standard.INCOME_2011, Indicator.POOR, Group.ALL, 2011, published_only=True)
    answer = build_question_summary(asked, catalogue, figures)
    assert format_exceedance_finding(answer, 10, texts).startswith("Trên 10 % năm 2011: đã công bố An Minh")
