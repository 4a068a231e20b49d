"""The poorest district comes first, equals share a rank, and what has no figure comes last."""

from analysis.question import Question
from analysis.ranking import rank_districts
from data.model.figures import Group, Status
from tests.analysis.samples import QUESTION, among, district, figures_of, rate

DISTRICTS = tuple(district(code) for code in ("1", "2", "3", "4", "5"))


def test_districts_with_the_same_rate_share_a_rank_and_the_next_one_skips() -> None:
    figures = figures_of(rate("1", 3), rate("2", 7), rate("3", 7), rate("4", 9), rate("5", 0))
    places = rank_districts(QUESTION, figures, DISTRICTS)
    assert [(place.area.code, place.rank) for place in places] == [
        ("4", 1),
        ("2", 2),
        ("3", 2),
        ("1", 4),
        ("5", 5),
    ]


def test_districts_without_a_figure_come_last_unranked_in_their_own_order() -> None:
    places = rank_districts(QUESTION, figures_of(rate("3", 0)), DISTRICTS)
    assert [(place.area.code, place.rank, place.status) for place in places] == [
        ("3", 1, Status.OFFICIAL),
        ("1", None, Status.MISSING),
        ("2", None, Status.MISSING),
        ("4", None, Status.MISSING),
        ("5", None, Status.MISSING),
    ]


def test_of_two_conflicting_figures_the_higher_ranks_and_the_other_stays_beside_it() -> None:
    pair = (rate("1", 1.7, Status.CONFLICTING), rate("1", 2.24, Status.CONFLICTING))
    places = rank_districts(QUESTION, figures_of(*pair, rate("2", 2)), DISTRICTS[:2])
    assert [place.area.code for place in places] == ["1", "2"]
    assert [rival.value for rival in places[0].conflicting_figures] == [1.7]
    assert places[1].conflicting_figures == ()


def test_two_sources_that_agree_are_no_rivals() -> None:
    figures = figures_of(rate("1", 2), rate("1", 2, Status.REPORTED))
    (place,) = rank_districts(QUESTION, figures, DISTRICTS[:1])
    assert place.conflicting_figures == ()


def test_published_only_leaves_estimated_districts_unranked() -> None:
    figures = figures_of(rate("1", 9, Status.ESTIMATED), rate("2", 1))
    asked = Question(QUESTION.standard, QUESTION.indicator, QUESTION.group, 2020, published_only=True)
    places = rank_districts(asked, figures, DISTRICTS[:2])
    assert [(place.area.code, place.rank) for place in places] == [("2", 1), ("1", None)]


def test_another_groups_rate_is_never_ranked_with_the_question() -> None:
    figures = figures_of(among(Group.KHMER, rate("1", 9)), rate("2", 1))
    places = rank_districts(QUESTION, figures, DISTRICTS[:2])
    assert [(place.area.code, place.rank) for place in places] == [("2", 1), ("1", None)]
