"""The buttons for reports on paper: of the district that is open, or of the province and of all districts."""

from dataclasses import replace

import streamlit as st

from analysis.display.exceedance import MapLayer
from data.model.areas import PROVINCE
from language.catalogue import Texts
from language.dates import get_vietnam_date
from language.folding import make_file_slug
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import MEDIA_TYPES, ReportFormat, make_all_districts_job, make_report_job
from reports.presentations.meeting import MeetingScene, SceneKind
from ui.downloads.export_button import show_export_button
from ui.downloads.links import Download, show_download_links
from ui.downloads.map_links import ONE_MAP, show_map_downloads
from ui.layout.scene_links import make_scene_linker
from ui.resources.boundaries import get_boundaries
from ui.resources.public_address import find_public_address
from ui.resources.shared_data import get_catalogue, get_duties, get_figures
from ui.state.view import View


def show_file_buttons(view: View, texts: Texts) -> None:
    """Offer the map of the page's question, whatever the map page's colours say, a card, and reports."""
    shown = replace(view, layer=MapLayer.RATE)
    box = show_map_downloads(ONE_MAP, shown, texts)
    if view.district:
        with box:
            show_download_links("district_card", shown, {texts("card.button"): Download.CARD})
    _show_report_buttons(view, texts)


def _show_report_buttons(view: View, texts: Texts) -> None:
    """Offer reports in a popover; each is made beside the pages once it is asked for."""
    with st.popover(texts("paper.popover"), key="papers"):
        basis = _collect_inputs(view, texts)
        for kind in ReportFormat:
            if view.district:
                _show_one(view.district, "district", kind, basis)
            else:
                _show_one(PROVINCE, "province", kind, basis)
                _show_every_district(kind, basis)


def _collect_inputs(view: View, texts: Texts) -> ReportInputs:
    return ReportInputs(
        view.question,
        get_catalogue(),
        get_duties(),
        get_figures(),
        get_boundaries(),
        texts,
        get_vietnam_date(),
        _build_link(view),
    )


def _build_link(view: View) -> str:
    """Build the address at which others open what a report shows; empty where none is known."""
    shown = MeetingScene(view.question, view.district, kind=SceneKind.PROFILE)
    return make_scene_linker(find_public_address(), view.language)(shown)


def _show_one(code: str, whose: str, kind: ReportFormat, basis: ReportInputs) -> None:
    label = basis.texts(f"paper_button.{whose}_{kind.value}")
    name = _file_name(basis.catalogue.areas[code].name_vi, kind, basis)
    show_export_button(
        label, make_report_job(code, kind, basis), name, MEDIA_TYPES[kind], f"paper_{code}_{kind.value}"
    )


def _show_every_district(kind: ReportFormat, basis: ReportInputs) -> None:
    label = basis.texts(f"paper_button.all_{kind.value}")
    name = _file_name(basis.texts("paper.title_all"), kind, basis)
    show_export_button(
        label, make_all_districts_job(kind, basis), name, MEDIA_TYPES[kind], f"papers_{kind.value}"
    )


def _file_name(about: str, kind: ReportFormat, basis: ReportInputs) -> str:
    """Name a file in plain letters; one that may hold made-up figures says so."""
    made = any(not figure.published for figure in basis.figures.all) and not basis.question.published_only
    mark = f"_{make_file_slug(basis.texts('status.estimated'))}" if made else ""
    report = make_file_slug(basis.texts("paper.popover"))
    return f"{report}_{make_file_slug(about)}_{basis.question.period}{mark}.{kind.value}"
