"""Bringing a file: it is read and checked for this visitor alone, its faults named, its figures previewed."""

import streamlit as st

from pages.importing.brought_file import show_brought_file
from pages.importing.browser_publishing import show_published_batches
from pages.importing.input_boxes import show_file_box, show_source_box
from pages.importing.templates import show_template_links
from ui.components.page_head import make_head_place, show_page_head
from ui.components.section import show_words
from ui.layout.page_setup import PageContext, open_page
from ui.state.parameters import Parameter

FILTERS = (
    Parameter.STANDARD,
    Parameter.INDICATOR,
    Parameter.GROUP,
    Parameter.PERIOD,
    Parameter.LABELS,
)


@st.fragment
def show_import_page() -> None:
    """Show the page of the visitor's own figures."""
    head = make_head_place()
    page = open_page(FILTERS)
    with head:
        _headline(page)
    left, right = st.columns([55, 45], gap="medium")
    with left:
        brought = show_file_box(page.texts)
    with right:
        named = show_source_box(page.texts)
        show_template_links(page.view, page.texts)
    if brought is None:
        show_words("import_waiting", "", page.texts("import.waiting"))
    else:
        show_brought_file(brought, named, page)
    show_published_batches(page.texts)


def _headline(page: PageContext) -> None:
    texts = page.texts
    show_page_head(title=texts("import.title"), subtitle=texts("import.lead"), notices=page.notices)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_import_page()
