"""The coverage as a board: a mark a district and review where a figure was published."""

from analysis.coverage.matrix import CoverageMatrix, DistrictCoverage, build_coverage_matrix
from data.model.areas import Area
from data.model.figures import Figure, Status
from language.catalogue import Texts
from reports.presentations.boards.board import (
    BoardCell,
    BoardRow,
    BoardSpan,
    BoardTone,
    BuiltBoard,
    make_cell,
    make_row,
)
from reports.presentations.meeting import MeetingScene
from reports.presentations.meeting_input import MeetingInput


def build_coverage_board(scene: MeetingScene, given: MeetingInput) -> BuiltBoard:
    """Build the matrix of coverage: estimates are left blank, so that what was published stands out."""
    texts, known = given.texts, given.catalogue
    matrix = build_coverage_matrix(scene.question, given.figures, known.districts, known.standards.values())
    rows = [_build_row(area, row, texts) for area, row in zip(matrix.areas, matrix.rows, strict=True)]
    published, total = matrix.published, len(matrix.cells)
    rate = texts(f"scene_rate.{scene.question.indicator.value}")
    return BuiltBoard(
        board={
            "kind": scene.kind.value,
            "table": {
                "columns": [str(review.period) for review in matrix.reviews],
                "spans": _list_spans(matrix, texts),
                "rows": [*rows, _build_foot(matrix, texts)],
            },
            "marks": _list_marks(matrix, texts),
            "remark": texts("board.coverage_remark"),
        },
        figures=(*(_list_published(row) for row in matrix.rows), ()),
        headline=texts("board.coverage_headline", rate=rate, published=published, total=total),
        coverage=texts("board.coverage_count", published=published, total=total),
    )


def _list_spans(matrix: CoverageMatrix, texts: Texts) -> list[BoardSpan]:
    standards = [review.standard for review in matrix.reviews]
    return [
        {"label": texts(f"standard.{standard.value}"), "span": standards.count(standard)}
        for standard in dict.fromkeys(standards)
    ]


def _build_row(area: Area, row: tuple[DistrictCoverage, ...], texts: Texts) -> BoardRow:
    return make_row(area.code, area.name_vi, [_build_cell(coverage, texts) for coverage in row])


def _build_cell(coverage: DistrictCoverage, texts: Texts) -> BoardCell:
    if coverage.status in {Status.ESTIMATED, Status.MISSING}:
        return make_cell("")
    mark = texts("matrix.count_mark") if coverage.count else texts(f"mark.{coverage.status.value}")
    return make_cell(mark, BoardTone.PUBLISHED)


def _build_foot(matrix: CoverageMatrix, texts: Texts) -> BoardRow:
    counts = [len(matrix.published_rates(column)) for column in range(len(matrix.reviews))]
    return make_row("", texts("board.published_rates"), [make_cell(str(count)) for count in counts])


def _list_published(row: tuple[DistrictCoverage, ...]) -> tuple[Figure, ...]:
    return tuple(figure for coverage in row for figure in coverage.shown if figure.published)


def _list_marks(matrix: CoverageMatrix, texts: Texts) -> list[tuple[str, str]]:
    """Return each mark that stands in the matrix with its meaning."""
    present = {
        coverage.status
        for coverage in matrix.cells
        if not coverage.count and coverage.status is not Status.MISSING
    }
    marks = [
        (texts(f"mark.{status.value}"), texts(f"status.{status.value}"))
        for status in Status
        if status in present - {Status.ESTIMATED}
    ]
    if any(coverage.count for coverage in matrix.cells):
        marks.append((texts("matrix.count_mark"), texts("board.count_only")))
    return marks
