"""Bringing a file: it is read and checked for this visitor alone, its faults named, its figures previewed."""

import hashlib

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.importing.importer import import_file
from data.importing.limits import FILE_BYTES, MEGABYTE
from data.importing.model import ImportRequest, ImportResult, NumberConvention
from data.model.figures import Source, Standard
from language.catalogue import Texts
from language.text_cleaning import clean_file_name
from pages.importing.browser_publishing import show_published_batches
from pages.importing.faults import build_fault_table
from pages.importing.line_input import show_line_input
from pages.importing.preview import show_preview
from pages.importing.publishing import show_publishing
from pages.importing.questions import find_kept_answers, show_column_answers, show_column_questions
from pages.importing.templates import show_template_links
from ui.components.browser_component import show_component, show_headline, show_table
from ui.components.origins import Origins
from ui.layout.page_setup import PageContext, open_page
from ui.resources.shared_data import get_catalogue, get_figures, get_snapshot
from ui.state.filter_bar import FilterWidget

FILTERS = (
    FilterWidget.STANDARD,
    FilterWidget.INDICATOR,
    FilterWidget.GROUP,
    FilterWidget.PERIOD,
    FilterWidget.LABELS,
)
FILE_KEY, SOURCE_KEY = "import_file", "import_source"
ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")
SESSION_SOURCE = "session"
"""Identifier of the source of figures that no batch has published."""


@st.fragment
def show_import_page() -> None:
    """Show the page of the visitor's own figures."""
    page = open_page(FILTERS)
    _headline(page)
    left, right = st.columns([55, 45], gap="medium")
    with left:
        uploaded = _show_file_box(page.texts)
    with right:
        named = _show_source_box(page.texts)
        show_template_links(page.view, page.texts)
    if uploaded is None:
        show_component("section", "import_waiting", _words_section("", page.texts("import.waiting")))
    else:
        _show(uploaded, named, page)
    show_published_batches(page.texts)


def _headline(page: PageContext) -> None:
    texts = page.texts
    data = {"title": texts("import.title"), "subtitle": texts("import.lead"), "notices": page.notices}
    show_headline({**data, "tiles": [], "tables": Origins(texts).tables()})


def _show_file_box(texts: Texts) -> UploadedFile | None:
    megabytes = FILE_BYTES.value // MEGABYTE
    label = texts("import.drop", megabytes=megabytes)
    return st.file_uploader(label, type=list(ENDINGS), key=FILE_KEY, max_upload_size=megabytes)


def _show_source_box(texts: Texts) -> str:
    return show_line_input(texts("import.source"), SOURCE_KEY, texts("import.source_example"))


def _show(uploaded: UploadedFile, named: str, page: PageContext) -> None:
    content, texts, view = uploaded.getvalue(), page.texts, page.view
    file = clean_file_name(uploaded.name)
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
    _report(outcome, texts)
    show_column_answers(answers, digest, texts)
    if outcome.usable:
        show_preview(outcome, view, texts)
        show_publishing(outcome, named, answers, view, texts)


@st.cache_data(scope="session", max_entries=1, show_spinner=False)
def read_file_once(
    digest: str,  # noqa: ARG001 (part of the cache's key, as is the version)
    source: str,
    standard: str,
    period: int,
    answers: tuple[tuple[str, NumberConvention], ...],
    version: int,  # noqa: ARG001
    *,
    _file: tuple[bytes, str],
) -> ImportResult:
    """Read a file once for this visitor; the cache is theirs alone and forgets the file before."""
    publication = Source(SESSION_SOURCE, source, "", "", "")
    asked = ImportRequest(publication, Standard(standard), period, answers=dict(answers))
    content, name = _file
    return import_file(content, name, asked, get_catalogue(), get_figures())


def _report(outcome: ImportResult, texts: Texts) -> None:
    show_component("section", "import_report", _verdict(outcome, texts))
    if outcome.questions:
        show_column_questions(outcome.questions, outcome.digest, texts)
    if outcome.faults:
        show_table("import_faults", build_fault_table(texts("import.faults_caption"), outcome.faults, texts))
    if outcome.warnings:
        caption = texts("import.warnings_caption", warnings=len(outcome.warnings))
        with st.expander(caption):
            show_table("import_warnings", build_fault_table(caption, outcome.warnings, texts))


def _verdict(outcome: ImportResult, texts: Texts) -> dict[str, object]:
    if outcome.faults:
        title = texts("import.faulty_title", faults=len(outcome.faults))
        return _words_section(title, texts("import.faulty_lead"))
    if outcome.questions:
        return _words_section(texts("import.questions_title"), texts("import.questions_lead"))
    areas = {figure.key.area_code for figure in outcome.figures}
    title = texts(
        "import.ready_title",
        figures=len(outcome.figures),
        areas=len(areas),
        warnings=len(outcome.warnings),
    )
    return _words_section(title, texts("import.ready_lead"))


def _words_section(title: str, text: str) -> dict[str, object]:
    return {"title": title, "paragraphs": [text]}


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_import_page()
