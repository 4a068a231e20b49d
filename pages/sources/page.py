"""Sources and method: coverage, sources, conflicts, definitions, estimates, boundaries, downloads."""

import streamlit as st

from analysis.conflicts import find_conflicts
from analysis.coverage.matrix import build_coverage_matrix
from language.catalogue import Texts
from pages.sources.boundary_method import build_boundary_method
from pages.sources.chapter_filters import CHAPTER_FILTERS
from pages.sources.conflict_list import build_conflict_list
from pages.sources.coverage_matrix import build_coverage_marks
from pages.sources.data_set import show_data_set
from pages.sources.definitions import build_definitions
from pages.sources.estimate_method import build_estimate_method, score_estimates
from pages.sources.source_search import show_source_search, show_sources
from reports.presentations.meeting import SceneKind
from ui.components.articles import show_articles
from ui.components.browser_component import show_component
from ui.components.page_head import make_head_place, show_page_head
from ui.components.part_choice import show_part_choice
from ui.layout.page_setup import PageContext, open_page
from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.language_choice import get_texts
from ui.state.parameters import Parameter
from ui.state.view import SourcesChapter, View


@st.fragment
def show_sources_page() -> None:
    """Show sources and method."""
    head = make_head_place()
    parameter, texts = Parameter.SOURCES_CHAPTER, get_texts()
    chapter = show_part_choice(parameter, SourcesChapter, texts("sources.chapters"), texts)
    page = open_page((parameter, *CHAPTER_FILTERS.get(chapter, ())), choose_scene=_choose_scene)
    if chapter is SourcesChapter.SOURCES:
        show_source_search(page.texts)
    with head:
        _headline(page, chapter)
    _show(page.view, page.texts)


def _choose_scene(view: View) -> SceneKind:
    coverage = view.sources.chapter is SourcesChapter.COVERAGE
    return SceneKind.COVERAGE if coverage else SceneKind.MAP


def _headline(page: PageContext, chapter: SourcesChapter) -> None:
    texts = page.texts
    title, lead = texts(f"chapter_title.{chapter.value}"), texts(f"chapter_lead.{chapter.value}")
    show_page_head(title=title, subtitle=lead, notices=page.notices)


def _show(view: View, texts: Texts) -> None:
    match view.sources.chapter:
        case SourcesChapter.COVERAGE:
            _coverage(view, texts)
        case SourcesChapter.SOURCES:
            show_sources(view.sources.search, published_only=view.published_only, texts=texts)
        case SourcesChapter.CONFLICTS:
            found = build_conflict_list(find_conflicts(get_figures()), get_catalogue().areas, texts)
            show_component("sources", "conflicts", found)
        case SourcesChapter.DEFINITIONS:
            show_articles("definitions", build_definitions(get_catalogue(), texts))
        case SourcesChapter.ESTIMATES:
            _show_estimates(texts)
        case SourcesChapter.BOUNDARIES:
            show_articles("boundaries", build_boundary_method(get_boundaries(), texts))
        case SourcesChapter.DOWNLOADS:
            show_data_set(view, texts)


def _show_estimates(texts: Texts) -> None:
    made = sum(not figure.published for figure in get_figures().all)
    scores = score_estimates(get_figures())
    show_articles("estimates", build_estimate_method(made, scores, texts))


def _coverage(view: View, texts: Texts) -> None:
    known = get_catalogue()
    found = build_coverage_matrix(view.question, get_figures(), known.districts, known.standards.values())
    show_component("matrix", "matrix", build_coverage_marks(found, view.question, texts))


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_sources_page()
