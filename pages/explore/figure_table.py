"""The table of all figures: found, ordered, a page at a time, and handed out as files."""

from collections.abc import Sequence

import streamlit as st

from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_count
from pages.explore.columns import build_explore_columns, build_explore_row
from pages.explore.filters import list_hidden_filters, show_table_pagination
from ui.components.browser_component import show_table
from ui.components.origins.gathering import Origins
from ui.components.table import build_page_table
from ui.downloads.links import Download, show_download_links
from ui.resources.figure_search import find_figures_of_view
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.view import View

PAGE_SIZE = 25
TABLE_KEY = "explore_table"


def show_all_figures(view: View, chosen: Sequence[str], texts: Texts) -> None:
    """Show the figures that a view's exploration finds, in the chosen columns, and offer them as files."""
    found = find_figures_of_view(view, get_figures(), texts)
    hidden = list_hidden_filters(view.explore.codes, texts)
    with st.container(horizontal=True, vertical_alignment="center", key="explore_pages"):
        page, pages = show_table_pagination(len(found), PAGE_SIZE)
        files = {
            texts("explore.excel_file"): Download.FOUND_EXCEL_CSV,
            texts("explore.comma_file"): Download.FOUND_CSV,
            texts("explore.workbook"): Download.FOUND_XLSX,
        }
        show_download_links("explore_files", view, files, available=bool(found))
    caption = _caption(found, page, pages, texts)
    if hidden:
        caption = texts("explore.filtered", caption=caption, filters=", ".join(hidden))
    _show_table_page(found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE], chosen, caption, texts)


def _caption(found: Sequence[Figure], page: int, pages: int, texts: Texts) -> str:
    if not found:
        return texts("explore.nothing")
    estimated = sum(not figure.published for figure in found)
    return texts(
        "explore.found",
        found=format_count(len(found), texts.language),
        estimated=format_count(estimated, texts.language),
        page=page,
        pages=pages,
    )


def _show_table_page(shown: Sequence[Figure], chosen: Sequence[str], caption: str, texts: Texts) -> None:
    origins = Origins(texts)
    rows = [build_explore_row(figure, chosen, get_catalogue().areas, origins, texts) for figure in shown]
    table = build_page_table(caption, build_explore_columns(chosen, texts), rows, origins)
    show_table(TABLE_KEY, {**table, "folded": True})
