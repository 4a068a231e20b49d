"""The targets that were assigned, and how they stand, as of now."""

from analysis.targets.results import TargetStanding, judge_targets, select_targets
from data.model.assigned_targets import AssignedTarget
from data.model.standards import Standard
from ui.resources.shared_data import get_snapshot


def get_assigned_targets(standard: Standard, area_code: str | None = None) -> tuple[AssignedTarget, ...]:
    """Return the targets of a standard that stand, of one district where it is named."""
    return select_targets(get_snapshot().targets, standard, area_code)


def get_target_standings(standard: Standard, area_code: str | None = None) -> tuple[TargetStanding, ...]:
    """Return how each of these targets stands."""
    return judge_targets(get_assigned_targets(standard, area_code), get_snapshot().figures)
