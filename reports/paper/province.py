"""Build the report of the province: its figures, the districts in order, the target and the results."""

from collections.abc import Sequence

from analysis.briefing.briefing import build_briefing
from analysis.conflicts import find_area_conflicts
from analysis.display.figures import format_rank
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary, build_question_summary
from analysis.targets.programme_path import PathStanding, build_path_standings, find_programme
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure, Unit
from language.numbers import format_count, format_percent, format_signed_number
from maps.outline_credit import format_outline_credit
from reports.paper.cells import NOTHING, build_figures_cell, build_finding_cell
from reports.paper.content import (
    AreaReport,
    ReportCell,
    ReportColumn,
    ReportParagraph,
    ReportSection,
    ReportTable,
)
from reports.paper.district import format_report_subtitle, list_report_figures
from reports.paper.inputs import ReportInputs
from reports.paper.pictures import build_map_section, build_trend_section
from reports.paper.sections import (
    build_briefing_section,
    build_conflict_section,
    build_duty_section,
    build_figure_section,
    build_source_section,
)


def build_province_report(basis: ReportInputs) -> AreaReport:
    """Build the report of the province."""
    answer = build_question_summary(basis.question, basis.catalogue, basis.figures)
    area, texts = basis.catalogue.areas[PROVINCE], basis.texts
    shown = [
        *list_report_figures(PROVINCE, basis),
        *(place.figure for place in answer.places if place.figure),
    ]
    return AreaReport(
        title=area.titled(texts.language),
        subtitle=format_report_subtitle(basis),
        estimated=frozenset(figure.key for figure in shown if not figure.published),
        sections=(
            build_briefing_section(build_briefing(answer, basis.catalogue, basis.figures), texts),
            _key_section(answer, basis),
            build_map_section(answer, None, basis),
            _district_section(answer.places, basis),
            build_trend_section(area, basis),
            *_programme_section(basis),
            build_figure_section(
                PROVINCE, basis.question, basis.figures, basis.catalogue.standards.values(), texts
            ),
            *build_conflict_section(
                find_area_conflicts(basis.figures, (PROVINCE,)), basis.catalogue.areas, texts
            ),
            build_duty_section(basis.question.standard, basis.duties, texts),
            build_source_section(shown, format_outline_credit(basis.outline, texts), texts),
        ),
    )


def _key_section(answer: QuestionSummary, basis: ReportInputs) -> ReportSection:
    texts, indicator = basis.texts, answer.question.indicator.value
    coverage = texts("headline.coverage_value", count=len(answer.published), total=len(answer.places))
    rows = (
        (ReportCell(texts(f"rate.{indicator}")), build_figures_cell(answer.province_figures, texts)),
        (
            ReportCell(texts("paper.change")),
            build_finding_cell(answer.province_change, format_signed_number, texts),
        ),
        (
            ReportCell(texts(f"count.{indicator}")),
            build_finding_cell(answer.province_households, format_count, texts),
        ),
        (ReportCell(texts("paper.coverage")), ReportCell(coverage)),
        (
            ReportCell(texts("paper.priority_gap")),
            build_finding_cell(answer.gap, format_signed_number, texts),
        ),
    )
    columns = (ReportColumn(texts("paper.what"), 3), ReportColumn(texts("paper.number"), 2, numeric=True))
    made = answer.estimated_count
    total = len(answer.places)
    warning = texts("notice.estimated_some", count=made, total=total) if made else ""
    cautions = (ReportParagraph(warning, caution=True),) if warning else ()
    return ReportSection(texts("paper.key"), (*cautions, ReportTable("", columns, rows)))


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
    rows = tuple(_standing_row(standing, basis) for standing in build_path_standings(target, basis.figures))
    columns = (
        ReportColumn(texts("profile.period"), 1),
        ReportColumn(texts("paper.planned"), 3, numeric=True),
        ReportColumn(texts("paper.happened"), 3, numeric=True),
        ReportColumn(texts("paper.position"), 3),
    )
    caption = texts(f"standard.{target.standard.value}")
    return (
        ReportSection(
            texts("paper.programme"),
            (
                ReportParagraph(texts.choose_text(target.note_vi, target.note_en)),
                ReportTable(caption, columns, rows),
            ),
        ),
    )


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
