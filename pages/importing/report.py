"""The report on a file that was read: the verdict, the questions, the faults, the warnings."""

from pathlib import PurePath

import streamlit as st

from data.importing.model import ImportedBook, ImportResult
from language.catalogue import Texts
from pages.importing.faults import build_fault_table
from pages.importing.questions import show_column_questions
from reports.importing.marked_copy import write_marked_copy
from reports.tables.figure_workbook import EXCEL
from ui.components.browser_component import show_table
from ui.components.section import show_words

MARK_KEY = "import_mark"


def show_report(outcome: ImportResult, book: ImportedBook | None, texts: Texts) -> None:
    """Show the verdict on a file, then its questions, faults and warnings, and the copy that marks them."""
    show_words("import_report", *_write_verdict(outcome, texts))
    if outcome.questions:
        show_column_questions(outcome.questions, outcome.digest, texts)
    if outcome.faults:
        show_table("import_faults", build_fault_table(texts("import.faults_caption"), outcome.faults, texts))
    if outcome.warnings:
        caption = texts("import.warnings_caption", warnings=len(outcome.warnings))
        with st.expander(caption):
            show_table("import_warnings", build_fault_table(caption, outcome.warnings, texts))
    if book is not None and (outcome.faults or outcome.warnings):
        _show_marked_copy(outcome, book, texts)


def _show_marked_copy(outcome: ImportResult, book: ImportedBook, texts: Texts) -> None:
    """Offer the copy; it is made when it is asked for, and lasts until the next change of the page."""
    if st.button(texts("import.mark"), key=MARK_KEY):
        st.download_button(
            texts("import.marked_download"),
            write_marked_copy(book, outcome.faults, outcome.warnings, texts),
            f"{texts('import.marked_file')}-{PurePath(outcome.file).stem}.xlsx",
            EXCEL,
            key=f"{MARK_KEY}_download",
            on_click="ignore",
            icon=":material/download:",
        )


def _write_verdict(outcome: ImportResult, texts: Texts) -> tuple[str, str]:
    """Return a heading and a sentence on what came of a file."""
    if outcome.faults:
        title = texts("import.faulty_title", faults=len(outcome.faults))
        return title, texts("import.faulty_lead")
    if outcome.questions:
        return texts("import.questions_title"), texts("import.questions_lead")
    areas = {figure.key.area_code for figure in outcome.figures}
    title = texts(
        "import.ready_title",
        figures=len(outcome.figures),
        areas=len(areas),
        warnings=len(outcome.warnings),
    )
    return title, texts("import.ready_lead")
