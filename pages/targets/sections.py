"""The parts of a plan below its head: the rule in words, the table, maps, paths, files."""

import streamlit as st

from analysis.finding import Finding
from analysis.targets.best_year import find_best_year
from analysis.targets.plan import TargetPlan
from analysis.targets.rules import SharingRule
from charts.target_paths.chart import plot_target_paths
from data.model.areas import PROVINCE
from language.catalogue import Texts
from language.numbers import format_number
from maps.browser_data.work_maps import build_household_map, build_point_map
from pages.targets.district_table import build_plan_table
from pages.targets.own_numbers import show_own_numbers
from reports.tables.target_sheet import describe_rule
from ui.components.browser_component import show_component, show_table
from ui.components.plotly_chart import show_plotly_chart
from ui.components.section import show_words
from ui.components.small_map_row import SmallMapRow
from ui.downloads.links import Download, show_download_links
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.session import choose_district
from ui.state.view import View


def show_rule(plan: TargetPlan, texts: Texts) -> None:
    """Show how the work is shared, in words, and the table of own numbers where these are the rule."""
    request = plan.request
    floor = format_number(request.floor, texts.language, 1)
    show_words("target_rule", "", describe_rule(plan, texts), texts("targets.rule_always", floor=floor))
    if request.rule is SharingRule.OWN_NUMBERS:
        show_words("target_own", texts("targets.own_title"), texts("targets.own_lead"))
        show_own_numbers(plan, texts)


def show_district_plans(plan: TargetPlan, view: View, texts: Texts) -> None:
    """Show what each district is asked, and how fast it has ever been."""
    best = {
        area.code: find_best_year(area.code, get_catalogue(), get_figures())
        for area in get_catalogue().districts
    }
    show_table("target_table", build_plan_table(plan, best, view.district, texts), choose_district)
    show_words("target_pace", "", _describe_pace(plan, texts, compared=any(best.values())))


def _describe_pace(plan: TargetPlan, texts: Texts, *, compared: bool) -> str:
    """Say how fast the province fell in its best published year, and whether a district can be compared."""
    best = find_best_year(PROVINCE, get_catalogue(), get_figures())
    parts = [] if compared else [texts("targets.best_none")]
    if best:
        parts.append(_describe_best_year(best, plan, texts))
    return " ".join([*parts, texts("targets.range_note")])


def _describe_best_year(best: Finding, plan: TargetPlan, texts: Texts) -> str:
    """Say how many points the province fell in a year, and how many a year the plan asks."""
    later, earlier = best.parts
    return texts(
        "targets.best_province",
        points=format_number(-best.value, texts.language),
        earlier=earlier.key.period,
        later=later.key.period,
        asked=format_number((plan.base.province.value - plan.goal_rate) / plan.years, texts.language),
    )


def show_work(plan: TargetPlan, view: View, texts: Texts) -> None:
    """Show the maps of the work, and beside them every path."""
    left, right = st.columns([55, 45], gap="medium")
    row: SmallMapRow = {
        "title": texts("targets.map_heading"),
        "lead": texts("targets.map_lead", years=plan.years),
        "selected": view.district or "",
        "maps": [build_point_map(plan, texts), build_household_map(plan, texts)],
    }
    with left:
        show_component("small_maps", "target_maps", row)
    with right:
        show_words("target_paths_head", texts("targets.paths_title"), texts("targets.paths_lead"))
        show_plotly_chart(plot_target_paths(plan, view.district, texts), "target_paths")


def show_files(view: View, texts: Texts) -> None:
    """Offer the plan as a sheet."""
    show_words("target_files_head", texts("targets.files_title"), texts("targets.files_lead"))
    offered = {
        texts("targets.file_xlsx"): Download.TARGETS_XLSX,
        texts("targets.file_csv"): Download.TARGETS_CSV,
        texts("targets.file_excel_csv"): Download.TARGETS_EXCEL_CSV,
    }
    show_download_links("target_files", view, offered)
