"""Meetings to test with; every word in them is made up."""

from analysis.question import Question
from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.figures import Group, Indicator
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_codes import KnownCodes

HOSTILE = "</script><img src=x onerror=alert(1)> & “ngoặc”"


def known_codes(catalogue: Catalogue) -> KnownCodes:
    indicators = (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)
    groups = (Group.ALL, Group.ETHNIC_MINORITY, Group.KHMER)
    return KnownCodes(catalogue.standards, indicators, groups, catalogue.districts)


def question(period: int = 2016, *, published_only: bool = False) -> Question:
    return Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, period, published_only)


MEETING = Meeting(
    "Giao ban quý",
    (
        MeetingScene(question()),
        MeetingScene(question(2020), "914", "Đất Giang Thành", "Hỏi huyện\nvề nước sạch"),
        MeetingScene(
            Question(Standard.MDP_2022, Indicator.NEAR_POOR, Group.KHMER, 2024, published_only=True),
            None,
            HOSTILE,
            HOSTILE,
        ),
    ),
)

BOARDS = Meeting(
    "Họp đủ loại cảnh",
    (
        MeetingScene(question(2020), kind=SceneKind.TREND),
        MeetingScene(question(2020), "914", kind=SceneKind.TREND),
        MeetingScene(question(2020), kind=SceneKind.COMPARISON, other=question(2016)),
        MeetingScene(
            question(2020),
            kind=SceneKind.COMPARISON,
            other=Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2024),
        ),
        MeetingScene(Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2024), kind=SceneKind.TARGETS),
        MeetingScene(question(2020), kind=SceneKind.COVERAGE),
        MeetingScene(question(2020), "914", kind=SceneKind.CHANGE, other=question(2016)),
        MeetingScene(question(2020), "914", kind=SceneKind.PROFILE),
    ),
)
"""A scene of every kind that is no single map, one of two reviews that can't be compared."""


def assign_targets(catalogue: Catalogue) -> list[AssignedTarget]:
    """Assign every district a target that nobody assigned, two of them stricter than any review."""
    source = Source("giao", "UBND tỉnh", "1/KH-UBND", "", "")
    strict = {"907", "914"}
    return [
        AssignedTarget(
            TargetKey(area.code, Standard.MDP_2022, 2025),
            2022,
            *((0.5, 0.1) if area.code in strict else (9.0, 5.0)),
            10,
            source,
        )
        for area in catalogue.districts
    ]
