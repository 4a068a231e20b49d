"""The targets that were assigned, and how they stand, as of now."""

from collections.abc import Mapping

from analysis.question import Question
from analysis.targets.results import TargetStanding, judge_targets, list_late_districts, select_targets
from data.model.assigned_targets import AssignedTarget
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from ui.resources.shared_data import get_snapshot


def get_every_target() -> tuple[AssignedTarget, ...]:
    """Return the targets of every standard that stand."""
    return get_snapshot().targets


def get_assigned_targets(standard: Standard, area_code: str | None = None) -> tuple[AssignedTarget, ...]:
    """Return the targets of a standard that stand, of one district where it is named."""
    return select_targets(get_snapshot().targets, standard, area_code)


def get_target_standings(standard: Standard, area_code: str | None = None) -> tuple[TargetStanding, ...]:
    """Return how each of these targets stands."""
    return judge_targets(get_assigned_targets(standard, area_code), get_snapshot().figures)


def find_standings_of_question(question: Question) -> Mapping[str, TargetStanding]:
    """Return how the target of each district stands whose years hold the question's, by its code."""
    if question.indicator is not Indicator.POOR or question.group is not Group.ALL:
        return {}
    return {
        standing.target.key.area_code: standing
        for standing in get_target_standings(question.standard)
        if standing.target.base_period <= question.period <= standing.target.key.goal_period
    }


def list_targeted_standards() -> frozenset[Standard]:
    """Return the standards by which targets stand."""
    return frozenset(target.key.standard for target in get_every_target())


def list_late_standings() -> list[TargetStanding]:
    """Return the districts whose newest target published figures show behind its path, the furthest first."""
    snapshot = get_snapshot()
    ordered = sorted(snapshot.targets, key=lambda target: target.key.goal_period)
    newest = {target.key.area_code: target for target in ordered}
    return list_late_districts(judge_targets(newest.values(), snapshot.figures))
