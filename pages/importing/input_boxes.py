"""The boxes of the import page: the file and the name of its source."""

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.importing.limits import FILE_BYTES, MEGABYTE
from language.catalogue import Texts
from pages.importing.line_input import show_line_input

FILE_KEY, SOURCE_KEY = "import_file", "import_source"
ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")


def show_file_box(texts: Texts) -> UploadedFile | None:
    """Show the box for a file and return the file, if there is one."""
    megabytes = FILE_BYTES.value // MEGABYTE
    label = texts("import.drop", megabytes=megabytes)
    return st.file_uploader(label, type=list(ENDINGS), key=FILE_KEY, max_upload_size=megabytes)


def show_source_box(texts: Texts) -> str:
    """Show the box for the source's name and return what was typed."""
    return show_line_input(texts("import.source"), SOURCE_KEY, texts("import.source_example"))
