"""Compare two reviews of the same measure, district by district."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.comparable import find_refusals
from analysis.conflicts import list_conflicting_figures
from analysis.finding import Finding, FindingRule, compute_difference, convert_to_finding
from analysis.question import Question
from analysis.rank_range import compute_rank_intervals
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure


@dataclass(frozen=True, slots=True)
class AreaComparison:
    """An area in both reviews; a finding is None where there is no figure; only districts have ranks."""

    area: Area
    earlier: Finding | None
    later: Finding | None
    change: Finding | None
    earlier_rank: Finding | None = None
    later_rank: Finding | None = None
    rank_change: Finding | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reviews in the order of time: the districts, poorest in the later first, and the province."""

    earlier: Question
    later: Question
    districts: tuple[AreaComparison, ...]
    province: AreaComparison

    @property
    def ranked(self) -> int:
        """Return how many districts have a figure in both reviews, and so a rank in each."""
        return sum(row.change is not None for row in self.districts)


def compare_reviews(
    one: Question, other: Question, figures: FigureSet, districts: Sequence[Area], province: Area
) -> Comparison:
    """Subtract the earlier review from the later one and rank the districts that have both.

    Raises ValueError if `find_refusals` gives a reason against it.
    """
    if reasons := find_refusals(one, other):
        raise ValueError(f"can't be compared: {', '.join(reasons)}")
    earlier, later = sorted((one, other), key=lambda question: question.period)
    rows = [_compare_area(area, earlier, later, figures) for area in districts]
    ranked = _with_ranks(rows)
    return Comparison(earlier, later, ranked, _compare_area(province, earlier, later, figures))


def _compare_area(area: Area, earlier: Question, later: Question, figures: FigureSet) -> AreaComparison:
    before, after = _rate(area, earlier, figures), _rate(area, later, figures)
    change = compute_difference(after.parts[0], before.parts[0]) if before and after else None
    return AreaComparison(area, before, after, change)


def _rate(area: Area, question: Question, figures: FigureSet) -> Finding | None:
    """Return an area's rate with whatever contradicts it."""
    found = figures.candidates(question.key(area.code), published_only=question.published_only)
    return convert_to_finding(found[0], *list_conflicting_figures(found)) if found else None


def _with_ranks(rows: Sequence[AreaComparison]) -> tuple[AreaComparison, ...]:
    both = [(row.earlier.parts[0], row.later.parts[0]) for row in rows if row.earlier and row.later]
    before, after = tuple(pair[0] for pair in both), tuple(pair[1] for pair in both)
    ranks = iter(list(zip(_rank_all(before), _rank_all(after), strict=True)))
    ranked = [_add_ranks(row, *next(ranks)) if row.earlier and row.later else row for row in rows]
    return tuple(sorted(ranked, key=lambda row: -row.later.value if row.later else 1.0))


def _rank_all(figures: tuple[Figure, ...]) -> list[Finding]:
    """Rank districts among those that have both reviews: a rank must not move by others' gaps."""
    intervals = compute_rank_intervals(figures, figures)
    return [
        Finding(1 + sum(other.value > own.value for other in figures), FindingRule.RANK, figures, interval)
        for own, interval in zip(figures, intervals, strict=True)
    ]


def _add_ranks(row: AreaComparison, first: Finding, second: Finding) -> AreaComparison:
    moved = Finding(second.value - first.value, FindingRule.RANK_CHANGE, (*second.parts, *first.parts))
    return replace(row, earlier_rank=first, later_rank=second, rank_change=moved)
