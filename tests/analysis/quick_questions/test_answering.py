"""An answer says what was published and, beside it, what is estimated; it concludes no more than that."""

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.quick_questions.answer import Answer, AnswerPage, DifferencePart, FigurePart
from analysis.quick_questions.answering import answer_text
from analysis.quick_questions.limits import ANSWER_PARTS
from data.displayed_figures import build_figure_set
from data.model.areas import LAST_YEAR_OF_DISTRICTS
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.standards import Standard
from data.published.auxiliary import load_auxiliary_data
from data.published.loading import get_shipped_catalogue
from language.message import Message
from tests.analysis.quick_questions.questions import NOT_UNDERSTOOD, UNDERSTOOD
from tests.data.samples import SOURCE

CATALOGUE = get_shipped_catalogue()
WORDS = " ".join([*UNDERSTOOD, *NOT_UNDERSTOOD]).split()


@cache
def get_figures() -> FigureSet:
    """Fit the estimates where they are asked for: every process that collects tests imports this file."""
    auxiliary = load_auxiliary_data(CATALOGUE)
    return build_figure_set(CATALOGUE, estimated=True, imported=(), auxiliary=auxiliary)


def ask(text: str, figures: FigureSet | None = None, *, published_only: bool = False) -> Answer:
    known = get_figures() if figures is None else figures
    answer = answer_text(text, CATALOGUE, known, published_only=published_only)
    assert isinstance(answer, Answer), answer
    return answer


def parts(answer: Answer) -> list[FigurePart]:
    return [line for line in answer.lines if isinstance(line, FigurePart)]


def differences(answer: Answer) -> list[DifferencePart]:
    return [line for line in answer.lines if isinstance(line, DifferencePart)]


def sentences(answer: Answer) -> list[str]:
    return [line.key for line in answer.lines if isinstance(line, Message)]


def rates(*values: tuple[str, int, float]) -> FigureSet:
    """Return published rates made up for a test, by area and year."""

    def make(area_code: str, period: int, value: float) -> Figure:
        about = Key(area_code, period, Standard.MDP_2022, Indicator.POOR, Group.ALL, Unit.PERCENT)
        return Figure(about, str(period), value, Status.IMPORTED, SOURCE, "", "")

    return FigureSet.of(make(*value) for value in values)


def test_an_unpublished_rate_is_said_to_be_so_and_its_estimate_stands_beside_it() -> None:
    (part,) = parts(ask("an minh 2020"))
    assert part.published == ()
    assert part.estimate
    assert part.estimate.status is Status.ESTIMATED
    assert part.estimate.estimate


def test_where_estimates_are_off_none_is_offered() -> None:
    (part,) = parts(ask("an minh 2020", published_only=True))
    assert (part.published, part.estimate) == ((), None)
    assert differences(ask("huyện nào giảm nhanh nhất", published_only=True)) == []


def test_a_published_figure_has_no_estimate_beside_it() -> None:
    (part,) = parts(ask("tỷ lệ nghèo an biên 2019"))
    assert [figure.value for figure in part.published] == [3.83]
    assert part.estimate is None


def test_figures_that_contradict_each_other_are_all_in_the_answer() -> None:
    (part,) = parts(ask("tỷ lệ nghèo toàn tỉnh 2020"))
    assert [figure.value for figure in part.published] == [1.91, 1.69]


def test_without_a_year_the_newest_published_review_is_taken_and_said_so() -> None:
    answer = ask("an biên")
    assert sentences(answer) == ["ask.newest"]
    assert {part.key.period for part in parts(answer)} == {2023}


def test_without_a_year_and_a_published_figure_it_is_said_that_there_is_none() -> None:
    answer = ask("còn bao nhiêu hộ nghèo ở U Minh Thượng")
    assert sentences(answer) == ["ask.never_published"]
    (part,) = parts(answer)
    assert part.published == ()
    assert part.key.period <= LAST_YEAR_OF_DISTRICTS


def test_nothing_at_all_is_no_figure() -> None:
    answer = ask("còn bao nhiêu hộ nghèo ở U Minh Thượng", published_only=True)
    assert sentences(answer) == ["ask.never_published"]
    assert parts(answer) == []


def test_without_an_area_the_province_is_taken_and_said_so() -> None:
    answer = ask("hộ nghèo 2019")
    assert sentences(answer) == ["ask.about_province"]
    assert {part.key.area_code for part in parts(answer)} == {"91"}


def test_a_year_of_two_standards_is_answered_by_both_and_nothing_is_subtracted() -> None:
    answer = ask("toàn tỉnh 2015")
    assert [part.key.standard for part in parts(answer)] == [Standard.INCOME_2011, Standard.MDP_2016]
    assert differences(answer) == []


def test_years_of_two_standards_are_not_subtracted_and_it_is_said_why() -> None:
    answer = ask("an biên 2019 2023")
    assert differences(answer) == []
    assert "ask.two_standards" in sentences(answer)


