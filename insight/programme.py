"""The programme's path, and where each published rate of the province stands to it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from data.figures import FigureSet
from data.model import PROVINCE, Figure, Group, Indicator, Target
from insight.question import Question


class Position(StrEnum):
    """Where a rate stands to the path: above it poverty fell less than planned."""

    ABOVE = "above"
    INSIDE = "inside"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Band:
    """The rates that the programme planned for one year, in percent; both ends belong to it."""

    period: int
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class Standing:
    """A published rate of the province beside the plan for its year."""

    figure: Figure
    band: Band
    position: Position


def programme_of(question: Question, targets: Iterable[Target]) -> Target | None:
    """Give the programme that set a path for this measure: all poor households, whatever standard is open."""
    if question.indicator is not Indicator.POOR or question.group is not Group.ALL:
        return None
    return next(iter(targets), None)


def path(target: Target) -> tuple[Band, ...]:
    """List the planned rates from the base year, where both ends are the base rate, to the last year."""
    return tuple(band(target, period) for period in range(target.base_period, target.last_period + 1))


def band(target: Target, period: int) -> Band:
    """Work out the planned rates of one year; no rate falls below nothing."""
    years = period - target.base_period
    lowest = target.base_rate - years * target.most_points
    highest = target.base_rate - years * target.least_points
    return Band(period, round(max(lowest, 0), 2), round(max(highest, 0), 2))


def standings(target: Target, figures: FigureSet) -> tuple[Standing, ...]:
    """Compare every published rate after the base year with the path, those that conflict each for itself."""
    periods = range(target.base_period + 1, target.last_period + 1)
    return tuple(
        _standing(figure, band(target, period))
        for period in periods
        for figure in published_rates(target, period, figures)
    )


def published_rates(target: Target, period: int, figures: FigureSet) -> Sequence[Figure]:
    """List what was published of the province by the programme's standard, the most trustworthy first."""
    question = Question(target.standard, Indicator.POOR, Group.ALL, period, published_only=True)
    return figures.candidates(question.key(PROVINCE), published_only=True)


def _standing(figure: Figure, planned: Band) -> Standing:
    if figure.value > planned.highest:
        return Standing(figure, planned, Position.ABOVE)
    if figure.value < planned.lowest:
        return Standing(figure, planned, Position.BELOW)
    return Standing(figure, planned, Position.INSIDE)
