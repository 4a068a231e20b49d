"""Format figures and findings as cells: number and unit kept together, each with its status."""

from collections.abc import Callable, Sequence

from analysis.finding import Finding, find_weakest_status
from data.model.figures import Figure, Status, Unit
from language.catalogue import Language, Texts
from language.numbers import format_count, format_percent
from reports.paper.content import ReportCell

NOTHING = ReportCell("–", Status.MISSING)


def build_figures_cell(found: Sequence[Figure], texts: Texts) -> ReportCell:
    """Build the cell of one key: every value if sources contradict each other."""
    if not found:
        return NOTHING
    values = dict.fromkeys(format_bare_value(figure, texts) for figure in found)
    return ReportCell(" / ".join(values), find_weakest_status(figure.status for figure in found))


def build_finding_cell(
    finding: Finding | None, write: Callable[[float, Language], str], texts: Texts
) -> ReportCell:
    """Build the cell of a computed number, with the status of its weakest part."""
    return ReportCell(write(finding.value, texts.language), finding.status) if finding else NOTHING


def format_bare_value(figure: Figure, texts: Texts) -> str:
    """Format a figure's value; a count goes without its unit, which the column names."""
    write = format_percent if figure.key.unit is Unit.PERCENT else format_count
    return write(figure.value, texts.language)
