"""What a planner chooses: years, goal, rule and floor; what nobody touched follows the base year."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from analysis.targets.choices import list_goal_periods
from analysis.targets.plan import PlanRequest
from analysis.targets.rules import GoalKind, SharingRule
from data.model.figures import MOST_PERCENT
from language.catalogue import Texts
from ui.resources.shared_data import get_catalogue
from ui.state.parameters import Parameter
from ui.state.session import load_session_view, remember_view
from ui.state.view import View
from ui.state.widget_defaults import find_option_index, get_widget_value

AUTOMATIC_KEY = "targets_automatic"
"""What the page itself put into each widget in the run before: as long as it stands, nobody chose it."""

CHOICES: Mapping[Parameter, Callable[[PlanRequest], Any]] = {
    Parameter.TARGETS_PERIOD: lambda request: request.goal_period,
    Parameter.TARGETS_KIND: lambda request: request.kind,
    Parameter.TARGETS_GOAL: lambda request: request.goal,
    Parameter.TARGETS_RULE: lambda request: request.rule,
    Parameter.TARGETS_FLOOR: lambda request: request.floor,
    Parameter.TARGETS_HALVING: lambda request: request.halving_period,
}
"""The widgets' parameters, with what each shows of a request."""


def read_target_choices(view: View) -> View:
    """Return a view with what was chosen in the widgets since the last run."""
    automatic = st.session_state.get(AUTOMATIC_KEY, {})
    for parameter in CHOICES:
        key = parameter.widget_key
        if key in st.session_state:
            value = st.session_state[key]
            untouched = value is None or (key in automatic and value == automatic[key])
            view = parameter.put(view, parameter.default if untouched else value)
    return view


def show_target_choices(request: PlanRequest, automatic: PlanRequest, view: View, texts: Texts) -> None:
    """Show the widgets of a plan, each with what the plan was made with."""
    _fill_widgets(request, automatic)
    with st.container(horizontal=True, vertical_alignment="bottom", key="target_choices"):
        _show_years(view, request, texts)
        _show_goal(request, texts)
        _show_rule(texts)


def _fill_widgets(request: PlanRequest, automatic: PlanRequest) -> None:
    st.session_state[AUTOMATIC_KEY] = {
        parameter.widget_key: get(automatic)
        for parameter, get in CHOICES.items()
        if parameter not in {Parameter.TARGETS_KIND, Parameter.TARGETS_RULE}
    }
    for parameter, get in CHOICES.items():
        st.session_state[parameter.widget_key] = get(request)


def _show_years(view: View, request: PlanRequest, texts: Texts) -> None:
    periods = list_goal_periods(view.period, get_catalogue().standards[view.standard])
    _show_year(Parameter.TARGETS_PERIOD, periods, texts("targets.goal_period"))
    if request.rule is SharingRule.CATCH_UP:
        until = [period for period in periods if period <= request.goal_period]
        _show_year(Parameter.TARGETS_HALVING, until, texts("targets.halving_period"))


def _show_year(parameter: Parameter, periods: list[int], label: str) -> None:
    key = parameter.widget_key
    st.selectbox(label, periods, index=find_option_index(key, periods), key=key, filter_mode=None, width=130)


def _show_goal(request: PlanRequest, texts: Texts) -> None:
    kind = Parameter.TARGETS_KIND.widget_key
    st.segmented_control(
        texts("targets.kind"),
        tuple(GoalKind),
        default=get_widget_value(kind),
        key=kind,
        required=True,
        format_func=lambda item: texts(f"goal_kind.{item.value}"),
        on_change=_forget_goal,
    )
    _show_number(Parameter.TARGETS_GOAL, texts(f"targets.goal_{request.kind.value}"))


def _show_rule(texts: Texts) -> None:
    key, rules = Parameter.TARGETS_RULE.widget_key, tuple(SharingRule)
    st.selectbox(
        texts("targets.rule"),
        rules,
        index=find_option_index(key, rules),
        key=key,
        format_func=lambda rule: texts(f"sharing_rule.{rule.value}"),
        filter_mode=None,
        width=270,
    )
    _show_number(Parameter.TARGETS_FLOOR, texts("targets.floor"))


def _show_number(parameter: Parameter, label: str) -> None:
    key = parameter.widget_key
    st.number_input(
        label, 0.0, float(MOST_PERCENT), get_widget_value(key), step=0.1, format="%.2f", key=key, width=150
    )


def _forget_goal() -> None:
    """Let the page choose the goal anew: points a year mean nothing as a rate."""
    view = load_session_view()
    remember_view(replace(view, targets=replace(view.targets, goal=None)))
    st.session_state.pop(Parameter.TARGETS_GOAL.widget_key, None)
