"""The report of the province: its own figures, the districts in order, the goal beside what happened."""

from collections.abc import Sequence

from data.model import PROVINCE, Area, Figure, Unit
from insight.conflicts import conflicts_of
from insight.programme import Standing, programme_of, standings
from insight.ranking import Place
from insight.situation import Situation, situation
from language.numbers import count, percent, signed
from maps.credit import outline_credit
from reports.paper.basis import Basis
from reports.paper.cells import NOTHING, figures_cell, finding_cell
from reports.paper.content import Cell, Column, Paper, Paragraph, Section, Table
from reports.paper.district import question_words, shown_figures
from reports.paper.pictures import map_section, trend_section
from reports.paper.sections import conflict_section, duty_section, figure_section, source_section


def province_paper(basis: Basis) -> Paper:
    """Work out the report of the province."""
    answer = situation(basis.question, basis.catalogue, basis.figures)
    area, texts = basis.catalogue.areas[PROVINCE], basis.texts
    shown = [*shown_figures(PROVINCE, basis), *(place.figure for place in answer.places if place.figure)]
    return Paper(
        title=area.titled(texts.language),
        subtitle=question_words(basis),
        illustrative=any(not figure.published for figure in shown),
        sections=(
            _key_section(answer, basis),
            map_section(answer, None, basis),
            _district_section(answer.places, basis),
            trend_section(area, basis),
            *_programme_section(basis),
            figure_section(
                PROVINCE, basis.question, basis.figures, basis.catalogue.standards.values(), texts
            ),
            *conflict_section(conflicts_of(basis.figures, (PROVINCE,)), basis.catalogue.areas, texts),
            duty_section(basis.question.standard, basis.duties, texts),
            source_section(shown, outline_credit(basis.outline, texts), texts),
        ),
    )


def _key_section(answer: Situation, basis: Basis) -> Section:
    texts, indicator = basis.texts, answer.question.indicator.value
    rates = (*answer.province.parts, *answer.province_rivals) if answer.province else ()
    coverage = texts("headline.coverage_value", count=len(answer.published), total=len(answer.places))
    rows = (
        (Cell(texts(f"rate.{indicator}")), figures_cell(rates, texts)),
        (Cell(texts("paper.change")), finding_cell(answer.province_change, signed, texts)),
        (Cell(texts(f"count.{indicator}")), finding_cell(answer.province_households, count, texts)),
        (Cell(texts("paper.coverage")), Cell(coverage)),
        (Cell(texts("paper.priority_gap")), finding_cell(answer.gap, signed, texts)),
    )
    columns = (Column(texts("paper.what"), 3), Column(texts("paper.number"), 2, numeric=True))
    made = answer.illustrative_count
    total = len(answer.places)
    warning = texts("notice.illustrative_some", count=made, total=total) if made else ""
    cautions = (Paragraph(warning, caution=True),) if warning else ()
    return Section(texts("paper.key"), (*cautions, Table("", columns, rows)))


def _district_section(places: Sequence[Place], basis: Basis) -> Section:
    texts, indicator = basis.texts, basis.question.indicator.value
    columns = (
        Column(texts("ranking.rank"), 1, numeric=True),
        Column(texts("ranking.district"), 3),
        Column(texts(f"rate.{indicator}"), 3, numeric=True),
        Column(texts(f"count.{indicator}"), 3, numeric=True),
    )
    rows = tuple(_district_row(place, basis) for place in places)
    lead = Paragraph(texts("paper.districts_lead"))
    return Section(texts("paper.districts"), (lead, Table("", columns, rows)))


def _district_row(place: Place, basis: Basis) -> tuple[Cell, ...]:
    found = (place.figure, *place.rivals) if place.figure else ()
    only = basis.question.published_only
    key = basis.question.key(place.area.code, Unit.HOUSEHOLDS)
    households = basis.figures.candidates(key, published_only=only)
    rank = Cell(str(place.rank)) if place.rank else NOTHING
    name = Cell(_marked(place.area))
    return (rank, name, figures_cell(found, basis.texts), figures_cell(households[:1], basis.texts))


def _marked(area: Area) -> str:
    return f"{area.name_vi} ★" if area.priority else area.name_vi


def _programme_section(basis: Basis) -> tuple[Section, ...]:
    """Set the programme's goal beside every published rate of its years; nothing for other measures."""
    target = programme_of(basis.question, basis.catalogue.targets)
    if target is None:
        return ()
    texts = basis.texts
    rows = tuple(_standing_row(standing, basis) for standing in standings(target, basis.figures))
    columns = (
        Column(texts("profile.period"), 1),
        Column(texts("paper.planned"), 3, numeric=True),
        Column(texts("paper.happened"), 3, numeric=True),
        Column(texts("paper.position"), 3),
    )
    caption = texts(f"standard.{target.standard.value}")
    return (
        Section(
            texts("paper.programme"),
            (Paragraph(texts.either(target.note_vi, target.note_en)), Table(caption, columns, rows)),
        ),
    )


def _standing_row(standing: Standing, basis: Basis) -> tuple[Cell, ...]:
    texts, planned = basis.texts, standing.band
    ends = [percent(value, texts.language) for value in (planned.lowest, planned.highest)]
    found: tuple[Figure, ...] = (standing.figure,)
    return (
        Cell(str(planned.period)),
        Cell(" – ".join(ends)),
        figures_cell(found, texts),
        Cell(texts(f"paper_position.{standing.position.value}")),
    )
