"""Targets: the province's goal shared among the districts by a named rule, and what it asks of each."""

import streamlit as st

from pages.targets.assigned import show_assigned_targets
from pages.targets.assigning import show_assigning
from pages.targets.choices import read_target_choices, show_target_choices
from pages.targets.head import show_target_head
from pages.targets.sections import show_district_plans, show_files, show_rule, show_work
from reports.presentations.meeting import SceneKind
from ui.components.page_head import make_head_place
from ui.components.section import show_words
from ui.layout.page_setup import PageContext, open_page
from ui.resources.assigned_targets import get_assigned_targets
from ui.resources.shared_data import get_figures
from ui.resources.target_plans import OfferedPlan, build_plan_of_view
from ui.state.parameters import Parameter
from ui.state.view import View

# The standard of a target, and the year that it starts from.
SHOWN = (Parameter.STANDARD, Parameter.PERIOD, Parameter.PUBLISHED_ONLY)


@st.fragment
def show_targets_page() -> None:
    """Show the plan that the reader's choices lead to."""
    head = make_head_place()
    page = open_page(SHOWN, complete=read_target_choices, choose_scene=_choose_scene)
    offered = build_plan_of_view(page.view, get_figures())
    if offered.request and offered.automatic:
        show_target_choices(offered.request, offered.automatic, page.view, page.texts)
    with head:
        show_target_head(offered, page)
    _show_plan(offered, page)
    show_assigned_targets(page.view, page.texts)
    show_assigning(offered.plan, page.texts)


def _choose_scene(view: View) -> SceneKind:
    """Return assigned targets beside results; a plan that nobody has assigned is no scene yet."""
    return SceneKind.TARGETS if get_assigned_targets(view.standard) else SceneKind.MAP


def _show_plan(offered: OfferedPlan, page: PageContext) -> None:
    view, texts = page.view, page.texts
    if offered.plan is None:
        show_words("target_none", texts("targets.none_title"), _explain_missing_plan(offered, page))
        return
    show_rule(offered.plan, texts)
    show_district_plans(offered.plan, view, texts)
    show_work(offered.plan, view, texts)
    show_files(view, texts)


def _explain_missing_plan(offered: OfferedPlan, page: PageContext) -> str:
    """Say why nothing is shared, and what helps."""
    texts, view = page.texts, page.view
    if offered.request is None:
        standard = texts(f"standard.{view.standard.value}")
        return texts("targets.none_year", period=view.period, standard=standard)
    if offered.base is None:
        return texts("targets.none_province", period=view.period)
    unknown = len(offered.base.unknown)
    key = "targets.none_published" if view.published_only else "targets.none_estimates"
    return texts(key, count=unknown, period=view.period)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_targets_page()
