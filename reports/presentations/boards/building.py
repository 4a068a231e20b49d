"""Build the board of a scene by its kind."""

from collections.abc import Callable, Mapping

from reports.presentations.boards.board import BuiltBoard
from reports.presentations.boards.comparison import build_change_board, build_comparison_board
from reports.presentations.boards.coverage import build_coverage_board
from reports.presentations.boards.profile import build_profile_board
from reports.presentations.boards.targets import build_targets_board
from reports.presentations.boards.trend import build_trend_board
from reports.presentations.meeting import MeetingScene, SceneKind
from reports.presentations.meeting_input import MeetingInput

BOARDS: Mapping[SceneKind, Callable[[MeetingScene, MeetingInput], BuiltBoard]] = {
    SceneKind.TREND: build_trend_board,
    SceneKind.COMPARISON: build_comparison_board,
    SceneKind.TARGETS: build_targets_board,
    SceneKind.COVERAGE: build_coverage_board,
    SceneKind.CHANGE: build_change_board,
    SceneKind.PROFILE: build_profile_board,
}
"""Every kind but those whose years can be stepped through."""


def build_board(scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    """Build what a scene shows whose years can't be stepped through."""
    return BOARDS[scene.kind](scene, given)
