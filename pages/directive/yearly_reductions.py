"""What the province planned to cut a year beside what its published rates say it did."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from analysis.finding import convert_to_finding
from analysis.targets.yearly_reductions import (
    ReductionResult,
    YearlyReduction,
    list_average_reductions,
    list_yearly_reductions,
)
from data.model.areas import PROVINCE
from data.model.figures import Figure, Group, Indicator
from data.model.targets import Target
from language.catalogue import Texts
from language.numbers import format_number, format_percent, format_signed_number
from ui.components.origins import Citation, Origins
from ui.components.table import PageTableCell, PageTableColumn, PageTableRow, build_page_table
from ui.layout.page_links import build_map_link
from ui.resources.shared_data import get_figures
from ui.state.view import View

COLUMNS = ("span", "from", "to", "yearly", "verdict", "map")
NUMERIC = ("from", "to", "yearly")


def build_reduction_heading(target: Target, texts: Texts) -> dict[str, Any]:
    """Describe the heading as JSON: the goal with its origin, the rule, how many steps kept it."""
    origins = Origins(texts)
    found = list_yearly_reductions(target, get_figures())
    missed = sum(step.result is ReductionResult.MISSED for step in found)
    goal = {"label": texts("promise.goal"), "number": origins.describe_citation(_goal(target, texts))}
    happened = [
        _happened(step, origins, texts) for step in list_average_reductions(target, get_figures())[:1]
    ]
    return {
        "title": texts("promise.title"),
        "paragraphs": [
            texts("promise.source"),
            texts("promise.rule"),
            texts("promise.outcome", steps=len(found), missed=missed),
        ],
        "facts": [goal, *happened],
        "tables": origins.tables(),
    }


def build_reduction_table(target: Target, view: View, texts: Texts) -> dict[str, Any]:
    """Describe the table as JSON: a row a step between published years, then the average of them all."""
    origins = Origins(texts)
    columns = [PageTableColumn(texts(f"promise_column.{name}"), name in NUMERIC) for name in COLUMNS]
    rows = [
        *(
            _row(step, _span(step, texts), view, origins, texts)
            for step in list_yearly_reductions(target, get_figures())
        ),
        *_overall(list_average_reductions(target, get_figures()), view, origins, texts),
    ]
    return build_page_table(texts("promise.caption"), columns, rows, origins)


def _goal(target: Target, texts: Texts) -> Citation:
    language = texts.language
    return Citation(
        area_code=PROVINCE,
        indicator=Indicator.POOR,
        group=Group.ALL,
        period=f"{target.base_period + 1}–{target.last_period}",
        standard=target.standard,
        text=texts(
            "promise.goal_value",
            least=format_number(target.least_points, language, 1),
            most=format_number(target.most_points, language, 1),
        ),
        status=target.status,
        source=target.source,
        note=texts.choose_text(target.note_vi, target.note_en),
    )


def _happened(step: YearlyReduction, origins: Origins, texts: Texts) -> dict[str, Any]:
    points = texts("compare.points", change=format_signed_number(step.change.value, texts.language))
    label = texts("promise.happened", first=step.first, last=step.last)
    return {"label": label, "number": origins.describe_finding(step.change, points)}


def _overall(
    found: Sequence[YearlyReduction], view: View, origins: Origins, texts: Texts
) -> list[PageTableRow]:
    return [
        _row(step, texts("promise.overall", first=step.first, last=step.last), view, origins, texts)
        for step in found
    ]


def _span(step: YearlyReduction, texts: Texts) -> str:
    key = "promise.one_year" if step.years == 1 else "promise.several_years"
    places = {"first": step.first, "last": step.last}
    return texts(key, **places) if step.years == 1 else texts(key, **places, years=step.years)


def _row(step: YearlyReduction, span: str, view: View, origins: Origins, texts: Texts) -> PageTableRow:
    later, earlier = step.change.parts
    yearly = origins.describe_finding(step.change, format_signed_number(step.change.value, texts.language))
    verdict = texts(f"promise_verdict.{step.result.value}")
    cells = (span, _rate(earlier, origins, texts), _rate(later, origins, texts), yearly, verdict)
    return PageTableRow((*cells, _map_of(later, view, texts)))


def _rate(figure: Figure, origins: Origins, texts: Texts) -> PageTableCell:
    finding = convert_to_finding(figure)
    return (
        origins.describe_finding(finding, format_percent(figure.value, texts.language)) if finding else None
    )


def _map_of(figure: Figure, view: View, texts: Texts) -> dict[str, str]:
    key = figure.key
    asked = replace(
        view,
        standard=key.standard,
        indicator=key.indicator,
        group=key.group,
        period=key.period,
        district=None,
    )
    return build_map_link(asked, texts("directive.map_of_year", period=key.period))
