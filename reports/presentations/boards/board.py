"""The parts that every board is made of: a table whose rows name their figures, line panels, small maps."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NotRequired, TypedDict

from analysis.comparison import Comparison
from analysis.display.estimates import count_estimated
from analysis.display.figures import format_column_figure, format_figures, format_label_figure
from analysis.question import Question
from analysis.targets.results import TargetStanding
from analysis.trend.panels import TrendLine
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure
from language.catalogue import Texts


class BoardTone(StrEnum):
    """What a cell's look says; the style sheet of the stage and the slides give each its colour."""

    PLAIN = ""
    PUBLISHED = "published"
    ESTIMATED = "estimated"
    FELL = "fell"
    ROSE = "rose"
    MET = "met"
    MISSED = "missed"


class BoardCell(TypedDict):
    """A cell: its text, a shorter one for the stage, where intervals stand under N, and its tone."""

    text: str
    short: str
    tone: str


class BoardRow(TypedDict):
    """An area's row; `parts` are the places of its figures among the presentation's."""

    code: str
    name: str
    cells: list[BoardCell]
    parts: list[int]


class BoardSpan(TypedDict):
    """A heading over several columns."""

    label: str
    span: int


class BoardTable(TypedDict):
    """A table; `spans` stand above the columns where there are any."""

    columns: list[str]
    spans: list[BoardSpan]
    rows: list[BoardRow]


class LinePoint(TypedDict):
    """A year of a line in percent; `text` is written beside it on the main line, where it is published."""

    value: float
    text: str
    estimated: bool
    lower: float
    upper: float


class BoardLine(TypedDict):
    """A line that stands out, by its tone; None in a year without a figure."""

    name: str
    tone: str
    points: list[LinePoint | None]


class AxisTick(TypedDict):
    """A value of the axis in percent."""

    value: float
    text: str


class LinePanel(TypedDict):
    """The lines of one standard; `others` are the districts that only make the background."""

    standard: str
    years: list[int]
    highest: float
    ticks: list[AxisTick]
    lines: list[BoardLine]
    others: list[list[float | None]]


class BoardMap(TypedDict):
    """A review of a series, shown as a map under its title; two beside each other go without letters."""

    series: int
    review: int
    title: str


class SceneBoard(TypedDict):
    """What a scene shows beside its headline: panels of lines or maps, and a table.

    `marks` says what the marks in the table mean; `remark` is a sentence below it. `years` has the rates that
    the lines beside a table show.
    """

    kind: str
    table: BoardTable
    marks: list[tuple[str, str]]
    remark: str
    years: NotRequired[BoardTable]
    panels: NotRequired[list[LinePanel]]
    maps: NotRequired[list[BoardMap]]


@dataclass(frozen=True, slots=True)
class BuiltBoard:
    """A board with the figures of each of its rows, the headline proposed for it, and its coverage in words.

    `questions` are those whose maps it shows; `change` is what its map of changes shows; `panels` and
    `standings` what charts of slides are drawn from.
    """

    board: SceneBoard
    figures: tuple[tuple[Figure, ...], ...]
    headline: str
    coverage: str
    questions: tuple[Question, ...] = ()
    panels: tuple[tuple[TrendLine, ...], ...] = ()
    standings: tuple[TargetStanding, ...] = ()
    change: Comparison | None = None

    @property
    def every_figure(self) -> tuple[Figure, ...]:
        """Return every figure of the board, each once."""
        return tuple(dict.fromkeys(figure for row in self.figures for figure in row))

    @property
    def estimated_count(self) -> int:
        """Return how many estimates it shows."""
        return count_estimated(self.every_figure)


def list_board_rows(board: SceneBoard) -> list[BoardRow]:
    """Return the rows of a board's tables, in the order of the figures behind them."""
    return [*board["table"]["rows"], *(board["years"]["rows"] if "years" in board else [])]


def make_cell(text: str, tone: BoardTone = BoardTone.PLAIN, short: str = "") -> BoardCell:
    """Make a cell; the stage writes the whole text where there is no shorter one."""
    return {"text": text, "short": short or text, "tone": tone.value}


def make_rate_cell(figures: Sequence[Figure], texts: Texts) -> BoardCell:
    """Make the cell of a rate with those that contradict it; without any it says that it is missing."""
    if not figures:
        return make_cell(texts("stage.missing_value"))
    whole = format_figures(figures, texts, format_column_figure)
    return make_cell(whole, find_tone(figures[0]), format_figures(figures, texts, format_label_figure))


def find_tone(figure: Figure) -> BoardTone:
    """Return the look of a figure: published, or estimated."""
    return BoardTone.PUBLISHED if figure.published else BoardTone.ESTIMATED


def make_row(code: str, name: str, cells: Sequence[BoardCell]) -> BoardRow:
    """Make a row whose figures get their places later."""
    return {"code": code, "name": name, "cells": [*cells], "parts": []}


def make_area_row(area: Area, cells: Sequence[BoardCell], texts: Texts) -> BoardRow:
    """Make the row of a district, or of the province, which has no code on the stage."""
    if area.code == PROVINCE:
        return make_row("", texts("stage.province"), cells)
    return make_row(area.code, area.name_vi, cells)
