"""The boxes of the import page: the file, the name of its source, and any line that a visitor types."""

import streamlit as st

from data.importing.limits import FILE_BYTES, MEGABYTE
from language.catalogue import Texts
from language.text_cleaning import clean_file_name, clean_text
from pages.importing.kept_file import BroughtFile, find_kept_file, forget_kept_file, keep_file

FILE_KEY, SOURCE_KEY, FORGET_KEY = "import_file", "import_source", "import_forget_file"
ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")
LONGEST_LINE = 300


def show_file_box(texts: Texts) -> BroughtFile | None:
    """Show the box for a file; return what was put into it, or chosen before another page was looked at."""
    megabytes = FILE_BYTES.value // MEGABYTE
    uploaded = st.file_uploader(
        texts("import.drop", megabytes=megabytes),
        type=list(ENDINGS),
        key=FILE_KEY,
        max_upload_size=megabytes,
        on_change=forget_kept_file,
    )
    if uploaded is None:
        return _show_kept_file(texts)
    file = BroughtFile(uploaded.name, uploaded.getvalue())
    keep_file(file)
    return file


def show_source_box(texts: Texts) -> str:
    """Show the box for the source's name and return what was typed."""
    return show_line_input(texts("import.source"), SOURCE_KEY, texts("import.source_example"))


def show_line_input(label: str, key: str, example: str = "") -> str:
    """Show a box for a line and return it, clean and bounded; it outlives a visit to another page."""
    kept = f"{key}_kept"
    typed = st.text_input(
        label,
        value=st.session_state.get(kept, ""),
        key=key,
        placeholder=example,
        max_chars=LONGEST_LINE,
    )
    # The box keeps to its length in the browser alone.
    line = " ".join(clean_text(typed).split())[:LONGEST_LINE]
    st.session_state[kept] = line
    return line


def _show_kept_file(texts: Texts) -> BroughtFile | None:
    """Name the file that is still in use, with a button to be rid of it; None where there is none."""
    kept = find_kept_file()
    if kept is not None:
        with st.container(horizontal=True, vertical_alignment="center", key="import_kept"):
            st.text(texts("import.kept", file=clean_file_name(kept.name)))
            st.button(texts("import.forget"), key=FORGET_KEY, on_click=forget_kept_file)
    return kept
