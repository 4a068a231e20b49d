"""A figure that the letter states is shown as the letter's own, whatever was published since."""

from dataclasses import replace

import pytest

from analysis.directive.figures import find_quoted_finding
from analysis.finding import FindingRule
from data.model.directive import Directive, QuotedFigureKind
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.published.catalogue import Catalogue
from data.published.directive import load_directive
from data.published.duties import load_duties


@pytest.fixture(scope="module")
def directive(catalogue: Catalogue) -> Directive:
    return load_directive(catalogue, load_duties(catalogue).agencies)


def test_every_rate_and_fall_has_its_value_and_a_bound_has_none(
    directive: Directive, figures: FigureSet
) -> None:
    for quoted in directive.quoted:
        finding = find_quoted_finding(quoted, directive, figures)
        if quoted.kind is QuotedFigureKind.ABOVE:
            assert finding is None
            continue
        assert finding
        assert abs(finding.value) == quoted.value
        assert {part.source for part in finding.parts} == {directive.source}
        assert finding.rule is (
            FindingRule.DIFFERENCE if quoted.kind is QuotedFigureKind.FALL else FindingRule.AS_GIVEN
        )


def test_an_import_of_the_same_review_does_not_change_what_the_letter_says(
    catalogue: Catalogue, directive: Directive
) -> None:
    others = [
        replace(figure, value=1.0, status=Status.IMPORTED, source=catalogue.sources["sggp-2025"])
        for figure in catalogue.published
    ]
    kept = [replace(figure, status=Status.REPORTED) for figure in catalogue.published]
    found = find_quoted_finding(directive.quoted[3], directive, FigureSet.of([*others, *kept]))
    assert found
    assert found.value == 8.32
