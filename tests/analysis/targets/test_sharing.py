"""Work is shared in whole households: sums are met, bounds hold, the same input gives the same output."""

from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.targets.largest_remainder import round_to_sum
from analysis.targets.rules import SharingRule
from analysis.targets.sharing import SharingDistrict, share_work

KEPT = st.fractions(0, 1, max_denominator=64)
RULES = st.sampled_from(SharingRule)


@st.composite
def district_lists(draw: st.DrawFn, *, locks: bool = False) -> list[SharingDistrict]:
    count = draw(st.integers(1, 15))
    made = []
    for number in range(count):
        households = draw(st.integers(1, 80_000))
        poor = draw(st.integers(0, households))
        fewest = draw(st.integers(0, households))
        locked = draw(st.none() | st.integers(-5, households)) if locks else None
        made.append(SharingDistrict(str(899 + number), households, poor, fewest, locked))
    return made


@given(district_lists(), st.integers(-100, 400_000), RULES, KEPT)
def test_the_sum_is_met_or_what_is_missing_is_told(
    districts: list[SharingDistrict], work: int, rule: SharingRule, kept: Fraction
) -> None:
    shared = share_work(districts, work, rule, kept_gap=kept)
    room = sum(district.most for district in districts)
    assert sum(shared.reductions.values()) == min(max(work, 0), room)
    assert shared.missing == max(work - room, 0)
    assert shared.beyond == 0


@given(district_lists(locks=True), st.integers(0, 400_000), RULES, KEPT)
def test_bounds_hold_and_locked_numbers_stay(
    districts: list[SharingDistrict], work: int, rule: SharingRule, kept: Fraction
) -> None:
    shared = share_work(districts, work, rule, kept_gap=kept)
    for district in districts:
        assert district.least <= shared.reductions[district.code] <= district.most <= district.poor
    assert sum(shared.reductions.values()) == work - shared.missing + shared.beyond
    assert not (shared.missing and shared.beyond)


@given(district_lists(locks=True), st.integers(0, 400_000), RULES, KEPT, st.randoms(use_true_random=False))
def test_the_order_of_districts_changes_nothing(
    districts: list[SharingDistrict], work: int, rule: SharingRule, kept: Fraction, random: Random
) -> None:
    shuffled = random.sample(districts, len(districts))
    first = share_work(districts, work, rule, kept_gap=kept)
    assert first == share_work(shuffled, work, rule, kept_gap=kept)


@given(district_lists(), st.integers(0, 400_000))
def test_the_same_proportion_is_the_same_within_a_household(
    districts: list[SharingDistrict], work: int
) -> None:
    free = [SharingDistrict(each.code, each.households, each.poor) for each in districts]
    shared = share_work(free, work, SharingRule.SAME_PROPORTION)
    total, done = sum(each.poor for each in free), sum(shared.reductions.values())
    for each in free:
        assert abs(shared.reductions[each.code] - Fraction(done * each.poor, max(total, 1))) < 1


@given(district_lists(), st.integers(0, 400_000), KEPT)
def test_catching_up_never_asks_more_points_of_a_lower_rate(
    districts: list[SharingDistrict], work: int, kept: Fraction
) -> None:
    free = [SharingDistrict(each.code, each.households, each.poor) for each in districts]
    shared = share_work(free, work, SharingRule.CATCH_UP, kept_gap=kept)
    ordered = sorted(free, key=lambda each: Fraction(each.poor, each.households))
    for lower, higher in pairwise(ordered):
        least = Fraction(shared.reductions[lower.code] - 1, lower.households)
        assert least <= Fraction(shared.reductions[higher.code] + 1, higher.households)


def test_the_gap_to_the_province_halves_where_nothing_bounds_it() -> None:
    districts = [SharingDistrict("914", 1000, 300), SharingDistrict("899", 1000, 100)]
    shared = share_work(districts, 100, SharingRule.CATCH_UP, kept_gap=Fraction(1, 2))
    assert shared.reductions == {"899": 0, "914": 100}
    shared = share_work(districts, 200, SharingRule.CATCH_UP, kept_gap=Fraction(1, 2))
    assert shared.reductions == {"899": 50, "914": 150}


def test_a_district_at_the_floor_is_spared_and_the_others_do_its_part() -> None:
    districts = [SharingDistrict("899", 1000, 5, 10), SharingDistrict("914", 1000, 200, 10)]
    shared = share_work(districts, 100, SharingRule.SAME_POINTS)
    assert shared.reductions == {"899": 0, "914": 100}


def test_locked_numbers_beyond_the_goal_are_told() -> None:
    districts = [SharingDistrict("899", 1000, 100, locked=80), SharingDistrict("914", 1000, 200)]
    shared = share_work(districts, 50, SharingRule.OWN_NUMBERS)
    assert (shared.reductions, shared.beyond, shared.missing) == ({"899": 80, "914": 0}, 30, 0)


def test_nobody_shares_nothing() -> None:
    shared = share_work([], 10, SharingRule.SAME_PROPORTION)
    assert (shared.reductions, shared.missing) == ({}, 10)


@pytest.mark.parametrize(("parts", "whole"), [((1, 1, 1), [4, 3, 3]), ((2, 0, 1), [7, 0, 3])])
def test_what_is_left_goes_to_the_largest_remainder_and_the_first_of_a_tie(
    parts: tuple[int, ...], whole: list[int]
) -> None:
    assert round_to_sum([Fraction(10 * part, 3) for part in parts], 10) == whole