def test_years_of_one_standard_are_subtracted() -> None:
    (part,) = differences(ask("tỷ lệ nghèo toàn tỉnh 2016 2019"))
    assert part.difference.value == pytest.approx(2.69 - 8.32)


def test_what_sources_contradict_is_not_subtracted() -> None:
    for text in ("tỷ lệ nghèo toàn tỉnh 2019 2020", "tỷ lệ nghèo toàn tỉnh và an minh 2020"):
        assert differences(ask(text)) == []
        assert "ask.disputed" in sentences(ask(text))


def test_two_districts_are_compared_with_an_interval_where_one_is_estimated() -> None:
    (part,) = differences(ask("so sánh An Minh và An Biên 2020"))
    assert part.difference.interval


def test_the_highest_of_few_published_figures_is_no_conclusion() -> None:
    answer = ask("huyện nào nghèo nhất 2023", published_only=True)
    assert sentences(answer) == ["ask.some_ranked_highest"]
    assert [part.key.area_code for part in parts(answer)] == ["907"]


def test_estimates_name_all_that_may_be_the_highest() -> None:
    answer = ask("huyện nào nghèo nhất 2023")
    assert sentences(answer) == ["ask.some_ranked_highest", "ask.possible_highest"]
    estimated = [part for part in parts(answer) if part.estimate]
    assert [
        part.estimate.estimate.first_rank for part in estimated if part.estimate and part.estimate.estimate
    ]
    assert len(estimated) > 1


def test_a_review_without_published_figures_is_not_ranked() -> None:
    answer = ask("huyện nào nghèo nhất 2018", published_only=True)
    assert (sentences(answer), parts(answer)) == (["ask.none_ranked"], [])


def test_districts_held_no_review_after_their_tier_ended() -> None:
    assert sentences(ask("huyện nào nghèo nhất 2025")) == ["ask.no_district_review"]
    assert sentences(ask("huyện nào giảm nhanh nhất 2025")) == ["ask.no_pair"]


def test_where_all_districts_are_published_the_extremes_are_sure() -> None:
    codes = [area.code for area in CATALOGUE.districts]
    figures = rates(*((code, 2023, 1.0 + place) for place, code in enumerate(codes)))
    answer = ask("huyện nào nghèo nhất 2023", figures)
    assert sentences(answer) == ["ask.all_ranked_highest"]
    assert [part.key.area_code for part in parts(answer)] == [codes[-1]]
    lowest = ask("huyện nào ít nghèo nhất 2023", figures)
    assert [part.key.area_code for part in parts(lowest)] == [codes[0]]


def test_the_fastest_fall_is_told_from_published_rates_where_there_are_some() -> None:
    figures = rates(("909", 2022, 9.0), ("909", 2024, 3.0), ("908", 2022, 4.0), ("908", 2024, 3.5))
    answer = ask("huyện nào giảm nhanh nhất", figures)
    assert sentences(answer) == ["ask.newest_standard", "ask.fall_published"]
    assert [part.difference.value for part in differences(answer)] == [-6.0]
    slowest = ask("huyện nào giảm chậm nhất 2022 2024", figures)
    assert [part.difference.value for part in differences(slowest)] == [-0.5]


def test_without_them_the_fastest_fall_is_estimated_and_said_to_be_unpublished() -> None:
    answer = ask("huyện nào giảm nhanh nhất")
    assert sentences(answer)[:3] == ["ask.newest_standard", "ask.fall_unpublished", "ask.possible_fastest"]
    assert all(part.difference.interval for part in differences(answer))


def test_the_first_review_of_a_standard_has_none_before_it() -> None:
    assert sentences(ask("huyện nào giảm nhanh nhất 2022")) == ["ask.no_pair"]


def test_an_answer_leads_to_the_view_that_shows_it() -> None:
    view = ask("an minh 2020").view
    assert view
    assert (view.page, view.district_code, view.question.period) == (AnswerPage.MAP, "909", 2020)
    compared = ask("an minh 2016 2020").view
    assert compared
    assert compared.other
    assert (compared.page, compared.question.period, compared.other.period) == (
        AnswerPage.COMPARE,
        2016,
        2020,
    )


def test_an_answer_has_a_bound() -> None:
    answer = ask("an minh, an biên, vĩnh thuận, u minh thượng 2016 2017 2018 2019 2020 2021")
    assert len(parts(answer)) == ANSWER_PARTS.value


@pytest.mark.parametrize("text", UNDERSTOOD)
def test_every_question_of_the_table_is_answered_from_figures_of_the_set(text: str) -> None:
    for answer in (ask(text), ask(text, published_only=True), ask(text, FigureSet.of(()))):
        shown = {figure for part in parts(answer) for figure in _figures(part)}
        assert shown <= set(get_figures().all)


def _figures(part: FigurePart) -> Iterator[Figure]:
    yield from part.published
    if part.estimate:
        yield part.estimate


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), st.booleans())
def test_no_text_raises(text: str, published_only: bool) -> None:  # noqa: FBT001 (drawn)
    answer_text(text, CATALOGUE, get_figures(), published_only=published_only)
