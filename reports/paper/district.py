"""Build the report of one district."""

from collections.abc import Iterator

from analysis.briefing.district import build_district_briefing
from analysis.display.figures import format_rank
from analysis.display.questions import format_whole_question
from analysis.display.share_of_poor import format_share_comparison
from analysis.district.profile import DistrictProfile, build_district_profile
from analysis.district.share_of_poor import ShareOfPoor, compute_share_of_poor
from analysis.district.tables import is_small_count, keep_distinct_values
from analysis.finding import compute_difference
from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.model.areas import PROVINCE
from data.model.figures import Figure
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
from reports.paper.grounds import build_grounds
from reports.paper.inputs import ReportInputs
from reports.paper.pictures import build_map_section, build_trend_section
from reports.paper.sections import (
    build_briefing_section,
)


def build_district_report(code: str, basis: ReportInputs) -> AreaReport:
    """Build the report of a district by its code; raises StopIteration for another code."""
    answer = build_question_summary(basis.question, basis.catalogue, basis.figures)
    found = build_district_profile(code, answer, basis.catalogue, basis.figures)
    shown = (*list_report_figures(code, basis), *_list_map_figures(answer))
    return AreaReport(
        title=found.place.area.titled(basis.texts.language),
        subtitle=format_whole_question(basis.question, basis.texts),
        estimated=frozenset(figure.key for figure in shown if not figure.published),
        sections=(*_build_findings(found, answer, basis), *build_grounds(code, shown, basis)),
    )


def _build_findings(
    found: DistrictProfile, answer: QuestionSummary, basis: ReportInputs
) -> tuple[ReportSection, ...]:
    """Build what is to be known of the district: briefing, numbers, map, trend, its place among others."""
    area = found.place.area
    briefing = build_district_briefing(found.place, answer, basis.catalogue, basis.figures)
    return (
        build_briefing_section(briefing, basis.texts),
        _key_section(found, basis),
        build_map_section(answer, area.code, basis),
        build_trend_section(area, basis),
        _comparison(area.code, basis),
        _weight_section(area.code, basis),
    )


def list_report_figures(code: str, basis: ReportInputs) -> list[Figure]:
    """Return every figure of an area that a report shows."""
    only = basis.question.published_only
    own = (figure for figure in basis.figures.all if figure.key.area_code == code)
    return [figure for figure in own if figure.published or not only]


def _list_map_figures(answer: QuestionSummary) -> list[Figure]:
    return [place.figure for place in answer.places if place.figure]


def _key_section(found: DistrictProfile, basis: ReportInputs) -> ReportSection:
    texts, indicator = basis.texts, found.question.indicator.value
    weighed = compute_share_of_poor(found.place.area.code, found.question, basis.catalogue, basis.figures)
    rank = ReportCell(_format_rank(found, basis), found.rank.status) if found.rank else NOTHING
    rows = (
        (ReportCell(texts(f"rate.{indicator}")), build_figures_cell(found.place.figures, texts)),
        (ReportCell(texts("profile.rank")), rank),
        (ReportCell(texts("paper.gap")), build_finding_cell(found.gap, format_signed_number, texts)),
        (ReportCell(texts("paper.change")), build_finding_cell(found.change, format_signed_number, texts)),
        (ReportCell(texts(f"count.{indicator}")), build_finding_cell(found.households, format_count, texts)),
        (ReportCell(texts("paper.share")), build_finding_cell(weighed.own, format_percent, texts)),
    )
    columns = (ReportColumn(texts("paper.what"), 3), ReportColumn(texts("paper.number"), 2, numeric=True))
    cautions = tuple(ReportParagraph(text, caution=True) for text in _cautions(found, basis))
    return ReportSection(texts("paper.key"), (*cautions, ReportTable("", columns, rows)))


def _format_rank(found: DistrictProfile, basis: ReportInputs) -> str:
    rank = format_rank(found.place, basis.texts)
    return basis.texts("district.rank_value", rank=rank, total=found.ranked)


def _cautions(found: DistrictProfile, basis: ReportInputs) -> Iterator[str]:
    texts = basis.texts
    if found.rate is None:
        yield texts("profile.none_notice")
    elif not found.rate.parts[0].published:
        yield texts("paper.estimated")
    if found.households and is_small_count(found.households.parts[0]):
        yield texts("profile.small_notice", period=found.question.period)


def _comparison(code: str, basis: ReportInputs) -> ReportSection:
    """Compare the district with the province, review by review of the question's standard alone."""
    texts, question = basis.texts, basis.question
    reviews = basis.catalogue.standards[question.standard].reviews
    rows = tuple(_compared(code, question.at(period), basis) for period in reviews)
    own, province = basis.catalogue.areas[code].name_vi, basis.catalogue.areas[PROVINCE].name_vi
    labels = (own, province, texts("paper.gap"))
    columns = (
        ReportColumn(texts("profile.period"), 1),
        *(ReportColumn(label, 2, numeric=True) for label in labels),
    )
    standard = texts(f"standard.{question.standard.value}")
    return ReportSection(texts("paper.comparison"), (ReportTable(standard, columns, rows),))


def _compared(code: str, question: Question, basis: ReportInputs) -> tuple[ReportCell, ...]:
    only = question.published_only
    own = basis.figures.candidates(question.key(code), published_only=only)
    province = basis.figures.candidates(question.key(PROVINCE), published_only=only)
    gap = compute_difference(own[0] if own else None, province[0] if province else None)
    cells = (build_figures_cell(keep_distinct_values(found), basis.texts) for found in (own, province))
    return (
        ReportCell(str(question.period)),
        *cells,
        build_finding_cell(gap, format_signed_number, basis.texts),
    )


def _weight_section(code: str, basis: ReportInputs) -> ReportSection:
    """Compare the district's share of the poor with its share of the people."""
    texts, question = basis.texts, basis.question
    weighed = compute_share_of_poor(code, question, basis.catalogue, basis.figures)
    name = _counted_name(code, weighed, basis)
    what = texts(f"indicator.{question.indicator.value}").lower()
    blocks: list[ReportParagraph | ReportTable] = []
    if compared := format_share_comparison(weighed, name, what, texts):
        blocks.append(ReportParagraph(compared))
    if weighed.population is None:
        blocks.append(ReportParagraph(texts("profile.population_none")))
    elif weighed.population.joint:
        blocks.append(ReportParagraph(texts("profile.joint", names=name)))
    return ReportSection(texts("profile.burden_title"), (*blocks, _weight_table(name, what, weighed, basis)))


def _weight_table(name: str, what: str, weighed: ShareOfPoor, basis: ReportInputs) -> ReportTable:
    texts = basis.texts
    rows = [
        (
            ReportCell(texts("profile.share", name=name, what=what)),
            build_finding_cell(weighed.share, format_percent, texts),
        )
    ]
    if weighed.population:
        label = texts("profile.population_share", name=name, census=weighed.population.census)
        rows.append(
            (ReportCell(label), ReportCell(format_percent(weighed.population.percent, texts.language)))
        )
    columns = (ReportColumn(texts("paper.what"), 3), ReportColumn(texts("paper.number"), 1, numeric=True))
    return ReportTable("", columns, tuple(rows))


def _counted_name(code: str, weighed: ShareOfPoor, basis: ReportInputs) -> str:
    areas = basis.catalogue.areas
    codes = weighed.population.area_codes if weighed.population and weighed.population.joint else (code,)
    return basis.texts("population.together").join(areas[one].name_vi for one in codes)
