"""The parts that the reports of a district and of the province have in common."""

from collections.abc import Iterable, Mapping, Sequence

from data.duties import EVERYTHING, INCOME, MINORITY, Agency, Duties
from data.figures import FigureSet
from data.model import Area, Figure, Source, Standard, StandardDefinition
from insight.conflicts import Conflict
from insight.question import Question
from insight.record import Record, records
from language.catalogue import Texts
from language.dates import date_text
from reports.paper.cells import figures_cell, value_of
from reports.paper.content import Bullets, Cell, Column, Paragraph, Section, Table


def figure_section(
    code: str, question: Question, figures: FigureSet, standards: Iterable[StandardDefinition], texts: Texts
) -> Section:
    """Put every figure of an area into tables, one a standard and group: two standards never share one."""
    found = records(code, figures, standards, published_only=question.published_only)
    tables = tuple(_record_table(record, texts) for record in found)
    lead = Paragraph(texts("paper.figures_lead" if found else "profile.nothing"))
    return Section(texts("paper.figures"), (lead, *tables))


def conflict_section(
    found: Sequence[Conflict], areas: Mapping[str, Area], texts: Texts
) -> tuple[Section, ...]:
    """Set values that sources contradict each other in beside their sources; nothing where none do."""
    if not found:
        return ()
    columns = (
        Column(texts("profile.about"), 3),
        Column(texts("profile.value"), 2, numeric=True),
        Column(texts("profile.source"), 5),
    )
    rows = tuple(
        (
            Cell(_about(figure, areas, texts)),
            Cell(value_of(figure, texts), figure.status),
            Cell(source_line(figure.source, texts)),
        )
        for conflict in found
        for figure in conflict.figures
    )
    lead = Paragraph(texts("profile.conflicts_lead"))
    return (Section(texts("profile.conflicts_title"), (lead, Table("", columns, rows))),)


def duty_section(standard: Standard, duties: Duties, texts: Texts) -> Section:
    """List which agency answers for which deprivation of a standard."""
    columns = tuple(
        Column(texts(f"profile.duty_{name}"), width)
        for name, width in (("about", 3), ("agency", 4), ("task", 6))
    )
    services = [
        (indicators[0].service_in(texts.language), service)
        for service, indicators in duties.measured_by(standard).items()
    ]
    scopes = [(texts(f"scope.{scope}"), scope) for scope in (EVERYTHING, INCOME)]
    every = [*scopes, *services, (texts(f"scope.{MINORITY}"), MINORITY)]
    rows = tuple(_duty_row(name, duties.answering_for(code), texts) for name, code in every)
    caption = texts("paper.duties_caption", standard=texts(f"standard.{standard.value}"))
    return Section(
        texts("profile.duties_title"),
        (Paragraph(texts("profile.duties_lead")), Table(caption, columns, rows)),
    )


def source_section(figures: Iterable[Figure], credit: str, texts: Texts) -> Section:
    """List every document behind some figures, and what a reader of any of them must know."""
    used = dict.fromkeys(figure.source for figure in figures if figure.published)
    notes = (texts("report.percent"), texts("report.standards"), texts("report.districts"), credit)
    named = Bullets(tuple(source_line(source, texts) for source in used) or (texts("paper.no_sources"),))
    return Section(texts("paper.sources"), (named, Bullets(notes)))


def source_line(source: Source, texts: Texts) -> str:
    """Write a source in one line: document, publisher, date, address."""
    publisher, date = source.published_by(texts.language), date_text(source.date, texts.language)
    known = (source.document_number, publisher, date, source.url)
    return ", ".join(part for part in known if part)


def _record_table(record: Record, texts: Texts) -> Table:
    standard, group = texts(f"standard.{record.standard.value}"), texts(f"group.{record.group.value}")
    names = [
        f"{texts(f'indicator.{indicator.value}')} ({texts(f'unit.{unit.value}')})"
        for indicator, unit in record.measures
    ]
    columns = (Column(texts("profile.period"), 2), *(Column(name, 4, numeric=True) for name in names))
    rows = tuple(
        (Cell(str(review.period)), *(figures_cell(entry, texts) for entry in review.entries))
        for review in record.reviews
    )
    return Table(texts("profile.record_caption", standard=standard, group=group), columns, rows)


def _about(figure: Figure, areas: Mapping[str, Area], texts: Texts) -> str:
    key = figure.key
    return f"{areas[key.area_code].named(texts.language)}, {key.period}: {_measure(figure, texts)}"


def _measure(figure: Figure, texts: Texts) -> str:
    key = figure.key
    about = [texts(f"indicator.{key.indicator.value}"), texts(f"unit.{key.unit.value}")]
    return ", ".join([*about, texts(f"standard.{key.standard.value}")])


def _duty_row(name: str, agencies: Sequence[Agency], texts: Texts) -> tuple[Cell, ...]:
    if not agencies:
        return (Cell(name), Cell(texts("profile.duty_none")), Cell(""))
    language = texts.language
    named = [texts("profile.clause", name=item.named(language), clause=item.clause) for item in agencies]
    return (Cell(name), Cell("; ".join(named)), Cell("; ".join(item.task(language) for item in agencies)))
