"""Compute the programme's planned path and compare each published rate of the province with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from analysis.question import Question
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator
from data.model.targets import Target


class PathPosition(StrEnum):
    """Where a rate lies beside the path; above it, poverty fell less than planned."""

    ABOVE = "above"
    INSIDE = "inside"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class PathBand:
    """The rates that the programme planned for one year, in percent; both ends are included."""

    period: int
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class PathStanding:
    """A published rate of the province beside the plan for its year."""

    figure: Figure
    band: PathBand
    position: PathPosition


def find_programme(question: Question, targets: Iterable[Target]) -> Target | None:
    """Return the target for all poor households, whichever standard is open; None for other measures."""
    if question.indicator is not Indicator.POOR or question.group is not Group.ALL:
        return None
    return next(iter(targets), None)


def build_programme_path(target: Target) -> tuple[PathBand, ...]:
    """Return each year's planned rates, from the base year (both ends the base rate) to the last."""
    return tuple(
        compute_path_band(target, period) for period in range(target.base_period, target.last_period + 1)
    )


def compute_path_band(target: Target, period: int) -> PathBand:
    """Return the planned rates of one year; no rate falls below zero."""
    years = period - target.base_period
    lowest = target.base_rate - years * target.most_points
    highest = target.base_rate - years * target.least_points
    return PathBand(period, round(max(lowest, 0), 2), round(max(highest, 0), 2))


def build_path_standings(target: Target, figures: FigureSet) -> tuple[PathStanding, ...]:
    """Compare every published rate after the base year with the path, each of conflicting rates too."""
    periods = range(target.base_period + 1, target.last_period + 1)
    return tuple(
        _standing(figure, compute_path_band(target, period))
        for period in periods
        for figure in list_published_rates(target, period, figures)
    )


def list_published_rates(target: Target, period: int, figures: FigureSet) -> Sequence[Figure]:
    """Return the province's published rates by the programme's standard, the most trustworthy first."""
    question = Question(target.standard, Indicator.POOR, Group.ALL, period, published_only=True)
    return figures.candidates(question.key(PROVINCE), published_only=True)


def _standing(figure: Figure, planned: PathBand) -> PathStanding:
    if figure.value > planned.highest:
        return PathStanding(figure, planned, PathPosition.ABOVE)
    if figure.value < planned.lowest:
        return PathStanding(figure, planned, PathPosition.BELOW)
    return PathStanding(figure, planned, PathPosition.INSIDE)
