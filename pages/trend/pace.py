"""Whether each district falls faster than the province: a verdict a standard, with what it rests on."""

from collections.abc import Mapping, Sequence

from analysis.display.figures import DisplayFigure, format_figure, format_finding
from analysis.finding import Finding, FindingRule, find_weakest_status
from analysis.trend.pace import ALIKE_POINTS, Pace, PaceComparison
from data.model.areas import Area
from data.model.standards import Standard
from language.catalogue import Texts
from language.numbers import format_number, format_signed_number
from ui.components.origins.gathering import Origins
from ui.components.section import Section, SectionFact, build_section
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table

PaceVerdicts = Mapping[Standard, Sequence[PaceComparison]]
"""The progress of all districts, in their order, by standard."""


def build_pace_section(verdicts: PaceVerdicts, texts: Texts) -> Section:
    """Return the rule in words, and for how many districts a standard's figures suffice."""
    origins = Origins(texts)
    alike = format_number(ALIKE_POINTS, texts.language, 1)
    return build_section(
        texts("trend.pace_title"),
        [*_say_if_none(verdicts, texts), texts("trend.pace_rule", alike=alike), texts("trend.pace_unknown")],
        [_count(standard, found, origins, texts) for standard, found in verdicts.items()],
        origins,
    )


def _say_if_none(verdicts: PaceVerdicts, texts: Texts) -> list[str]:
    """Return the sentence that stands for verdicts where no district has one by any standard."""
    found = [item for items in verdicts.values() for item in items]
    if any(item.pace is not Pace.UNKNOWN for item in found):
        return []
    published = {item.area.code for item in found if item.published}
    total = len({item.area.code for item in found})
    return [texts("trend.pace_none", count=len(published), total=total)]


def _count(
    standard: Standard, found: Sequence[PaceComparison], origins: Origins, texts: Texts
) -> SectionFact:
    judged = [item for item in found if item.pace is not Pace.UNKNOWN]
    figures = tuple(figure for item in judged if item.own for figure in item.own.parts)
    rule = FindingRule.PACE_COUNT if figures else FindingRule.PACE_COUNT_NONE
    text = texts("trend.pace_count_value", known=len(judged), total=len(found))
    number = origins.describe(DisplayFigure(text, None, figures, rule))
    name = texts(f"standard.{standard.value}")
    return {"label": texts("trend.pace_count", standard=name), "number": number}


def build_pace_table(
    verdicts: PaceVerdicts, districts: Sequence[Area], chosen: str | None, texts: Texts
) -> PageTable:
    """Return a row a district of which anything is published, with its figures and verdict by each standard.

    `chosen` stands out, by code.
    """
    origins = Origins(texts)
    standards = [PageTableColumn(texts(f"standard.{standard.value}")) for standard in verdicts]
    rows = [
        PageTableRow(
            (area.name_vi, *(_verdict(found[place], origins, texts) for found in verdicts.values())),
            area.code,
            chosen=area.code == chosen,
        )
        for place, area in enumerate(districts)
        if any(found[place].published for found in verdicts.values())
    ]
    columns = [PageTableColumn(texts("ranking.district")), *standards]
    return build_page_table(texts("trend.pace_caption"), columns, rows, origins)


def _verdict(progress: PaceComparison, origins: Origins, texts: Texts) -> PageTableCell:
    """Return the verdict, or what is published where that is too little, or None."""
    if progress.own and progress.province:
        parts = (*progress.own.parts, *progress.province.parts)
        told, rule = _tell_pace(progress, progress.own, progress.province, texts), FindingRule.PACE_KNOWN
    elif progress.published:
        parts = progress.published
        told, rule = _points(progress, texts), FindingRule.PACE_FEW
    else:
        return None
    status = find_weakest_status(part.status for part in parts)
    return origins.describe(DisplayFigure(told, status, parts, rule))


def _tell_pace(progress: PaceComparison, one: Finding, other: Finding, texts: Texts) -> str:
    """Say how a district's yearly points stand to the province's."""
    own, province = (format_finding(found, texts, format_signed_number) for found in (one, other))
    return texts("trend.pace_known", pace=texts(f"pace.{progress.pace.value}"), own=own, province=province)


def _points(progress: PaceComparison, texts: Texts) -> str:
    return "; ".join(f"{figure.key.period}: {format_figure(figure, texts)}" for figure in progress.published)
