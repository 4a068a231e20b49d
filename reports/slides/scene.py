"""A scene with everything its slide shows, worked out once."""

from dataclasses import dataclass

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import PROVINCE, Figure
from insight.meeting import MeetingScene
from insight.panels import Line, panels
from insight.situation import Situation, situation
from maps.drawing.shown_figures import shown_figures


@dataclass(frozen=True, slots=True)
class ShownScene:
    """A scene and the answer to its question; where a district is chosen, its line and the province's."""

    scene: MeetingScene
    situation: Situation
    lines: tuple[Line, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure on its slide."""
        drawn = [figure for line in self.lines for figure in (*line.known, *line.rivals)]
        return tuple(dict.fromkeys((*shown_figures(self.situation), *drawn)))

    @property
    def illustrative(self) -> bool:
        """Whether anything on its slide was made up."""
        return any(not figure.published for figure in self.figures)


def shown_scene(scene: MeetingScene, catalogue: Catalogue, figures: FigureSet) -> ShownScene:
    """Work out what the slide of a scene shows."""
    return ShownScene(scene, situation(scene.question, catalogue, figures), _lines(scene, catalogue, figures))


def _lines(scene: MeetingScene, catalogue: Catalogue, figures: FigureSet) -> tuple[Line, ...]:
    """Follow the chosen district through the scene's own standard; no other standard is on the slide."""
    if scene.district is None:
        return ()
    own = next(
        panel
        for panel in panels(scene.question, catalogue, figures)
        if panel.definition.code == scene.question.standard
    )
    return own.line(scene.district), own.line(PROVINCE)
