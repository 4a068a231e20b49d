"""Meetings to test with; every word in them is made up."""

from analysis.question import Question
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from reports.presentations.meeting import Meeting, MeetingScene
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
