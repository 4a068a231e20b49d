"""The parts of a district's page."""

from analysis.conflicts import find_area_conflicts
from analysis.display.figures import DisplayFigure
from analysis.display.targets import (
    describe_allowed_rate,
    describe_standing_figure,
    describe_target,
    format_target_result,
)
from analysis.district.yearly_figures import build_yearly_figures
from analysis.targets.results import TargetStanding
from analysis.trend.area_lines import build_area_lines
from charts.district_trend.chart import plot_district_trend
from data.model.areas import PROVINCE, Area
from language.catalogue import Texts
from pages.district.conflicts import build_conflict_table
from pages.district.yearly_figures import build_yearly_table
from ui.components.browser_component import show_component, show_table
from ui.components.origins.gathering import Origins
from ui.components.plotly_chart import show_plotly_chart
from ui.components.section import SectionFact, build_section, show_section, show_words
from ui.resources.assigned_targets import get_target_standings
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.view import View


def show_trend(area: Area, view: View, texts: Texts) -> None:
    """Show the district's trend beside the province's."""
    lead = texts("profile.trend_lead", rate=texts(f"rate.{view.indicator.value}"))
    show_words("trend_head", texts("profile.trend_title"), lead)
    own, province = (
        build_area_lines(one, view.question, get_catalogue(), get_figures())
        for one in (area, get_catalogue().areas[PROVINCE])
    )
    show_plotly_chart(plot_district_trend(own, province, texts), "district_trend")
    show_component("charts_on_paper", "charts_on_paper", {})


def show_targets(area: Area, view: View, texts: Texts) -> None:
    """Show every target that was assigned to the district by the view's standard, if any, and its result."""
    standings = get_target_standings(view.standard, area.code)
    if not standings:
        return
    origins = Origins(texts)
    facts = [fact for standing in standings for fact in _list_target_facts(standing, origins, texts)]
    told = [_tell_standing(standing, texts) for standing in standings]
    show_section("targets", build_section(texts("target_standing.profile_title"), told, facts, origins))


def _tell_standing(standing: TargetStanding, texts: Texts) -> str:
    """Say of which years a target is, and what has come of it."""
    base, goal = standing.target.base_period, standing.target.key.goal_period
    result = format_target_result(standing, texts)
    return texts("target_standing.profile", base=base, goal=goal, result=result)


def _list_target_facts(standing: TargetStanding, origins: Origins, texts: Texts) -> list[SectionFact]:
    goal = standing.target.key.goal_period
    label = texts("target_standing.fact_goal", goal=goal)
    facts = [_build_fact(label, describe_target(standing.target, texts), origins)]
    found, allowed = describe_standing_figure(standing, texts), describe_allowed_rate(standing, texts)
    if found and allowed and standing.figure:
        period = standing.figure.key.period
        facts.append(_build_fact(texts("target_standing.fact_allowed", period=period), allowed, origins))
        facts.append(_build_fact(texts("target_standing.fact_found", period=period), found, origins))
    return facts


def _build_fact(label: str, shown: DisplayFigure, origins: Origins) -> SectionFact:
    return {"label": label, "number": origins.describe(shown)}


def show_conflicts(area: Area, texts: Texts) -> None:
    """Show what sources disagree on, the province's figures included that the district is measured by."""
    found = find_area_conflicts(get_figures(), (area.code, PROVINCE))
    if found:
        show_words("conflicts_head", texts("profile.conflicts_title"), texts("profile.conflicts_lead"))
        show_table("conflicts", build_conflict_table(found, get_catalogue().areas, texts))


def show_yearly_figures(area: Area, view: View, texts: Texts) -> None:
    """Show every figure of the district in one table, a year a row."""
    standards = get_catalogue().standards.values()
    found = build_yearly_figures(area.code, get_figures(), standards, published_only=view.published_only)
    lead = "figures_lead" if found.count_figures(published=False) else "figures_lead_published"
    words = texts(f"profile.{lead if found.standards else 'nothing'}")
    show_words("figures_head", texts("profile.figures_title"), words)
    if found.standards:
        show_table("yearly_figures", build_yearly_table(found, (view.standard, view.period), texts))
