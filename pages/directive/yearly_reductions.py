"""What the province planned to cut a year beside what its published rates say it did."""

from collections.abc import Sequence

from analysis.display.figures import (
    Citation,
    describe_citation,
    describe_figure,
    describe_finding,
    describe_value,
    format_points,
)
from analysis.display.programme_goal import cite_programme_goal
from analysis.question import Question
from analysis.targets.yearly_reductions import (
    ReductionResult,
    YearlyReduction,
    list_average_reductions,
    list_yearly_reductions,
)
from data.model.targets import Target
from language.catalogue import Texts
from language.numbers import format_number, format_signed_number
from pages.directive.map_links import build_year_link
from ui.components.origins.gathering import Origins
from ui.components.section import Section, SectionFact, build_section
from ui.components.table import PageTable, PageTableColumn, PageTableRow, build_page_table
from ui.resources.shared_data import get_figures
from ui.state.view import View

COLUMNS = ("span", "from", "to", "yearly", "verdict", "map")
NUMERIC = ("from", "to", "yearly")


def build_reduction_heading(target: Target, texts: Texts) -> Section:
    """Return the heading: the goal with its origin, the rule, how many steps kept it."""
    origins = Origins(texts)
    found = list_yearly_reductions(target, get_figures())
    missed = sum(step.result is ReductionResult.MISSED for step in found)
    goal: SectionFact = {
        "label": texts("promise.goal"),
        "number": origins.describe(describe_citation(_goal(target, texts))),
    }
    happened = [
        _happened(step, origins, texts) for step in list_average_reductions(target, get_figures())[:1]
    ]
    outcome = texts("promise.outcome", steps=len(found), missed=missed)
    paragraphs = [texts("promise.source"), texts("promise.rule"), outcome]
    return build_section(texts("promise.title"), paragraphs, [goal, *happened], origins)


def build_reduction_table(target: Target, view: View, texts: Texts) -> PageTable:
    """Return the table: a row a step between published years, then the average of them all."""
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
    least, most = (
        format_number(points, texts.language, 1) for points in (target.least_points, target.most_points)
    )
    text = texts("promise.goal_value", least=least, most=most)
    return cite_programme_goal(target, text, texts, first=target.base_period + 1)


def _happened(step: YearlyReduction, origins: Origins, texts: Texts) -> SectionFact:
    points = format_points(step.change, texts)
    label = texts("promise.happened", first=step.first, last=step.last)
    return {"label": label, "number": origins.describe(describe_finding(step.change, points))}


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
    yearly = origins.describe(describe_value(step.change, texts, format_signed_number))
    verdict = texts(f"promise_verdict.{step.result.value}")
    rates = [origins.describe(describe_figure(figure, texts)) for figure in (earlier, later)]
    key = later.key
    asked = Question(key.standard, key.indicator, key.group, key.period)
    return PageTableRow((span, *rates, yearly, verdict, build_year_link(view, asked, texts)))
