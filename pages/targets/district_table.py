"""The table of a plan: what each district starts from, what it is asked, and how sure that is."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from analysis.display.figures import describe_figure, describe_finding, describe_value, format_column_figure
from analysis.finding import Finding, FindingRule
from analysis.targets.plan import DistrictPlan, TargetPlan
from analysis.targets.sums import scale_finding, sum_poor
from data.model.estimates import round_estimate
from data.model.figures import Figure, Unit
from language.catalogue import Texts
from language.numbers import format_count, format_number, format_percent, format_signed_number
from ui.components.origins.gathering import Origins
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table

BestYears = Mapping[str, Finding | None]
"""The greatest published yearly fall of each district, by its code."""


class _Asked(NamedTuple):
    """What is asked of one district or of several together."""

    reduction: int
    yearly: float
    goal_rate: float
    yearly_points: float


def build_plan_table(plan: TargetPlan, best: BestYears, chosen: str | None, texts: Texts) -> PageTable:
    """Return a row a district, the priority ones first, and both sums; `chosen` stands out, by code.

    The column of the best published year is left out where no district has one.
    """
    origins = Origins(texts)
    compared = best if any(best.values()) else {}
    priority = [district for district in plan.districts if district.base.area.priority]
    others = [district for district in plan.districts if not district.base.area.priority]
    rows = [
        *(_build_row(district, compared, chosen, origins, texts) for district in priority),
        _build_sum(texts("targets.four"), priority, plan, compared, origins, texts),
        *(_build_row(district, compared, chosen, origins, texts) for district in others),
        _build_sum(texts("targets.all"), plan.districts, plan, compared, origins, texts),
    ]
    return build_page_table(
        texts("targets.caption"), _build_columns(plan, texts, compared=bool(compared)), rows, origins
    )


def _build_columns(plan: TargetPlan, texts: Texts, *, compared: bool) -> list[PageTableColumn]:
    base, goal = plan.base.question.period, plan.request.goal_period
    labels = [
        texts("targets.base_rate", period=base),
        texts("targets.base_poor", period=base),
        texts("targets.yearly"),
        texts("targets.total", years=plan.years),
        texts("targets.needed"),
        texts("targets.goal_rate", period=goal),
        texts("targets.yearly_points"),
        *([texts("targets.best_year")] if compared else []),
    ]
    return [
        PageTableColumn(texts("ranking.district")),
        *(PageTableColumn(label, numeric=True) for label in labels),
        PageTableColumn(texts("targets.remark")),
    ]


def _build_row(
    district: DistrictPlan, best: BestYears, chosen: str | None, origins: Origins, texts: Texts
) -> PageTableRow:
    base = district.base
    asked = _Asked(district.reduction, district.yearly, district.goal_rate, district.yearly_points)
    cells: list[PageTableCell] = [
        origins.describe(describe_figure(base.rate, texts, format_column_figure)),
        origins.describe(describe_figure(base.poor, texts, format_column_figure)),
        *_build_asked(asked, [base.poor], _format_needed(district, texts), origins, texts),
    ]
    if best:
        cells.append(origins.describe(describe_value(best[base.area.code], texts, format_signed_number)))
    cells.append(_format_remark(district, texts))
    code = base.area.code
    return PageTableRow((base.area.name_vi, *cells), code, chosen=code == chosen)


def _build_sum(
    name: str,
    districts: Sequence[DistrictPlan],
    plan: TargetPlan,
    best: BestYears,
    origins: Origins,
    texts: Texts,
) -> PageTableRow:
    figures = [district.base.poor for district in districts]
    start = sum_poor(figures)
    rate = scale_finding(start, 100 / sum(district.base.households for district in districts))
    cells: list[PageTableCell] = [
        origins.describe(describe_value(rate, texts, format_percent)),
        origins.describe(describe_value(start, texts, format_count)),
        *_build_asked(_sum_asked(districts, plan), figures, "", origins, texts),
        *([""] if best else []),
        "",
    ]
    if len(districts) == len(plan.districts):
        cells[:2] = _describe_province(plan, origins, texts)
    return PageTableRow((name, *cells))


def _sum_asked(districts: Sequence[DistrictPlan], plan: TargetPlan) -> _Asked:
    """Return what is asked of several districts together."""
    households = sum(district.base.households for district in districts)
    left = sum(district.goal_poor for district in districts)
    reduction = sum(district.reduction for district in districts)
    return _Asked(
        reduction=reduction,
        yearly=reduction / plan.years,
        goal_rate=100 * left / households,
        yearly_points=100 * reduction / households / plan.years,
    )


def _describe_province(plan: TargetPlan, origins: Origins, texts: Texts) -> list[PageTableCell]:
    rate, poor = plan.base.province, plan.base.province_poor
    return [
        origins.describe(describe_figure(figure, texts, format_column_figure)) if figure else None
        for figure in (rate, poor)
    ]


def _build_asked(
    asked: _Asked, figures: Sequence[Figure], needed: str, origins: Origins, texts: Texts
) -> list[PageTableCell]:
    language = texts.language
    return [
        _describe_number(format_count(asked.yearly, language), figures, origins),
        _describe_number(format_count(asked.reduction, language), figures, origins),
        needed,
        _describe_number(format_percent(asked.goal_rate, language), figures, origins),
        _describe_number(format_number(asked.yearly_points, language), figures, origins),
    ]


def _describe_number(text: str, figures: Sequence[Figure], origins: Origins) -> PageTableCell:
    """Describe a planned number; it is no figure of a district, so it bears no status of one."""
    shown = describe_finding(Finding(0, FindingRule.TARGET_SHARE, tuple(figures)), text)
    return {**origins.describe(shown), "status": ""}


def _format_needed(district: DistrictPlan, texts: Texts) -> str:
    """Write how many households the goal may take where the base is estimated: '1.900–3.100'."""
    if district.needed is None:
        return texts("targets.sure")
    lower, upper = (
        format_count(round_estimate(end, Unit.HOUSEHOLDS), texts.language)
        for end in (district.needed.lower, district.needed.upper)
    )
    return lower if lower == upper else f"{lower}–{upper}"


def _format_remark(district: DistrictPlan, texts: Texts) -> str:
    if district.locked:
        return texts("targets.locked")
    return texts("targets.spared") if district.spared else ""
