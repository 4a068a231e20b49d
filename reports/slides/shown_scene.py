"""Compute everything that a scene's slide shows, once."""

from dataclasses import dataclass

from analysis.display.estimates import count_estimated
from analysis.summary import QuestionSummary, build_question_summary
from analysis.trend.panels import TrendLine, build_trend_panels
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from maps.drawing.shown_figures import list_shown_figures
from reports.presentations.boards.board import BuiltBoard
from reports.presentations.boards.building import build_board
from reports.presentations.meeting import STEPPED, MeetingScene, SceneKind
from reports.presentations.meeting_input import MeetingInput


@dataclass(frozen=True, slots=True)
class ShownScene:
    """A scene and the answer to its question; if a district is chosen, its line and the province's.

    A scene of another kind has a board, and no lines; one of two maps has the answers to both questions.
    `link` is where others open it, empty where no address is known.
    """

    scene: MeetingScene
    situation: QuestionSummary
    lines: tuple[TrendLine, ...]
    built: BuiltBoard | None = None
    pair: tuple[QuestionSummary, QuestionSummary] | None = None
    link: str = ""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return every figure on its slide."""
        if self.built:
            return self.built.every_figure
        drawn = [figure for line in self.lines for figure in (*line.known, *line.conflicting_figures)]
        return tuple(dict.fromkeys((*list_shown_figures(self.situation), *drawn)))

    @property
    def estimated_count(self) -> int:
        """Return how many of the figures on its slide are estimated."""
        return count_estimated(self.figures)


def build_shown_scene(scene: MeetingScene, given: MeetingInput) -> ShownScene:
    """Compute what the slide of a scene shows."""
    catalogue, figures = given.catalogue, given.figures
    situation = build_question_summary(scene.question, catalogue, figures)
    if scene.kind in STEPPED:
        return ShownScene(scene, situation, _lines(scene, catalogue, figures))
    built = build_board(scene, given)
    answers = tuple(build_question_summary(question, catalogue, figures) for question in built.questions)
    pair = (answers[0], answers[-1]) if answers else None
    return ShownScene(scene, situation, (), built, pair)


def _lines(scene: MeetingScene, catalogue: Catalogue, figures: FigureSet) -> tuple[TrendLine, ...]:
    """Return the chosen district's line in the scene's own standard; no other standard is on the slide."""
    if scene.district is None or scene.kind is SceneKind.RANKING:
        return ()
    own = next(
        panel
        for panel in build_trend_panels(scene.question, catalogue, figures)
        if panel.definition.code == scene.question.standard
    )
    return own.line(scene.district), own.line(PROVINCE)
