"""A meeting: the scenes a presenter goes through, each a question with a headline and a note."""

from dataclasses import dataclass

from analysis.question import Question


@dataclass(frozen=True, slots=True)
class MeetingScene:
    """One scene: what is shown, the chosen district if any, and what the presenter says of it."""

    question: Question
    district: str | None = None
    headline: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Scenes in the order they are shown."""

    title: str = ""
    scenes: tuple[MeetingScene, ...] = ()
