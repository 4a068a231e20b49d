"""The parts below the panels: the programme's path and the pace of the districts."""

from dataclasses import replace

from analysis.targets.programme_path import (
    build_path_standings,
    build_programme_path,
    list_published_rates,
)
from data.model.targets import Target
from language.catalogue import Texts
from pages.trend.pace import build_pace_section, build_pace_table
from pages.trend.programme_path import build_missing_path_section, build_path_section, build_path_table
from ui.components.browser_component import show_table
from ui.components.section import show_section
from ui.resources.shared_data import get_catalogue, get_figures
from ui.resources.trend_answers import get_district_paces
from ui.state.session import choose_district
from ui.state.view import View


def show_programme_path(target: Target | None, texts: Texts) -> None:
    """Show the programme's planned path and what was reached, or that there is no programme."""
    base = list_published_rates(target, target.base_period, get_figures()) if target else ()
    if target is None or not base:
        show_section("path", build_missing_path_section(texts))
        return
    show_section("path", build_path_section(target, base[0], texts))
    planned = build_programme_path(target)[1:]
    rows = build_path_table(target, base[0], planned, build_path_standings(target, get_figures()), texts)
    show_table("path_table", rows)


def show_paces(view: View, texts: Texts) -> None:
    """Show how fast each district's rate fell, standard by standard."""
    known = get_catalogue()
    verdicts = {
        standard: get_district_paces(replace(view.question, standard=standard))
        for standard in known.standards
    }
    show_section("pace", build_pace_section(verdicts, texts))
    rows = build_pace_table(verdicts, known.districts, view.district, texts)
    if rows["rows"]:
        show_table("pace_table", rows, choose_district)
