"""Format figures and findings as cells: number and unit kept together, each with its status."""

from collections.abc import Sequence

from analysis.display.figures import (
    DisplayFigure,
    WriteNumber,
    describe_figures,
    describe_value,
    format_column_figure,
)
from analysis.finding import Finding
from data.model.figures import Figure, Status
from language.catalogue import Texts
from reports.paper.content import ReportCell

NOTHING = ReportCell("…", Status.MISSING)


def build_figures_cell(found: Sequence[Figure], texts: Texts) -> ReportCell:
    """Build the cell of one key: every value if sources contradict each other."""
    return _build_cell(describe_figures(found, texts, format_column_figure))


def build_finding_cell(finding: Finding | None, write: WriteNumber, texts: Texts) -> ReportCell:
    """Build the cell of a computed number, with the status of its weakest part."""
    return _build_cell(describe_value(finding, texts, write))


def _build_cell(shown: DisplayFigure | None) -> ReportCell:
    return ReportCell(shown.text, shown.status) if shown else NOTHING
