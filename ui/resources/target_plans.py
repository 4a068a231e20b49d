"""The plan of targets that a view asks for, with what its planner left open filled in."""

from dataclasses import dataclass

from analysis.question import Question
from analysis.targets.base import TargetBase, build_target_base
from analysis.targets.choices import FLOOR, choose_goal, choose_goal_period, choose_halving_period
from analysis.targets.plan import PlanRequest, TargetPlan, build_target_plan
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from ui.resources.shared_data import get_auxiliary_data, get_catalogue
from ui.state.view import View


@dataclass(frozen=True, slots=True)
class OfferedPlan:
    """What a view asks for: the base, the request, and the plan where every district has a base.

    `request` is None where no later year is left in the standard; `automatic` is the request that the page
    would make by itself.
    """

    base: TargetBase | None
    request: PlanRequest | None
    automatic: PlanRequest | None
    plan: TargetPlan | None


def build_plan_of_view(view: View, figures: FigureSet) -> OfferedPlan:
    """Build the plan of a view; targets are about all poor households."""
    question = Question(view.standard, Indicator.POOR, Group.ALL, view.period, view.published_only)
    base = build_target_base(question, get_catalogue(), figures, get_auxiliary_data())
    automatic, request = (_build_request(view, question, figures, own=own) for own in (False, True))
    whole = base is not None and not base.unknown
    plan = build_target_plan(base, request) if base and request and whole else None
    return OfferedPlan(base, request, automatic, plan)


def _build_request(view: View, question: Question, figures: FigureSet, *, own: bool) -> PlanRequest | None:
    """Build a request: with the planner's `own` choices, or as the page would choose by itself."""
    definition, programmes = get_catalogue().standards[view.standard], get_catalogue().targets
    asked = view.targets
    period = choose_goal_period(asked.goal_period if own else None, question.period, definition, programmes)
    if period is None:
        return None
    goal = choose_goal(asked.kind, question, period, figures, programmes, definition)
    halving = choose_halving_period(asked.halving_period if own else None, question.period, period)
    return PlanRequest(
        goal_period=period,
        kind=asked.kind,
        goal=asked.goal if own and asked.goal is not None else goal,
        rule=asked.rule,
        floor=asked.floor if own and asked.floor is not None else FLOOR,
        halving_period=halving,
        own=dict(asked.own),
    )
