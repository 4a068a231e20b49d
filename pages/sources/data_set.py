"""The whole data set as files: made when somebody asks for one, never with a change on the page."""

from collections.abc import Sequence

import streamlit as st

from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_count
from pages.sources.boundary_method import build_outline_terms
from reports.tables.data_workbook import make_data_workbook_job
from reports.tables.figure_workbook import EXCEL
from reports.terms_of_use import list_figure_terms
from server.streamlit_patches.options import get_base_path
from ui.components.articles import Article, show_articles
from ui.downloads.export_button import show_export_button
from ui.downloads.figure_files import format_figures_file_name, select_figures_of_view
from ui.downloads.links import Download, show_download_links
from ui.downloads.open_data_route import PATH
from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.view import View


def show_data_set(view: View, texts: Texts) -> None:
    """Offer every figure as CSV, JSON and workbook, the outline as GeoJSON, and say on what terms."""
    shown = select_figures_of_view(view, get_figures())
    show_articles("data_set", [_contents(shown, texts)])
    files = {
        texts("data_set.excel_file"): Download.DATA_EXCEL_CSV,
        texts("data_set.comma_file"): Download.DATA_CSV,
        texts("data_set.data_file"): Download.DATA_JSON,
        texts("data_set.outline_file"): Download.OUTLINE,
    }
    with st.container(horizontal=True, key="data_set_files"):
        show_download_links("data_set_links", view, files)
        _workbook(shown, view, texts)
    st.page_link("pages/explore/page.py", label=texts("data_set.explore"))
    show_articles("data_set_api", [_describe_api(texts)])
    terms = Article(texts("terms.title"), points=list_figure_terms(shown, texts))
    show_articles("terms", [terms, build_outline_terms(get_boundaries(), texts)])


def _describe_api(texts: Texts) -> Article:
    """Tell where other programs read the figures, with an example and the description for programs."""
    address = f"{get_base_path()}{PATH}"
    points = (
        texts("data_set.api_example", address=f"{address}/figures?area=914&period=2024&unit=percent"),
        texts("data_set.api_description", address=f"{address}/openapi.json"),
    )
    return Article(texts("data_set.api_title"), [texts("data_set.api_lead", address=address)], points=points)


def _contents(shown: Sequence[Figure], texts: Texts) -> Article:
    made = sum(not figure.published for figure in shown)
    language = texts.language
    key = "data_set.mixed" if made else "data_set.published"
    numbers = {"total": format_count(len(shown), language), "made": format_count(made, language)}
    return Article(texts("data_set.title"), [texts(key, **numbers)])


def _workbook(shown: Sequence[Figure], view: View, texts: Texts) -> None:
    """Offer everything as a workbook, which takes too long to make beside the pages."""
    order = make_data_workbook_job(get_figures(), get_catalogue(), texts, published_only=view.published_only)
    name = f"{format_figures_file_name(shown, texts)}.xlsx"
    show_export_button(texts("data_set.workbook"), order, name, EXCEL, "data_set_workbook")
