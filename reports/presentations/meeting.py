"""A meeting: the scenes a presenter goes through, each a question with a headline and a note."""

from dataclasses import dataclass
from enum import StrEnum

from analysis.display.exceedance import MapLayer
from analysis.question import Question


class SceneKind(StrEnum):
    """Which page's main part a scene shows; its code stands in links and files."""

    MAP = "bando"
    TREND = "dienbien"
    COMPARISON = "sosanh"
    TARGETS = "chitieu"
    COVERAGE = "dophu"


ALL_YEARS = (SceneKind.TREND, SceneKind.COVERAGE)
"""Kinds that show every review of every standard, whichever the question names."""


@dataclass(frozen=True, slots=True)
class MeetingScene:
    """One scene: what is shown, the chosen district if any, and what the presenter says of it.

    `other` is the second question of a comparison; every other kind has none. `layer` is what the colours
    of a map say.
    """

    question: Question
    district: str | None = None
    headline: str = ""
    note: str = ""
    kind: SceneKind = SceneKind.MAP
    other: Question | None = None
    layer: MapLayer = MapLayer.RATE

    @property
    def shown(self) -> tuple[object, ...]:
        """Return what two scenes have in common that show the same, whatever their words."""
        question = self.question
        measure = (question.indicator, question.group, question.published_only)
        review = () if self.kind in ALL_YEARS else (question.standard, question.period)
        return (self.kind, self.layer, self.district, *measure, *review, self.other)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Scenes in the order they are shown."""

    title: str = ""
    scenes: tuple[MeetingScene, ...] = ()
