"""The table of all figures: found, ordered, a page at a time, and handed out as files."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from data.model import Figure
from language.catalogue import Texts
from language.numbers import count
from ui.components import show_table
from ui.downloads import Download, show_downloads
from ui.exploration import Exploration
from ui.explore_columns import columns, row
from ui.explore_filters import columns_and_order, current_page, order_set, words_and_codes
from ui.found_figures import found_figures
from ui.origins import Origins
from ui.resources import catalogue, figures
from ui.tables import table
from ui.view import View

PAGE_SIZE = 25
TABLE_KEY = "explore_table"


def filtered(exploration: Exploration, texts: Texts) -> Exploration:
    """Show the table's filters and give the exploration as the reader set it."""
    search, codes = words_and_codes(exploration.search, exploration.codes, texts)
    return replace(exploration, search=search, codes=codes, order=order_set(exploration.order))


def show_all_figures(view: View, texts: Texts) -> None:
    """Show the figures that a view's exploration finds, and offer them as files."""
    chosen = columns_and_order(texts)
    found = found_figures(view, figures(), texts)
    with st.container(horizontal=True, vertical_alignment="center", key="explore_pages"):
        page, pages = current_page(len(found), PAGE_SIZE)
        files = {
            texts("explore.comma_file"): Download.FOUND_CSV,
            texts("explore.workbook"): Download.FOUND_XLSX,
        }
        show_downloads("explore_files", view, files, available=bool(found))
    _show_page(
        found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE], chosen, _caption(found, page, pages, texts), texts
    )


def _caption(found: Sequence[Figure], page: int, pages: int, texts: Texts) -> str:
    if not found:
        return texts("explore.nothing")
    illustrative = sum(not figure.published for figure in found)
    return texts(
        "explore.found",
        found=count(len(found), texts.language),
        illustrative=count(illustrative, texts.language),
        page=page,
        pages=pages,
    )


def _show_page(shown: Sequence[Figure], chosen: Sequence[str], caption: str, texts: Texts) -> None:
    origins = Origins(texts)
    rows = [row(figure, chosen, catalogue().areas, origins, texts) for figure in shown]
    show_table(TABLE_KEY, table(caption, columns(chosen, texts), rows, origins))
