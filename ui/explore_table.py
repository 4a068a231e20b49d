"""The table of all figures: found, ordered, a page at a time, and handed out as files."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial

import streamlit as st

from data.figures import FigureSet
from data.model import Figure
from insight.search import CODE_OF, Entry, Facet, Order, entries, find, ordered
from language.catalogue import Language, Texts
from language.numbers import count
from reports.comma_file import comma_file
from reports.workbook import EXCEL, workbook
from ui.components import show_table
from ui.exploration import Exploration
from ui.exploration_codes import facet_codes
from ui.explore_columns import columns, row
from ui.explore_filters import code_words, columns_and_order, current_page, words_and_codes
from ui.origins import Origins, value_text
from ui.resources import catalogue, figures
from ui.tables import table

PAGE_SIZE = 25
TABLE_KEY = "explore_table"


def filtered(exploration: Exploration, texts: Texts) -> Exploration:
    """Show the table's filters and give the exploration as the reader set it."""
    search, codes = words_and_codes(exploration.search, exploration.codes, texts)
    return replace(exploration, search=search, codes=codes)


def show_all_figures(exploration: Exploration, *, published_only: bool, texts: Texts) -> None:
    """Show the figures that an exploration finds, and offer them as files."""
    chosen, order = columns_and_order(texts)
    found = _found(exploration, order, texts, published_only=published_only)
    with st.container(horizontal=True, vertical_alignment="center", key="explore_pages"):
        page, pages = current_page(len(found), PAGE_SIZE)
        _downloads(found, texts)
    _show_page(
        found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE], chosen, _caption(found, page, pages, texts), texts
    )


def _found(exploration: Exploration, order: Order, texts: Texts, *, published_only: bool) -> list[Figure]:
    facets = facet_codes(catalogue())
    wanted = {facet: frozenset(c for c in exploration.codes if facets[c] is facet) for facet in Facet}
    found = find(searchable(figures(), texts), wanted, exploration.search)
    kept = [figure for figure in found if figure.published or not published_only]
    return ordered(kept, order, catalogue().areas)


@lru_cache(maxsize=2 * len(Language))
def searchable(shown: FigureSet, texts: Texts) -> tuple[Entry, ...]:
    """Put every figure's words together once a language; new figures take the place of old ones."""
    return entries(shown.all, partial(_words_of, texts=texts))


def _words_of(figure: Figure, texts: Texts) -> str:
    source = figure.source
    facets = [code_words(facet, code(figure), texts) for facet, code in CODE_OF.items()]
    note = texts.either(figure.note_vi, figure.note_en)
    about = [source.document_number, source.published_by(texts.language), source.date, note]
    return " ".join([*facets, value_text(figure, texts), *about])


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


def _downloads(found: Sequence[Figure], texts: Texts) -> None:
    """Offer the found figures; a file is made when somebody asks for it, not with every change."""
    areas = catalogue().areas
    mixed = any(not figure.published for figure in found)
    name = texts("report.file_illustrative" if mixed else "report.file")
    st.download_button(
        texts("explore.comma_file"), lambda: comma_file(found, areas, texts), f"{name}.csv", "text/csv",
        key="explore_csv", on_click="ignore", disabled=not found,
    )  # fmt: skip
    st.download_button(
        texts("explore.workbook"), lambda: workbook(found, areas, texts), f"{name}.xlsx", EXCEL,
        key="explore_xlsx", on_click="ignore", disabled=not found,
    )  # fmt: skip
