"""An estimate is written as far as it is known, and never without its interval."""

import pytest

from analysis.display.estimates import format_estimate, format_estimated_change, format_rank_range
from analysis.display.figures import format_change_label, format_label_figure, format_points
from analysis.finding import Finding, FindingRule, Interval
from data.model.estimates import round_estimate
from data.model.figures import Estimate, Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from language.catalogue import Language, Texts, load_texts

MODEL = Source("estimates", "Mô hình", "", "", "")


def estimate(value: float, lower: float, upper: float, unit: Unit = Unit.PERCENT) -> Figure:
    key = Key("914", 2016, Standard.MDP_2016, Indicator.POOR, Group.ALL, unit)
    return Figure(key, "2016", value, Status.ESTIMATED, MODEL, "", "", Estimate(lower, upper, (), b""))


@pytest.mark.parametrize(
    ("value", "lower", "upper", "text"),
    [
        (17.04, 11.2, 26.4, "khoảng 17 % (11–26)"),
        (16.0, 0.8, 20.4, "khoảng 16 % (1–20)"),
        (1.44, 0.86, 2.31, "khoảng 1,4 % (0,9–2,3)"),
        (4.4, 1.8, 11.6, "khoảng 4,4 % (1,8–12)"),
        (0.62, 0.31, 1.2, "khoảng 0,6 % (<0,5–1,2)"),
        (0.31, 0.1, 0.49, "dưới 0,5 %"),
        (0.31, 0.1, 1.2, "dưới 0,5 % (đến 1,2)"),
    ],
)
def test_a_rate_has_no_second_decimal_and_its_interval(
    value: float, lower: float, upper: float, text: str, texts: Texts
) -> None:
    written = format_estimate(estimate(value, lower, upper), Interval(lower, upper), texts)
    assert written.replace("\u202f", " ") == text


def test_in_english_it_says_about() -> None:
    english = load_texts(Language.ENGLISH)
    assert format_estimate(estimate(17.04, 11.2, 26.4), Interval(11.2, 26.4), english) == "about 17% (11–26)"


def test_a_number_of_households_has_two_digits_that_mean_anything(texts: Texts) -> None:
    found = estimate(1273.0, 888.0, 1822.0, Unit.HOUSEHOLDS)
    assert format_estimate(found, Interval(888.0, 1822.0), texts) == "khoảng 1.300 (890–1.800) hộ"


@pytest.mark.parametrize(
    ("value", "unit", "rounded"),
    [
        (17.6, Unit.PERCENT, 18),
        (4.96, Unit.PERCENT, 5.0),
        (0.04, Unit.PERCENT, 0.0),
        (1273, Unit.HOUSEHOLDS, 1300),
        (96, Unit.HOUSEHOLDS, 96),
        (0.4, Unit.HOUSEHOLDS, 0),
    ],
)
def test_it_is_rounded_to_what_it_knows(value: float, unit: Unit, rounded: float) -> None:
    assert round_estimate(value, unit) == rounded


def test_a_label_on_the_map_has_room_for_the_value_alone(texts: Texts) -> None:
    assert format_label_figure(estimate(17.04, 11, 26), texts) == "17"
    assert format_label_figure(estimate(0.2, 0, 1), texts) == "<0,5"


def test_a_difference_whose_interval_holds_zero_is_not_told(texts: Texts) -> None:
    undecided = Finding(-1.4, FindingRule.DIFFERENCE, (), Interval(-6.0, 3.0))
    decided = Finding(-3.2, FindingRule.DIFFERENCE, (), Interval(-5.4, -1.1))
    assert format_points(undecided, texts) == "chưa phân biệt được"
    assert format_change_label(undecided, texts) == "?"
    assert decided.interval is not None
    assert format_estimated_change(decided, decided.interval, texts) == "khoảng −3,2 (−5 đến −1,1)"
    assert format_points(decided, texts) == "khoảng −3,2 (−5 đến −1,1) điểm %"
    assert format_change_label(decided, texts) == "−3,2"


@pytest.mark.parametrize(
    ("value", "lower", "upper", "undecided"),
    [
        (-0.02, -0.2, -0.01, True),  # would be written 0,0 (−0,2 đến 0,0)
        (-0.1, -0.2, -0.04, True),
        (-0.1, -0.2, -0.06, False),
        (0.3, 0.04, 0.9, True),
        (7.2, 0.4, 15.0, True),  # whole points: 7 (0 đến 15)
        (7.2, 0.6, 15.0, False),
    ],
)
def test_an_interval_that_is_written_with_zero_at_its_end_holds_zero(
    value: float, lower: float, upper: float, undecided: object, texts: Texts
) -> None:
    change = Finding(value, FindingRule.DIFFERENCE, (), Interval(lower, upper))
    assert change.is_undecided is undecided
    assert (format_points(change, texts) == "chưa phân biệt được") is undecided


def test_ranks_that_a_district_may_have_are_a_range(texts: Texts) -> None:
    assert format_rank_range(1, 5, texts) == "1–5"
    assert format_rank_range(3, 3, texts) == "3"
