"""Set each assigned target against what the reviews found since."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from analysis.finding import read_draws
from analysis.question import Question
from data.model.assigned_targets import AssignedTarget
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator
from data.model.standards import Standard

ROUNDING = 0.005
"""Points: a rate that prints like its path is on it."""


class TargetResult(StrEnum):
    """Whether a district keeps to its target; an estimate decides nothing."""

    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """A target beside the last review that tells of it: a published figure, else an estimate.

    `allowed` is the rate that the path allows in that year; `likelihood` how likely an estimate keeps to it,
    0 to 1. Without any figure both are None.
    """

    target: AssignedTarget
    figure: Figure | None
    allowed: float | None
    result: TargetResult
    likelihood: float | None = None

    @property
    def final(self) -> bool:
        """Return whether the figure is of the goal year itself."""
        return self.figure is not None and self.figure.key.period == self.target.key.goal_period


def judge_targets(targets: Iterable[AssignedTarget], figures: FigureSet) -> tuple[TargetStanding, ...]:
    """Judge each target by the last published review after its base, in the order given."""
    return tuple(judge_target(target, figures) for target in targets)


def judge_target(target: AssignedTarget, figures: FigureSet) -> TargetStanding:
    """Judge a target: met or missed by a published rate; by an estimate only how likely it is met."""
    published = _list_reviews(target, figures, published_only=True)
    found = published or _list_reviews(target, figures, published_only=False)
    if not found:
        return TargetStanding(target, None, None, TargetResult.UNKNOWN)
    figure = found[-1]
    allowed = target.compute_path_rate(figure.key.period)
    if figure.published:
        met = figure.value <= allowed + ROUNDING
        return TargetStanding(target, figure, allowed, TargetResult.MET if met else TargetResult.MISSED)
    likelihood = float((read_draws(figure) <= allowed + ROUNDING).mean())
    return TargetStanding(target, figure, allowed, TargetResult.UNKNOWN, likelihood)


def select_targets(
    targets: Iterable[AssignedTarget], standard: Standard, area_code: str | None = None
) -> tuple[AssignedTarget, ...]:
    """Return the targets of a standard, of one district where it is named; the earliest goal first."""
    found = [
        target
        for target in targets
        if target.key.standard is standard and area_code in {None, target.key.area_code}
    ]
    return tuple(sorted(found, key=lambda target: (target.key.goal_period, target.key.area_code)))


def list_late_districts(standings: Sequence[TargetStanding]) -> list[TargetStanding]:
    """Return the districts that published figures show behind their path, the furthest behind first."""
    late = [standing for standing in standings if standing.result is TargetResult.MISSED]
    return sorted(late, key=_compute_delay, reverse=True)


def _compute_delay(standing: TargetStanding) -> float:
    if standing.figure is None or standing.allowed is None:
        return 0.0
    return standing.figure.value - standing.allowed


def _list_reviews(target: AssignedTarget, figures: FigureSet, *, published_only: bool) -> list[Figure]:
    """Return a district's rates between the base and the goal year, the latest last."""
    questions = (
        Question(target.key.standard, Indicator.POOR, Group.ALL, period, published_only)
        for period in range(target.base_period + 1, target.key.goal_period + 1)
    )
    found = (
        figures.primary(question.key(target.key.area_code), published_only=published_only)
        for question in questions
    )
    return [figure for figure in found if figure is not None]
