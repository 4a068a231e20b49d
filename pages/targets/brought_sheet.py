"""Read a sheet of targets that a publisher brings, once."""

import streamlit as st

from data.errors import FaultyFileError
from data.importing.files.sandbox import read_book
from data.importing.targets.sheet import TargetImport, import_targets
from data.model.sources import Source
from language.text_cleaning import clean_file_name
from ui.resources.shared_data import get_catalogue


@st.cache_data(scope="session", max_entries=1, show_spinner=False)
def read_sheet_once(
    digest: str,
    source: Source,
    *,
    _file: tuple[bytes, str],
) -> TargetImport:
    """Read a sheet once for this visitor: a limited process gives its cells, and they are checked here."""
    content, name = _file
    try:
        book = read_book(content, name)
    except FaultyFileError as error:
        return TargetImport(clean_file_name(name), digest, faults=error.faults)
    return import_targets(book, source, get_catalogue())
