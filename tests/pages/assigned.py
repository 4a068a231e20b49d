"""Targets made up for tests of pages, as if a batch had assigned them."""

import pytest

from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.sources import Source
from data.model.standards import Standard
from data.store.snapshot import StoreSnapshot
from language.dates import get_current_moment
from ui.resources import assigned_targets
from ui.resources.shared_data import get_figures

SOURCE = Source("batch-1", "UBND tỉnh", "12/KH-UBND", "2022-01-05", "")


def assigned(
    area_code: str, goal_rate: float, base_rate: float = 4.0, *, goal_period: int = 2023
) -> AssignedTarget:
    """Return a target from 2022 to 2023, or to another year."""
    key = TargetKey(area_code, Standard.MDP_2022, goal_period)
    return AssignedTarget(key, 2022, base_rate, goal_rate, 100, SOURCE)


def let_be_assigned(monkeypatch: pytest.MonkeyPatch, *targets: AssignedTarget) -> None:
    """Let these targets stand in the store."""
    snapshot = StoreSnapshot(get_figures(), 1, get_current_moment(), targets=targets)
    monkeypatch.setattr(assigned_targets, "get_snapshot", lambda: snapshot)
