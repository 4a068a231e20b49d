"""Draw the path of every district and of the province, from the base year to the goal year."""

from collections.abc import Sequence

import plotly.graph_objects as go

from analysis.display.colours import Colour
from analysis.targets.paths import PathPoint, build_district_path, build_province_path
from analysis.targets.plan import DistrictPlan, TargetPlan
from charts.label_spacing import shift_labels_apart
from charts.style import ESTIMATED_DASH, Chart, stamp_estimates, style_chart
from charts.target_paths.description import describe_target_paths, format_path_hover
from language.catalogue import Texts
from language.numbers import PERCENT, format_percent

HEIGHT = 430
NAME_GAP = 1 / 22
"""Of the axis: how far two names must be apart, some 17 pixels."""

AFTER = 0.62
"""Part of the years' width that the names at the right take."""


def plot_target_paths(plan: TargetPlan, chosen: str | None, texts: Texts) -> Chart:
    """Draw a plan's paths; those of an estimated base are dotted; `chosen` is a district's code."""
    figure = go.Figure([*_list_district_traces(plan, chosen, texts), _build_province_trace(plan, texts)])
    style_chart(figure, HEIGHT, texts)
    _lay_out(figure, plan, texts)
    _label_ends(figure, plan, chosen, texts)
    if count := sum(not district.base.rate.published for district in plan.districts):
        stamp_estimates(figure, count, texts)
    return Chart(figure, describe_target_paths(plan, texts))


def _list_district_traces(plan: TargetPlan, chosen: str | None, texts: Texts) -> list[go.Scatter]:
    ordered = sorted(plan.districts, key=lambda one: (one.base.area.code == chosen, one.base.area.priority))
    return [
        _build_trace(
            one.base.area.name_vi,
            build_district_path(one, plan.base.question.period),
            {
                "color": _find_colour(one, chosen),
                "width": 3 if one.base.area.code == chosen else 1.6,
                "dash": "solid" if one.base.rate.published else ESTIMATED_DASH,
            },
            texts,
        )
        for one in ordered
    ]


def _build_province_trace(plan: TargetPlan, texts: Texts) -> go.Scatter:
    line = {"color": Colour.PROVINCE, "width": 4}
    return _build_trace(texts("ranking.province"), build_province_path(plan), line, texts)


def _build_trace(name: str, path: Sequence[PathPoint], line: dict[str, object], texts: Texts) -> go.Scatter:
    return go.Scatter(
        name=name,
        x=[point.period for point in path],
        y=[point.rate for point in path],
        mode="lines+markers",
        line=line,
        marker={"size": 5},
        customdata=[format_path_hover(name, point, texts) for point in path],
        hovertemplate="%{customdata}<extra></extra>",
        showlegend=False,
    )


def _find_colour(plan: DistrictPlan, chosen: str | None) -> str:
    if plan.base.area.code == chosen:
        return Colour.OWN
    return Colour.PRIORITY if plan.base.area.priority else Colour.OTHER_DISTRICT


def _lay_out(figure: go.Figure, plan: TargetPlan, texts: Texts) -> None:
    base, goal = plan.base.question.period, plan.request.goal_period
    figure.update_xaxes(
        range=[base - 0.1 * plan.years, goal + AFTER * plan.years],
        tickvals=list(range(base, goal + 1)),
        showgrid=False,
    )
    figure.update_yaxes(range=[0, _find_top(plan)], ticksuffix=PERCENT[texts.language], nticks=7)
    figure.update_layout(margin_t=8)


def _find_top(plan: TargetPlan) -> float:
    return 1.05 * max(district.base.start_rate for district in plan.districts)


def _label_ends(figure: go.Figure, plan: TargetPlan, chosen: str | None, texts: Texts) -> None:
    """Name the lines that matter at their end: the priority districts, the chosen one, the province."""
    named = [one for one in plan.districts if one.base.area.priority or one.base.area.code == chosen]
    ends = [(one.base.area.name_vi, one.goal_rate) for one in named]
    ends.append((texts("ranking.province"), plan.goal_rate))
    places = shift_labels_apart([rate for _, rate in ends], _find_top(plan) * NAME_GAP, lowest=0.0)
    for (name, rate), place in zip(ends, places, strict=True):
        figure.add_annotation(
            text=f"{name} {format_percent(rate, texts.language)}",
            x=plan.request.goal_period,
            y=place,
            xanchor="left",
            xshift=10,
            showarrow=False,
            font={"size": 13},
        )
