"""The box into which a visitor puts a spreadsheet."""

from collections.abc import Callable

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.importing.limits import FILE_BYTES, MEGABYTE

ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")
MOST_MEGABYTES = FILE_BYTES.value // MEGABYTE


def show_sheet_box(label: str, key: str, on_change: Callable[[], None] | None = None) -> UploadedFile | None:
    """Show the box and return what was put into it; the reading of it checks size and kind again."""
    return st.file_uploader(
        label, type=list(ENDINGS), key=key, max_upload_size=MOST_MEGABYTES, on_change=on_change
    )
