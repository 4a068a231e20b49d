"""What the province planned to cut a year beside what its published rates say it did."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from data.model import PROVINCE, Figure, Group, Indicator, Target
from insight.finding import as_given
from insight.steps import Promise, Step, overall, steps
from language.catalogue import Texts
from language.numbers import decimal, percent, signed
from ui.map_link import map_link
from ui.origins import Citation, Origins
from ui.resources import figures
from ui.tables import Cell, Column, Row, table
from ui.view import View

COLUMNS = ("span", "from", "to", "yearly", "verdict", "map")
NUMERIC = ("from", "to", "yearly")


def promise_head(target: Target, texts: Texts) -> dict[str, Any]:
    """Describe the heading as JSON: the goal with its origin, the rule, how many steps kept it."""
    origins = Origins(texts)
    found = steps(target, figures())
    missed = sum(step.promise is Promise.MISSED for step in found)
    goal = {"label": texts("promise.goal"), "number": origins.cited(_goal(target, texts))}
    happened = [_happened(step, origins, texts) for step in overall(target, figures())[:1]]
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


def promise_table(target: Target, view: View, texts: Texts) -> dict[str, Any]:
    """Describe the table as JSON: a row a step between published years, then the average of them all."""
    origins = Origins(texts)
    columns = [Column(texts(f"promise_column.{name}"), name in NUMERIC) for name in COLUMNS]
    rows = [
        *(_row(step, _span(step, texts), view, origins, texts) for step in steps(target, figures())),
        *_overall(overall(target, figures()), view, origins, texts),
    ]
    return table(texts("promise.caption"), columns, rows, origins)


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
            least=decimal(target.least_points, language, 1),
            most=decimal(target.most_points, language, 1),
        ),
        status=target.status,
        source=target.source,
        note=texts.either(target.note_vi, target.note_en),
    )


def _happened(step: Step, origins: Origins, texts: Texts) -> dict[str, Any]:
    points = texts("compare.points", change=signed(step.change.value, texts.language))
    label = texts("promise.happened", first=step.first, last=step.last)
    return {"label": label, "number": origins.finding(step.change, points)}


def _overall(found: Sequence[Step], view: View, origins: Origins, texts: Texts) -> list[Row]:
    return [
        _row(step, texts("promise.overall", first=step.first, last=step.last), view, origins, texts)
        for step in found
    ]


def _span(step: Step, texts: Texts) -> str:
    key = "promise.one_year" if step.years == 1 else "promise.several_years"
    places = {"first": step.first, "last": step.last}
    return texts(key, **places) if step.years == 1 else texts(key, **places, years=step.years)


def _row(step: Step, span: str, view: View, origins: Origins, texts: Texts) -> Row:
    later, earlier = step.change.parts
    yearly = origins.finding(step.change, signed(step.change.value, texts.language))
    verdict = texts(f"promise_verdict.{step.promise.value}")
    cells = (span, _rate(earlier, origins, texts), _rate(later, origins, texts), yearly, verdict)
    return Row((*cells, _map_of(later, view, texts)))


def _rate(figure: Figure, origins: Origins, texts: Texts) -> Cell:
    finding = as_given(figure)
    return origins.finding(finding, percent(figure.value, texts.language)) if finding else None


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
    return map_link(asked, texts("directive.map_of_year", period=key.period))
