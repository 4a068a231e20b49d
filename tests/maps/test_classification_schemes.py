"""Schemes cut one review's figures into classes of their own, and say that they fit no other."""

import pytest

from analysis.ranking import rank_districts
from analysis.summary import QuestionSummary
from data.model.figures import Status
from language.catalogue import Texts
from maps.browser_data.scheme_map import build_scheme_map, classify_districts
from maps.classification_schemes import MOST_CLASSES, SCHEME_COLOURS, ClassificationScheme, classify
from tests.analysis.samples import QUESTION, district, figures_of, rate

VALUES = (23.0, 22.0, 9.0, 8.0, 7.0, 3.0, 2.5, 2.0, 1.0, 0.1)


def test_quantiles_hold_as_many_values_each() -> None:
    classes = classify(VALUES, ClassificationScheme.QUANTILES)
    assert classes is not None
    assert [classes.size(index) for index in range(MOST_CLASSES)] == [2, 2, 2, 2, 2]


def test_natural_breaks_part_values_where_they_lie_apart() -> None:
    classes = classify((1.0, 1.1, 1.2, 9.0, 9.1, 20.0), ClassificationScheme.NATURAL_BREAKS)
    assert classes is not None
    assert classes.members[-1] > classes.members[3] > classes.members[0]


@pytest.mark.parametrize("scheme", ClassificationScheme)
@pytest.mark.parametrize("values", [VALUES, VALUES[:3], (1.0, 2.0), (2.0, 2.0, 2.0, 1.0)])
def test_every_value_is_in_the_class_whose_limits_hold_it(
    values: tuple[float, ...], scheme: ClassificationScheme
) -> None:
    classes = classify(values, scheme)
    assert classes is not None
    assert len(classes.limits) <= min(MOST_CLASSES, len(set(values)))
    for value, member in zip(values, classes.members, strict=True):
        assert value <= classes.limits[member]
        assert member == 0 or value > classes.limits[member - 1]


@pytest.mark.parametrize("scheme", ClassificationScheme)
@pytest.mark.parametrize("values", [(), (1.0,), (2.0, 2.0)])
def test_what_does_not_differ_is_not_cut(values: tuple[float, ...], scheme: ClassificationScheme) -> None:
    assert classify(values, scheme) is None


@pytest.mark.parametrize("scheme", ClassificationScheme)
def test_a_scheme_map_carries_its_warning_its_colours_and_its_counts(
    scheme: ClassificationScheme, texts: Texts
) -> None:
    districts = [district(code) for code in ("1", "2", "3")]
    figures = figures_of(rate("1", 9.0, Status.ESTIMATED), rate("3", 2.0))
    places = rank_districts(QUESTION, figures, districts)
    answer = QuestionSummary(QUESTION, places, None, (), None, None, (), None)
    classes = classify_districts(places, scheme)
    assert classes is not None

    made = build_scheme_map(answer, scheme, classes, texts)

    assert made["badge"] == "Không so sánh được giữa các năm"
    palette = made["palette"]
    assert not isinstance(palette, str)
    assert palette["colours"] == SCHEME_COLOURS[:2]
    assert palette["classes"][0].endswith("(1 huyện)")
    assert [made["districts"][code].get("class") for code in ("1", "2", "3")] == [1, None, 0]
