"""A number is written one way wherever it is shown, and carries what it rests on."""

import pytest

from analysis.display.figures import (
    describe_coverage,
    describe_figures,
    describe_value,
    format_column_figure,
    format_figures,
    format_label_figure,
)
from analysis.finding import Finding, FindingRule
from data.model.figures import Figure, Indicator, Status, Unit
from language.catalogue import Texts
from language.numbers import format_signed_number
from tests.analysis.samples import rate
from tests.data.samples import figure, key


def test_values_that_contradict_each_other_stand_beside_each_other_each_once(texts: Texts) -> None:
    found = (rate("1", 2.24), rate("1", 1.7), rate("1", 2.24, Status.REPORTED))
    assert format_figures(found, texts) == "2,24\u202f% ≠ 1,70\u202f%"
    assert format_figures(found, texts, format_label_figure) == "2,24 ≠ 1,70"
    assert format_figures((), texts) == ""


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (figure(key(), 3.4), "3,40\u202f%"),
        (figure(key(unit=Unit.HOUSEHOLDS, indicator=Indicator.POOR), 35233), "35.233"),
    ],
)
def test_a_column_names_what_is_counted_so_a_count_goes_without(
    texts: Texts, shown: Figure, text: str
) -> None:
    assert format_column_figure(shown, texts) == text


def test_what_is_known_about_a_key_is_no_surer_than_its_weakest_figure(texts: Texts) -> None:
    found = (rate("1", 2.24), rate("1", 1.7, Status.ESTIMATED))
    shown = describe_figures(found, texts)
    assert shown is not None
    assert (shown.status, shown.origins, shown.rule) == (Status.ESTIMATED, found, FindingRule.AS_GIVEN)
    assert describe_figures((), texts) is None


def test_a_finding_keeps_its_rule_and_its_parts(texts: Texts) -> None:
    parts = (rate("1", 2), rate("1", 3))
    shown = describe_value(Finding(-1.0, FindingRule.DIFFERENCE, parts), texts, format_signed_number)
    assert shown is not None
    assert (shown.text, shown.rule, shown.origins) == ("−1,00", FindingRule.DIFFERENCE, parts)
    assert describe_value(None, texts, format_signed_number) is None


def test_a_coverage_says_whether_there_is_any_and_has_no_status_of_its_own() -> None:
    (one, none) = (describe_coverage(found, "") for found in ((rate("1", 2),), ()))
    assert (one.status, one.rule, none.rule) == (None, FindingRule.COUNT, FindingRule.COUNT_NONE)
