"""Build the report of the province: its figures, the districts in order, the target and the results."""

from collections.abc import Sequence

from analysis.briefing.briefing import build_briefing
from analysis.display.figures import format_rank
from analysis.display.questions import format_whole_question
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary, build_question_summary
from analysis.targets.programme_path import PathStanding, build_path_standings, find_programme
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure, Unit
from data.model.targets import Target
from language.catalogue import Texts
from language.numbers import format_count, format_percent, format_signed_number
from reports.paper.cells import NOTHING, build_figures_cell, build_finding_cell
from reports.paper.content import (
    AreaReport,
    ReportCell,
    ReportColumn,
    ReportParagraph,
    ReportSection,
    ReportTable,
)
from reports.paper.district import list_report_figures
from reports.paper.grounds import build_grounds
from reports.paper.inputs import ReportInputs
from reports.paper.pictures import build_map_section, build_trend_section
from reports.paper.sections import (
    build_briefing_section,
)


def build_province_report(basis: ReportInputs) -> AreaReport:
    """Build the report of the province."""
    answer = build_question_summary(basis.question, basis.catalogue, basis.figures)
    shown = [
        *list_report_figures(PROVINCE, basis),
        *(place.figure for place in answer.places if place.figure),
    ]
    return AreaReport(
        title=basis.catalogue.areas[PROVINCE].titled(basis.texts.language),
        subtitle=format_whole_question(basis.question, basis.texts),
        estimated=frozenset(figure.key for figure in shown if not figure.published),
        sections=(*_build_findings(answer, basis), *build_grounds(PROVINCE, shown, basis)),
    )


def _build_findings(answer: QuestionSummary, basis: ReportInputs) -> tuple[ReportSection, ...]:
    """Build what is to be known of the province: briefing, numbers, map, districts, trend, programme."""
    briefing = build_briefing(answer, basis.catalogue, basis.figures)
    return (
        build_briefing_section(briefing, basis.texts),
        _key_section(answer, basis),
        build_map_section(answer, None, basis),
        _district_section(answer.places, basis),
        build_trend_section(basis.catalogue.areas[PROVINCE], basis),
        *_programme_section(basis),
    )


def _key_section(answer: QuestionSummary, basis: ReportInputs) -> ReportSection:
    texts = basis.texts
    columns = (ReportColumn(texts("paper.what"), 3), ReportColumn(texts("paper.number"), 2, numeric=True))
    rows = tuple((ReportCell(label), cell) for label, cell in _list_key_numbers(answer, texts))
    made, total = answer.estimated_count, len(answer.places)
    warning = texts("notice.estimated_some", count=made, total=total) if made else ""
    cautions = (ReportParagraph(warning, caution=True),) if warning else ()
    return ReportSection(texts("paper.key"), (*cautions, ReportTable("", columns, rows)))


def _list_key_numbers(answer: QuestionSummary, texts: Texts) -> tuple[tuple[str, ReportCell], ...]:
    """Return the numbers that say most of a review, each with its name."""
    indicator = answer.question.indicator.value
    coverage = texts("headline.coverage_value", count=len(answer.published), total=len(answer.places))
    change = build_finding_cell(answer.province_change, format_signed_number, texts)
    households = build_finding_cell(answer.province_households, format_count, texts)
    gap = build_finding_cell(answer.gap, format_signed_number, texts)
    return (
        (texts(f"rate.{indicator}"), build_figures_cell(answer.province_figures, texts)),
        (texts("paper.change"), change),
        (texts(f"count.{indicator}"), households),
        (texts("paper.coverage"), ReportCell(coverage)),
        (texts("paper.priority_gap"), gap),
    )


def _district_section(places: Sequence[RankedDistrict], basis: ReportInputs) -> ReportSection:
    texts, indicator = basis.texts, basis.question.indicator.value
    columns = (
        ReportColumn(texts("ranking.rank"), 1, numeric=True),
        ReportColumn(texts("ranking.district"), 3),
        ReportColumn(texts(f"rate.{indicator}"), 3, numeric=True),
        ReportColumn(texts(f"count.{indicator}"), 3, numeric=True),
    )
    rows = tuple(_district_row(place, basis) for place in places)
    lead = ReportParagraph(texts("paper.districts_lead"))
    return ReportSection(texts("paper.districts"), (lead, ReportTable("", columns, rows)))


def _district_row(place: RankedDistrict, basis: ReportInputs) -> tuple[ReportCell, ...]:
    only = basis.question.published_only
    key = basis.question.key(place.area.code, Unit.HOUSEHOLDS)
    households = basis.figures.candidates(key, published_only=only)
    rank = ReportCell(format_rank(place, basis.texts)) if place.rank else NOTHING
    name = ReportCell(_marked(place.area))
    return (
        rank,
        name,
        build_figures_cell(place.figures, basis.texts),
        build_figures_cell(households[:1], basis.texts),
    )


def _marked(area: Area) -> str:
    return f"{area.name_vi} ★" if area.priority else area.name_vi


def _programme_section(basis: ReportInputs) -> tuple[ReportSection, ...]:
    """Compare the programme's target with every published rate of its years; empty for other measures."""
    target = find_programme(basis.question, basis.catalogue.targets)
    if target is None:
        return ()
    texts = basis.texts
    note = ReportParagraph(texts.choose_text(target.note_vi, target.note_en))
    return (ReportSection(texts("paper.programme"), (note, _build_programme_table(target, basis))),)


def _build_programme_table(target: Target, basis: ReportInputs) -> ReportTable:
    """Build a row a year: what was planned, what happened, and where that stands to the plan."""
    texts = basis.texts
    rows = tuple(_standing_row(standing, basis) for standing in build_path_standings(target, basis.figures))
    columns = (
        ReportColumn(texts("profile.period"), 1),
        ReportColumn(texts("paper.planned"), 3, numeric=True),
        ReportColumn(texts("paper.happened"), 3, numeric=True),
        ReportColumn(texts("paper.position"), 3),
    )
    return ReportTable(texts(f"standard.{target.standard.value}"), columns, rows)


def _standing_row(standing: PathStanding, basis: ReportInputs) -> tuple[ReportCell, ...]:
    texts, planned = basis.texts, standing.band
    ends = [format_percent(value, texts.language) for value in (planned.lowest, planned.highest)]
    found: tuple[Figure, ...] = (standing.figure,)
    return (
        ReportCell(str(planned.period)),
        ReportCell(" – ".join(ends)),
        build_figures_cell(found, texts),
        ReportCell(texts(f"paper_position.{standing.position.value}")),
    )
