"""The boxes of the import page: the file, and the name of its source."""

import streamlit as st

from language.catalogue import Texts
from language.text_cleaning import clean_file_name
from pages.importing.kept_file import BroughtFile, find_kept_file, forget_kept_file, keep_file
from ui.components.line_input import show_line_input
from ui.publishing.sheet_box import MOST_MEGABYTES, show_sheet_box

FILE_KEY, SOURCE_KEY, FORGET_KEY = "import_file", "import_source", "import_forget_file"


def show_file_box(texts: Texts) -> BroughtFile | None:
    """Show the box for a file; return what was put into it, or chosen before another page was looked at."""
    label = texts("import.drop", megabytes=MOST_MEGABYTES)
    uploaded = show_sheet_box(label, FILE_KEY, forget_kept_file)
    if uploaded is None:
        return _show_kept_file(texts)
    file = BroughtFile(uploaded.name, uploaded.getvalue())
    keep_file(file)
    return file


def show_source_box(texts: Texts) -> str:
    """Show the box for the source's name and return what was typed."""
    return show_line_input(texts("import.source"), SOURCE_KEY, texts("import.source_example"))


def _show_kept_file(texts: Texts) -> BroughtFile | None:
    """Name the file that is still in use, with a button to be rid of it; None where there is none."""
    kept = find_kept_file()
    if kept is not None:
        with st.container(horizontal=True, vertical_alignment="center", key="import_kept"):
            st.text(texts("import.kept", file=clean_file_name(kept.name)))
            st.button(texts("import.forget"), key=FORGET_KEY, on_click=forget_kept_file)
    return kept
