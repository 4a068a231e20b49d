"""Compute everything that a scene's slide shows, once."""

from collections.abc import Iterable
from dataclasses import dataclass

from analysis.summary import QuestionSummary, build_question_summary
from analysis.trend.panels import TrendLine, build_trend_panels
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from maps.drawing.shown_figures import list_shown_figures
from reports.presentations.meeting import MeetingScene


@dataclass(frozen=True, slots=True)
class ShownScene:
    """A scene and the answer to its question; if a district is chosen, its line and the province's."""

    scene: MeetingScene
    situation: QuestionSummary
    lines: tuple[TrendLine, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return every figure on its slide."""
        drawn = [figure for line in self.lines for figure in (*line.known, *line.conflicting_figures)]
        return tuple(dict.fromkeys((*list_shown_figures(self.situation), *drawn)))

    @property
    def estimated_count(self) -> int:
        """Return how many of the figures on its slide are estimated."""
        return count_estimated(self.figures)


def count_estimated(figures: Iterable[Figure]) -> int:
    """Return how many different figures are estimated."""
    return sum(not figure.published for figure in dict.fromkeys(figures))


def build_shown_scene(scene: MeetingScene, catalogue: Catalogue, figures: FigureSet) -> ShownScene:
    """Compute what the slide of a scene shows."""
    return ShownScene(
        scene, build_question_summary(scene.question, catalogue, figures), _lines(scene, catalogue, figures)
    )


def _lines(scene: MeetingScene, catalogue: Catalogue, figures: FigureSet) -> tuple[TrendLine, ...]:
    """Return the chosen district's line in the scene's own standard; no other standard is on the slide."""
    if scene.district is None:
        return ()
    own = next(
        panel
        for panel in build_trend_panels(scene.question, catalogue, figures)
        if panel.definition.code == scene.question.standard
    )
    return own.line(scene.district), own.line(PROVINCE)
