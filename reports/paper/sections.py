"""Build the sections that reports of a district and of the province share."""

from collections.abc import Iterable, Mapping, Sequence

from analysis.briefing.sentence import BriefingSentence
from analysis.conflicts import Conflict
from analysis.display.figures import format_column_figure
from analysis.display.sources import format_source_address, list_published_sources
from analysis.district.tables import DistrictTable, build_district_tables
from analysis.question import Question
from data.model.areas import Area
from data.model.duties import EVERYTHING, INCOME, MINORITY, Agency, Duties
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.standards import Standard, StandardDefinition
from language.catalogue import Texts
from language.message import render_message
from reports.paper.cells import build_figures_cell
from reports.paper.content import (
    ReportBullets,
    ReportCell,
    ReportColumn,
    ReportFindings,
    ReportParagraph,
    ReportSection,
    ReportTable,
)


def build_briefing_section(sentences: Iterable[BriefingSentence], texts: Texts) -> ReportSection:
    """Build the findings that a report begins with, a line each."""
    lines = tuple(render_message(sentence.text, texts) for sentence in sentences)
    return ReportSection(texts("briefing.title"), (ReportFindings(lines),))


def build_figure_section(
    code: str, question: Question, figures: FigureSet, standards: Iterable[StandardDefinition], texts: Texts
) -> ReportSection:
    """Build tables of every figure of an area, one a standard and group: two standards never share one."""
    found = build_district_tables(code, figures, standards, published_only=question.published_only)
    tables = tuple(_record_table(record, texts) for record in found)
    lead = ReportParagraph(texts("paper.figures_lead" if found else "profile.nothing"))
    return ReportSection(texts("paper.figures"), (lead, *tables))


def build_conflict_section(
    found: Sequence[Conflict], areas: Mapping[str, Area], texts: Texts
) -> tuple[ReportSection, ...]:
    """Build the table of contradicting values beside their sources; empty if there are none."""
    if not found:
        return ()
    columns = (
        ReportColumn(texts("profile.about"), 3),
        ReportColumn(texts("profile.value"), 2, numeric=True),
        ReportColumn(texts("profile.source"), 5),
    )
    figures = (figure for conflict in found for figure in conflict.figures)
    rows = tuple(_build_conflict_row(figure, areas, texts) for figure in figures)
    lead = ReportParagraph(texts("profile.conflicts_lead"))
    return (ReportSection(texts("profile.conflicts_title"), (lead, ReportTable("", columns, rows))),)


def _build_conflict_row(figure: Figure, areas: Mapping[str, Area], texts: Texts) -> tuple[ReportCell, ...]:
    return (
        ReportCell(_about(figure, areas, texts)),
        ReportCell(format_column_figure(figure, texts), figure.status),
        ReportCell(format_source_address(figure.source, texts)),
    )


def build_duty_section(standard: Standard, duties: Duties, texts: Texts) -> ReportSection:
    """Build the list of the agencies that answer for each deprivation of a standard."""
    columns = tuple(
        ReportColumn(texts(f"profile.duty_{name}"), width)
        for name, width in (("about", 3), ("agency", 4), ("task", 6))
    )
    services = [
        (indicators[0].get_service_name(texts.language), service)
        for service, indicators in duties.group_indicators_by_service(standard).items()
    ]
    scopes = [(texts(f"scope.{scope}"), scope) for scope in (EVERYTHING, INCOME)]
    every = [*scopes, *services, (texts(f"scope.{MINORITY}"), MINORITY)]
    rows = tuple(_duty_row(name, duties.list_agencies_for(code), texts) for name, code in every)
    caption = texts("paper.duties_caption", standard=texts(f"standard.{standard.value}"))
    return ReportSection(
        texts("profile.duties_title"),
        (ReportParagraph(texts("profile.duties_lead")), ReportTable(caption, columns, rows)),
    )


def build_source_section(figures: Iterable[Figure], credit: str, texts: Texts) -> ReportSection:
    """Build the list of every document behind some figures, and what their reader must know."""
    used = list_published_sources(figures)
    notes = (texts("report.percent"), texts("report.standards"), texts("report.districts"), credit)
    named = ReportBullets(
        tuple(format_source_address(source, texts) for source in used) or (texts("paper.no_sources"),)
    )
    return ReportSection(texts("paper.sources"), (named, ReportBullets(notes)))


def _record_table(record: DistrictTable, texts: Texts) -> ReportTable:
    standard, group = texts(f"standard.{record.standard.value}"), texts(f"group.{record.group.value}")
    names = [
        f"{texts(f'indicator.{indicator.value}')} ({texts(f'unit.{unit.value}')})"
        for indicator, unit in record.measures
    ]
    columns = (
        ReportColumn(texts("profile.period"), 2),
        *(ReportColumn(name, 4, numeric=True) for name in names),
    )
    rows = tuple(
        (ReportCell(str(review.period)), *(build_figures_cell(entry, texts) for entry in review.entries))
        for review in record.reviews
    )
    return ReportTable(texts("profile.record_caption", standard=standard, group=group), columns, rows)


def _about(figure: Figure, areas: Mapping[str, Area], texts: Texts) -> str:
    key = figure.key
    return f"{areas[key.area_code].named(texts.language)}, {key.period}: {_measure(figure, texts)}"


def _measure(figure: Figure, texts: Texts) -> str:
    key = figure.key
    about = [texts(f"indicator.{key.indicator.value}"), texts(f"unit.{key.unit.value}")]
    return ", ".join([*about, texts(f"standard.{key.standard.value}")])


def _duty_row(name: str, agencies: Sequence[Agency], texts: Texts) -> tuple[ReportCell, ...]:
    if not agencies:
        return (ReportCell(name), ReportCell(texts("profile.duty_none")), ReportCell(""))
    language = texts.language
    named = [texts("profile.clause", name=item.named(language), clause=item.clause) for item in agencies]
    return (
        ReportCell(name),
        ReportCell("; ".join(named)),
        ReportCell("; ".join(item.task(language) for item in agencies)),
    )
