"""A colour means the same in every year, is told apart by every reader, and 20 % is always a limit."""

from itertools import pairwise

import pytest

from analysis.display.figures import format_label_figure
from data.model.figure_set import FigureSet
from data.model.figures import INDICATORS, Figure, Indicator, Unit
from language.catalogue import Texts
from maps.classes import (
    CLASS_COLOURS,
    CLASS_LIMITS,
    DARK_CLASSES,
    NO_FIGURE_COLOUR,
    find_figure_class,
    find_rate_class,
    list_class_ranges,
)
from tests.maps.colours import DEFICIENCIES, as_seen_with, contrast, lightness, linear

LABEL_DARK, LABEL_LIGHT = "#111c22", "#ffffff"
TELLABLE = 5.0
"""Points of CIE lightness between neighbouring classes; two are just noticeable side by side."""


@pytest.mark.parametrize(
    ("indicator", "limits"),
    [
        (Indicator.POOR, (0.5, 1, 1.5, 2, 5, 10, 15, 20)),
        (Indicator.NEAR_POOR, (0.5, 1, 1.5, 2, 4, 6, 10, 20)),
        (Indicator.POOR_OR_NEAR_POOR, (1, 2, 3, 5, 10, 15, 20, 30)),
    ],
)
def test_class_limits_are_these_and_no_others(indicator: Indicator, limits: tuple[float, ...]) -> None:
    assert CLASS_LIMITS[indicator] == limits


def test_every_indicator_a_reader_can_choose_has_limits_with_the_directives_20_among_them() -> None:
    assert set(CLASS_LIMITS) == set(INDICATORS)
    assert all(20 in limits for limits in CLASS_LIMITS.values())


@pytest.mark.parametrize("indicator", INDICATORS)
def test_a_value_on_a_limit_belongs_to_the_class_above(indicator: Indicator) -> None:
    for number, limit in enumerate(CLASS_LIMITS[indicator], start=1):
        assert find_rate_class(limit, indicator) == number
        assert find_rate_class(limit - 0.01, indicator) == number - 1


@pytest.mark.parametrize("indicator", INDICATORS)
def test_ranges_cover_everything_once_one_for_each_colour(indicator: Indicator) -> None:
    ranges = list_class_ranges(indicator)
    assert len(ranges) == len(CLASS_COLOURS)
    assert ranges[0][0] is None
    assert ranges[-1][1] is None
    assert all(lower[1] == upper[0] for lower, upper in pairwise(ranges))
    assert (find_rate_class(0, indicator), find_rate_class(100, indicator)) == (0, len(ranges) - 1)


def test_a_rate_has_the_class_that_its_printed_digits_say(figures: FigureSet, texts: Texts) -> None:
    rates = [
        figure
        for figure in figures.all
        if figure.key.unit is Unit.PERCENT and figure.key.indicator in CLASS_LIMITS
    ]
    assert len(rates) > 500
    torn = [
        figure
        for figure in rates
        if find_figure_class(figure, figure.key.indicator)
        != find_rate_class(_read_printed(figure, texts), figure.key.indicator)
    ]
    assert torn == []


def _read_printed(figure: Figure, texts: Texts) -> float:
    """Read a label's digits; '<0,5' is less than half a percent."""
    text = format_label_figure(figure, texts)
    return 0.4 if text.startswith("<") else float(text.replace(",", "."))


def test_colours_darken_from_class_to_class() -> None:
    levels = [lightness(linear(code)) for code in CLASS_COLOURS]
    assert all(lighter - darker > TELLABLE for lighter, darker in pairwise(levels))


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_colours_darken_for_a_reader_with_a_colour_deficiency_too(deficiency: str) -> None:
    levels = [lightness(as_seen_with(deficiency, code)) for code in CLASS_COLOURS]
    assert all(lighter - darker > TELLABLE for lighter, darker in pairwise(levels))


def test_no_figure_is_cold_where_every_class_is_warm() -> None:
    red, _, blue = linear(NO_FIGURE_COLOUR)
    assert blue > red
    assert all(linear(code)[0] > linear(code)[2] for code in CLASS_COLOURS)


def test_labels_can_be_read_on_every_class() -> None:
    light, dark = CLASS_COLOURS[:-DARK_CLASSES], CLASS_COLOURS[-DARK_CLASSES:]
    assert min(contrast(LABEL_DARK, code) for code in (*light, NO_FIGURE_COLOUR)) >= 4.5
    assert min(contrast(LABEL_LIGHT, code) for code in dark) >= 4.5
