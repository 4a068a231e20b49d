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
    RANKING = "xephang"
    CHANGE = "thaydoi"
    PROFILE = "hoso"


STEPPED = (SceneKind.MAP, SceneKind.RANKING)
"""Kinds whose years the presenter steps through; every other is a board of its own."""

PAIRED = (SceneKind.COMPARISON, SceneKind.CHANGE)
"""Kinds of two reviews."""

ALL_YEARS = (SceneKind.TREND, SceneKind.COVERAGE)
"""Kinds that show every review of every standard, whichever the question names."""


@dataclass(frozen=True, slots=True)
class MeetingScene:
    """One scene: what is shown, the chosen district if any, and what the presenter says of it.

    `other` is the second question of a kind of two reviews; every other kind has none. `layer` is what the
    colours of a map say.
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
        if self.other:
            return (self.kind, self.district, frozenset({question, self.other}))
        review = () if self.kind in ALL_YEARS else (question.standard, question.period)
        return (self.kind, self.layer, self.district, *measure, *review)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Scenes in the order they are shown."""

    title: str = ""
    scenes: tuple[MeetingScene, ...] = ()
