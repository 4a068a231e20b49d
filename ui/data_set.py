"""The whole data set as files: made when somebody asks for one, never with a change on the page."""

from collections.abc import Sequence

import streamlit as st

from data.model import Figure
from language.catalogue import Texts
from language.numbers import count
from reports.comma_file import comma_file
from reports.data_file import data_file
from reports.data_workbook import workbook_order
from reports.outline_file import outline_file
from reports.terms import figure_terms
from reports.workbook import EXCEL
from ui.components import show_part
from ui.exports import export_button
from ui.outline_method import outline_terms
from ui.prose import Article, prose
from ui.resources import boundaries, catalogue, figures


def show_data_set(*, published_only: bool, texts: Texts) -> None:
    """Offer every figure as CSV and JSON, the outline as GeoJSON, and say on what terms."""
    shown = [figure for figure in figures().all if figure.published or not published_only]
    show_part("prose", "data_set", prose([_contents(shown, texts)]))
    with st.container(horizontal=True, key="data_set_files"):
        _files(shown, texts)
        _workbook(shown, published_only=published_only, texts=texts)
    st.page_link("pages/explore.py", label=texts("data_set.explore"))
    terms = Article(texts("terms.title"), points=figure_terms(shown, texts))
    show_part("prose", "terms", prose([terms, outline_terms(boundaries(), texts)]))


def _contents(shown: Sequence[Figure], texts: Texts) -> Article:
    made = sum(not figure.published for figure in shown)
    language = texts.language
    key = "data_set.mixed" if made else "data_set.published"
    numbers = {"total": count(len(shown), language), "made": count(made, language)}
    return Article(texts("data_set.title"), [texts(key, **numbers)])


def _workbook(shown: Sequence[Figure], *, published_only: bool, texts: Texts) -> None:
    """Offer everything as a workbook, which takes too long to make beside the pages."""
    order = workbook_order(figures(), catalogue(), texts, published_only=published_only)
    name = f"{_name(shown, texts)}.xlsx"
    export_button(texts("data_set.workbook"), order, name, EXCEL, "data_set_workbook")


def _name(shown: Sequence[Figure], texts: Texts) -> str:
    mixed = any(not figure.published for figure in shown)
    return texts("report.file_illustrative" if mixed else "report.file")


def _files(shown: Sequence[Figure], texts: Texts) -> None:
    known = catalogue()
    name = _name(shown, texts)
    st.download_button(
        texts("data_set.comma_file"),
        lambda: comma_file(shown, known.areas, texts, figure_terms(shown, texts)),
        f"{name}.csv", "text/csv", key="data_set_csv", on_click="ignore",
    )  # fmt: skip
    st.download_button(
        texts("data_set.data_file"),
        lambda: data_file(shown, known, texts),
        f"{name}.json", "application/json", key="data_set_json", on_click="ignore",
    )  # fmt: skip
    st.download_button(
        texts("data_set.outline_file"),
        lambda: outline_file(boundaries(), known.areas, texts),
        f"{texts('report.outline_file')}.geojson", "application/geo+json",
        key="data_set_geojson", on_click="ignore",
    )  # fmt: skip
