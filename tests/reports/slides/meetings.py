"""Meetings to make slides of, and slides read back."""

import io
from datetime import date

from pptx import Presentation
from pptx.presentation import Presentation as Deck

from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_input import MeetingInput
from reports.slides.pptx_file import write_pptx

TODAY = date(2026, 1, 2)
LONGEST_TITLE, LONGEST_HEADLINE = 120, 160
STAMP = "CÓ SỐ ƯỚC TÍNH"


def scene(
    period: int = 2016,
    district: str | None = None,
    headline: str = "",
    note: str = "",
    *,
    standard: Standard = Standard.MDP_2016,
    published_only: bool = False,
) -> MeetingScene:
    question = Question(standard, Indicator.POOR, Group.ALL, period, published_only)
    return MeetingScene(question, district, headline, note)


def made(
    meeting: Meeting, catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> bytes:
    return write_pptx(meeting, MeetingInput(catalogue, figures, texts), outline, TODAY)


def opened(content: bytes) -> Deck:
    return Presentation(io.BytesIO(content))


def words_on(slide: object) -> str:
    """Join everything that is written on a slide, titles of charts included."""
    shapes = slide.shapes  # type: ignore[attr-defined]
    charts = [shape.chart for shape in shapes if shape.has_chart]
    written = [shape.text_frame.text for shape in shapes if shape.has_text_frame]
    return "\n".join([*written, *(chart.chart_title.text_frame.text for chart in charts)])
