"""The whole data set as files: made when somebody asks for one, never with a change on the page."""

from collections.abc import Sequence

import streamlit as st

from data.model import Figure
from language.catalogue import Texts
from language.numbers import count
from reports.data_workbook import workbook_order
from reports.terms import figure_terms
from reports.workbook import EXCEL
from ui.components import show_part
from ui.downloads import Download, show_downloads
from ui.exports import export_button
from ui.figure_files import figures_name, shown_figures
from ui.outline_method import outline_terms
from ui.prose import Article, prose
from ui.resources import boundaries, catalogue, figures
from ui.view import View


def show_data_set(view: View, texts: Texts) -> None:
    """Offer every figure as CSV, JSON and workbook, the outline as GeoJSON, and say on what terms."""
    shown = shown_figures(view, figures())
    show_part("prose", "data_set", prose([_contents(shown, texts)]))
    files = {
        texts("data_set.comma_file"): Download.DATA_CSV,
        texts("data_set.data_file"): Download.DATA_JSON,
        texts("data_set.outline_file"): Download.OUTLINE,
    }
    with st.container(horizontal=True, key="data_set_files"):
        show_downloads("data_set_links", view, files)
        _workbook(shown, view, texts)
    st.page_link("pages/explore.py", label=texts("data_set.explore"))
    terms = Article(texts("terms.title"), points=figure_terms(shown, texts))
    show_part("prose", "terms", prose([terms, outline_terms(boundaries(), texts)]))


def _contents(shown: Sequence[Figure], texts: Texts) -> Article:
    made = sum(not figure.published for figure in shown)
    language = texts.language
    key = "data_set.mixed" if made else "data_set.published"
    numbers = {"total": count(len(shown), language), "made": count(made, language)}
    return Article(texts("data_set.title"), [texts(key, **numbers)])


def _workbook(shown: Sequence[Figure], view: View, texts: Texts) -> None:
    """Offer everything as a workbook, which takes too long to make beside the pages."""
    order = workbook_order(figures(), catalogue(), texts, published_only=view.published_only)
    name = f"{figures_name(shown, texts)}.xlsx"
    export_button(texts("data_set.workbook"), order, name, EXCEL, "data_set_workbook")
