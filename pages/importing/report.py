"""The report on a file that was read: the verdict, the questions, the faults, the warnings."""

import streamlit as st

from data.importing.model import ImportResult
from language.catalogue import Texts
from pages.importing.faults import build_fault_table
from pages.importing.questions import show_column_questions
from ui.components.browser_component import show_table
from ui.components.section import show_words


def show_report(outcome: ImportResult, texts: Texts) -> None:
    """Show the verdict on a file, then its questions, faults and warnings."""
    show_words("import_report", *_write_verdict(outcome, texts))
    if outcome.questions:
        show_column_questions(outcome.questions, outcome.digest, texts)
    if outcome.faults:
        show_table("import_faults", build_fault_table(texts("import.faults_caption"), outcome.faults, texts))
    if outcome.warnings:
        caption = texts("import.warnings_caption", warnings=len(outcome.warnings))
        with st.expander(caption):
            show_table("import_warnings", build_fault_table(caption, outcome.warnings, texts))


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
