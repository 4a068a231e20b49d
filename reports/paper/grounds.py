"""What the findings of a report rest on, in the sections that stand last in every one."""

from collections.abc import Sequence

from analysis.conflicts import find_area_conflicts
from data.model.figures import Figure
from maps.outline_credit import format_outline_credit
from reports.paper.content import ReportSection
from reports.paper.inputs import ReportInputs
from reports.paper.sections import (
    build_conflict_section,
    build_duty_section,
    build_figure_section,
    build_source_section,
)


def build_grounds(code: str, shown: Sequence[Figure], basis: ReportInputs) -> tuple[ReportSection, ...]:
    """Build an area's sections of every figure, of conflicts, of who answers for what, and of sources.

    `shown` are the figures of the whole report, whose sources are named.
    """
    texts, standards = basis.texts, basis.catalogue.standards.values()
    conflicts = find_area_conflicts(basis.figures, (code,))
    return (
        build_figure_section(code, basis.question, basis.figures, standards, texts),
        *build_conflict_section(conflicts, basis.catalogue.areas, texts),
        build_duty_section(basis.question.standard, basis.duties, texts),
        build_source_section(shown, format_outline_credit(basis.outline, texts), texts),
    )
