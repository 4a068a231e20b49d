"""The best figure comes first, and estimated ones never stand beside imported ones."""

import dataclasses
from typing import Any, cast

import pytest

from data.model.figure_set import FigureSet
from data.model.figures import Status
from tests.data.samples import OTHER_SOURCE, figure, key


def test_candidates_come_from_most_to_least_trustworthy() -> None:
    ranked = [
        Status.OFFICIAL,
        Status.IMPORTED,
        Status.REPORTED,
        Status.DERIVED,
        Status.APPROXIMATE,
        Status.CONFLICTING,
    ]
    found = FigureSet.of(figure(key(), 1, status) for status in sorted(ranked)).candidates(key())
    assert [item.status for item in found] == ranked


def test_an_estimate_gives_way_to_every_published_figure() -> None:
    figures = FigureSet.of([figure(key(), 2, Status.ESTIMATED), figure(key(), 1, Status.CONFLICTING)])
    assert [item.value for item in figures.candidates(key())] == [1]


def test_of_two_that_conflict_the_higher_comes_first() -> None:
    low = figure(key(), 1.7, Status.CONFLICTING)
    high = figure(key(), 2.24, Status.CONFLICTING, OTHER_SOURCE)
    assert [item.value for item in FigureSet.of([low, high]).candidates(key())] == [2.24, 1.7]


def test_published_only_leaves_a_gap_where_nothing_is_published() -> None:
    figures = FigureSet.of([figure(key(), 2, Status.ESTIMATED)])
    assert figures.primary(key()) is not None
    assert figures.primary(key(), published_only=True) is None
    assert figures.candidates(key(), published_only=True) == ()


def test_an_unknown_key_has_no_figure() -> None:
    assert FigureSet.of([]).primary(key()) is None


def test_an_import_takes_the_place_of_an_estimate_of_its_key_and_leaves_those_beside_it() -> None:
    kept = figure(key(period=2019), 3, Status.ESTIMATED)
    beside = figure(key(area_code="904"), 2, Status.ESTIMATED)
    figures = FigureSet.of(
        [
            beside,
            figure(key(), 2, Status.ESTIMATED),
            figure(key(), 1, Status.IMPORTED),
            kept,
        ]
    )
    assert [item.status for item in figures.candidates(key())] == [Status.IMPORTED]
    assert figures.candidates(kept.key) == (kept,)
    assert figures.primary(key(area_code="904")) is beside
    assert len(figures) == 3


def test_a_set_cannot_be_changed() -> None:
    figures = FigureSet.of([figure(key(), 1)])
    with pytest.raises(dataclasses.FrozenInstanceError):
        cast("Any", figures).all = ()
