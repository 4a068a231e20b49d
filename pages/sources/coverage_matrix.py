"""The matrix of coverage for the page: a mark a district and review, each opening its figures."""

from dataclasses import replace
from typing import TypedDict

from analysis.coverage.matrix import CoverageMatrix, DistrictCoverage
from analysis.display.figures import describe_coverage, describe_figures
from analysis.finding import get_interval
from analysis.question import Question
from data.model.estimates import is_written_whole, round_estimate
from data.model.figures import Status, Unit
from language.catalogue import Texts
from language.numbers import format_number
from ui.components.origins.gathering import Origins
from ui.components.origins.tables import NumberData, OriginTables


class CoverageMark(NumberData):
    """A district in one review; `count` marks that a count is published and no rate.

    An estimate has the width of its interval in points in place of a mark; empty for others.
    """

    count: bool
    width: str


class CoverageMarkRow(TypedDict):
    """A district's marks in the order of the years."""

    name: str
    code: str
    cells: list[CoverageMark | None]


class StandardSpan(TypedDict):
    """A standard's header over so many years."""

    label: str
    span: int


class CoverageFooter(TypedDict):
    """How many rates of each year are published."""

    label: str
    cells: list[NumberData]


class CoverageMarks(TypedDict):
    """The matrix as the browser takes it."""

    caption: str
    corner: str
    standards: list[StandardSpan]
    years: list[int]
    rows: list[CoverageMarkRow]
    footer: CoverageFooter
    marks: dict[str, str]
    present: list[str]
    countOnly: str
    countOnlyMark: str
    estimatedMark: str
    estimatedMeaning: str
    hasCounts: bool
    tables: OriginTables


def build_coverage_marks(matrix: CoverageMatrix, question: Question, texts: Texts) -> CoverageMarks:
    """Return the matrix: headers in two rows, districts, and how many rates are published."""
    origins = Origins(texts)
    rows = _build_rows(matrix, origins, texts)
    footer = [_count_published(matrix, column, origins) for column in range(len(matrix.reviews))]
    present = {coverage.status for coverage in matrix.cells}
    return {
        "caption": _caption(matrix, question, texts),
        "corner": texts("ranking.district"),
        "standards": _standards(matrix, texts),
        "years": [review.period for review in matrix.reviews],
        "rows": rows,
        "footer": {"label": texts("matrix.published"), "cells": footer},
        "marks": texts.family("mark"),
        "present": [status.value for status in Status if status in present],
        "countOnly": texts("matrix.count_only"),
        "countOnlyMark": texts("matrix.count_mark"),
        "estimatedMark": texts("matrix.width_mark"),
        "estimatedMeaning": texts("matrix.width"),
        "hasCounts": any(coverage.count for coverage in matrix.cells),
        "tables": origins.tables(),
    }


def _build_rows(matrix: CoverageMatrix, origins: Origins, texts: Texts) -> list[CoverageMarkRow]:
    """Return a row a district."""
    return [
        {
            "name": area.name_vi,
            "code": area.code,
            "cells": [_cell(coverage, origins, texts) for coverage in row],
        }
        for area, row in zip(matrix.areas, matrix.rows, strict=True)
    ]


def _caption(matrix: CoverageMatrix, question: Question, texts: Texts) -> str:
    return texts(
        "matrix.caption",
        rate=texts(f"rate.{question.indicator.value}"),
        group=texts(f"group.{question.group.value}").lower(),
        published=matrix.published,
        total=len(matrix.cells),
    )


def _standards(matrix: CoverageMatrix, texts: Texts) -> list[StandardSpan]:
    spans: dict[str, int] = {}
    for review in matrix.reviews:
        name = texts(f"standard.{review.standard.value}")
        spans[name] = spans.get(name, 0) + 1
    return [{"label": name, "span": span} for name, span in spans.items()]


def _cell(coverage: DistrictCoverage, origins: Origins, texts: Texts) -> CoverageMark | None:
    shown = describe_figures(coverage.shown, texts)
    if shown is None:
        return None
    number = origins.describe(replace(shown, status=coverage.status))
    interval = get_interval(coverage.shown[0])
    width = _format_width(interval.upper - interval.lower, texts) if interval else ""
    return {**number, "count": coverage.count is not None, "width": width}


def _format_width(points: float, texts: Texts) -> str:
    return format_number(
        round_estimate(points, Unit.PERCENT), texts.language, 0 if is_written_whole(points) else 1
    )


def _count_published(matrix: CoverageMatrix, column: int, origins: Origins) -> NumberData:
    found = matrix.published_rates(column)
    return origins.describe(describe_coverage(found, f"{len(found)}/{len(matrix.areas)}"))
