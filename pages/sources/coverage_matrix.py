"""The matrix of coverage for the page: a mark a district and review, each opening its figures."""

from typing import Any

from analysis.coverage_matrix import CoverageMatrix, DistrictCoverage
from analysis.finding import Finding, FindingRule
from analysis.question import Question
from data.model.figures import Status
from language.catalogue import Texts
from ui.components.origins import Origins, format_figure_value


def describe_coverage_matrix(matrix: CoverageMatrix, question: Question, texts: Texts) -> dict[str, Any]:
    """Describe the matrix as JSON: headers in two rows, districts, and how many rates are published."""
    origins = Origins(texts)
    rows = [
        {
            "name": area.name_vi,
            "code": area.code,
            "cells": [_cell(coverage, origins, texts) for coverage in row],
        }
        for area, row in zip(matrix.areas, matrix.rows, strict=True)
    ]
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
        "hasCounts": any(coverage.count for coverage in matrix.cells),
        "tables": origins.tables(),
    }


def _caption(matrix: CoverageMatrix, question: Question, texts: Texts) -> str:
    return texts(
        "matrix.caption",
        rate=texts(f"rate.{question.indicator.value}"),
        group=texts(f"group.{question.group.value}").lower(),
        published=matrix.published,
        total=len(matrix.cells),
    )


def _standards(matrix: CoverageMatrix, texts: Texts) -> list[dict[str, Any]]:
    spans: dict[str, int] = {}
    for review in matrix.reviews:
        name = texts(f"standard.{review.standard.value}")
        spans[name] = spans.get(name, 0) + 1
    return [{"label": name, "span": span} for name, span in spans.items()]


def _cell(coverage: DistrictCoverage, origins: Origins, texts: Texts) -> dict[str, Any] | None:
    if not coverage.shown:
        return None
    text = " / ".join(format_figure_value(figure, texts) for figure in coverage.shown)
    found = Finding(coverage.shown[0].value, FindingRule.AS_GIVEN, coverage.shown)
    number = origins.describe_finding(found, text)
    return number | {"status": coverage.status.value, "count": coverage.count is not None}


def _count_published(matrix: CoverageMatrix, column: int, origins: Origins) -> dict[str, Any]:
    found = matrix.published_rates(column)
    text = f"{len(found)}/{len(matrix.areas)}"
    parts = [origins.figure(figure) for figure in found]
    return {"text": text, "status": "", "rule": "count" if found else "count_none", "parts": parts}
