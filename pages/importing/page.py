"""Bringing a file: it is read and checked for this visitor alone, its faults named, its figures previewed."""

import hashlib
from dataclasses import replace

import streamlit as st

from data.importing.model import ImportResult
from language.text_cleaning import clean_file_name
from pages.importing.browser_publishing import show_published_batches
from pages.importing.input_boxes import show_file_box, show_source_box
from pages.importing.kept_file import BroughtFile
from pages.importing.preview import show_preview
from pages.importing.publishing import show_publishing
from pages.importing.questions import find_kept_answers, show_column_answers
from pages.importing.reading import read_cells_once, read_file_once
from pages.importing.report import show_report
from pages.importing.sending import CheckedFile
from pages.importing.templates import show_template_links
from pages.importing.understood import show_understood
from ui.components.page_head import show_page_head
from ui.components.section import show_words
from ui.layout.page_setup import PageContext, open_page
from ui.resources.shared_data import get_snapshot
from ui.state.parameters import Parameter
from ui.state.view import View

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
    page = open_page(FILTERS)
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
        _show(brought, named, page)
    show_published_batches(page.texts)


def _headline(page: PageContext) -> None:
    texts = page.texts
    show_page_head(title=texts("import.title"), subtitle=texts("import.lead"), notices=page.notices)


def _show(brought: BroughtFile, named: str, page: PageContext) -> None:
    content, texts, view = brought.content, page.texts, page.view
    file = clean_file_name(brought.name)
    digest = hashlib.sha256(content).hexdigest()
    answers = find_kept_answers(digest)
    outcome = read_file_once(
        digest,
        named or texts("import.source_unnamed", file=file),
        view.standard.value,
        view.period,
        tuple(sorted(answers.items())),
        get_snapshot().version,
        _file=(content, file),
    )
    cells = read_cells_once(digest, _file=(content, file))
    show_report(outcome, cells, texts)
    show_column_answers(answers, digest, texts)
    show_understood(outcome, cells, texts)
    if outcome.usable:
        read = choose_read_view(outcome, view)
        show_preview(outcome, read, texts)
        show_publishing(CheckedFile(outcome, brought, named, answers, read), texts)


def choose_read_view(outcome: ImportResult, view: View) -> View:
    """Return the view with the review that the file itself names, which wins over the filters."""
    if outcome.review is None:
        return view
    standard, period = outcome.review
    return replace(view, standard=standard, period=period)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_import_page()
