"""Decide whether two questions may be subtracted, and give the reasons if not."""

from collections.abc import Mapping
from enum import StrEnum

from analysis.question import Question
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.standards import Standard, StandardDefinition


class ComparisonRefusal(StrEnum):
    """A reason not to subtract or rank two questions together; the catalogue holds its words."""

    STANDARDS = "standards"
    INDICATORS = "indicators"
    GROUPS = "groups"
    SAME_REVIEW = "same_review"


def find_refusals(one: Question, other: Question) -> tuple[ComparisonRefusal, ...]:
    """Return every reason against a difference; if there is none, the difference is a change over time.

    Another indicator or group counts other households: the difference would be a gap between two measures,
    read as a change by whoever sees the colours. So only the year may differ.
    """
    reasons = (
        (ComparisonRefusal.STANDARDS, one.standard is not other.standard),
        (ComparisonRefusal.INDICATORS, one.indicator is not other.indicator),
        (ComparisonRefusal.GROUPS, one.group is not other.group),
    )
    found = tuple(refusal for refusal, holds in reasons if holds)
    return found or ((ComparisonRefusal.SAME_REVIEW,) if one.period == other.period else ())


def choose_comparison_period(
    question: Question, figures: FigureSet, standards: Mapping[Standard, StandardDefinition]
) -> int:
    """Return the review to compare with at first: the last with a published rate of the province."""
    others = [period for period in standards[question.standard].reviews if period != question.period]
    published = [period for period in others if _published(question.at(period), figures)]
    return (published or others)[-1]


def _published(question: Question, figures: FigureSet) -> bool:
    return figures.primary(question.key(PROVINCE), published_only=True) is not None
