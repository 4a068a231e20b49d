"""Bringing a file: it is read and checked for this visitor alone, its faults named, its figures previewed."""

import hashlib

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.importing.cleaning import safe_name
from data.importing.importer import import_file
from data.importing.limits import FILE_BYTES, MEGABYTE
from data.importing.model import Asked, Convention, Outcome
from data.model import Source, Standard
from language.catalogue import Texts
from ui.browser_publishing import show_batches
from ui.components import show_headline, show_part, show_table
from ui.filters import Widget
from ui.import_faults import fault_table
from ui.import_preview import show_preview
from ui.import_publishing import show_publishing
from ui.import_questions import ask, kept_answers, show_answers
from ui.import_templates import show_templates
from ui.origins import Origins
from ui.page import OpenPage, open_page
from ui.resources import catalogue, figures, snapshot
from ui.typed_line import typed_line

FILTERS = (Widget.STANDARD, Widget.INDICATOR, Widget.GROUP, Widget.PERIOD, Widget.LABELS)
FILE_KEY, SOURCE_KEY = "import_file", "import_source"
ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")
SESSION_SOURCE = "session"
"""Identifier of the source of figures that no batch has published."""


@st.fragment
def import_page() -> None:
    """Show the page of the visitor's own figures."""
    page = open_page(FILTERS)
    _headline(page)
    left, right = st.columns([55, 45], gap="medium")
    with left:
        uploaded = _drop(page.texts)
    with right:
        named = _source(page.texts)
        show_templates(page.view, page.texts)
    if uploaded is None:
        show_part("section", "import_waiting", _words("", page.texts("import.waiting")))
    else:
        _show(uploaded, named, page)
    show_batches(page.texts)


def _headline(page: OpenPage) -> None:
    texts = page.texts
    data = {"title": texts("import.title"), "subtitle": texts("import.lead"), "notices": page.notices}
    show_headline({**data, "tiles": [], "tables": Origins(texts).tables()})


def _drop(texts: Texts) -> UploadedFile | None:
    megabytes = FILE_BYTES.value // MEGABYTE
    label = texts("import.drop", megabytes=megabytes)
    return st.file_uploader(label, type=list(ENDINGS), key=FILE_KEY, max_upload_size=megabytes)


def _source(texts: Texts) -> str:
    return typed_line(texts("import.source"), SOURCE_KEY, texts("import.source_example"))


def _show(uploaded: UploadedFile, named: str, page: OpenPage) -> None:
    content, texts, view = uploaded.getvalue(), page.texts, page.view
    file = safe_name(uploaded.name)
    digest = hashlib.sha256(content).hexdigest()
    answers = kept_answers(digest)
    outcome = read_once(
        digest,
        named or texts("import.source_unnamed", file=file),
        view.standard.value,
        view.period,
        tuple(sorted(answers.items())),
        snapshot().version,
        _file=(content, file),
    )
    _report(outcome, texts)
    show_answers(answers, digest, texts)
    if outcome.usable:
        show_preview(outcome, view, texts)
        show_publishing(outcome, named, answers, view, texts)


@st.cache_data(scope="session", max_entries=1, show_spinner=False)
def read_once(
    digest: str,  # noqa: ARG001 (part of the cache's key, as is the version)
    source: str,
    standard: str,
    period: int,
    answers: tuple[tuple[str, Convention], ...],
    version: int,  # noqa: ARG001
    *,
    _file: tuple[bytes, str],
) -> Outcome:
    """Read a file once for this visitor; the cache is theirs alone and forgets the file before."""
    publication = Source(SESSION_SOURCE, source, "", "", "")
    asked = Asked(publication, Standard(standard), period, answers=dict(answers))
    content, name = _file
    return import_file(content, name, asked, catalogue(), figures())


def _report(outcome: Outcome, texts: Texts) -> None:
    show_part("section", "import_report", _verdict(outcome, texts))
    if outcome.questions:
        ask(outcome.questions, outcome.digest, texts)
    if outcome.faults:
        show_table("import_faults", fault_table(texts("import.faults_caption"), outcome.faults, texts))
    if outcome.warnings:
        caption = texts("import.warnings_caption", warnings=len(outcome.warnings))
        with st.expander(caption):
            show_table("import_warnings", fault_table(caption, outcome.warnings, texts))


def _verdict(outcome: Outcome, texts: Texts) -> dict[str, object]:
    if outcome.faults:
        title = texts("import.faulty_title", faults=len(outcome.faults))
        return _words(title, texts("import.faulty_lead"))
    if outcome.questions:
        return _words(texts("import.questions_title"), texts("import.questions_lead"))
    areas = {figure.key.area_code for figure in outcome.figures}
    title = texts(
        "import.ready_title",
        figures=len(outcome.figures),
        areas=len(areas),
        warnings=len(outcome.warnings),
    )
    return _words(title, texts("import.ready_lead"))


def _words(title: str, text: str) -> dict[str, object]:
    return {"title": title, "paragraphs": [text]}
