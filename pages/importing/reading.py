"""Read a visitor's file, once."""

import streamlit as st

from data.errors import FaultyFileError
from data.importing.files.sandbox import read_book
from data.importing.importer import import_file
from data.importing.model import ImportedBook, ImportRequest, ImportResult, NumberConvention
from data.model.sources import Source
from data.model.standards import Standard
from ui.resources.shared_data import get_catalogue, get_figures

SESSION_SOURCE = "session"
"""Identifier of the source of figures that no batch has published."""


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
    asked = ImportRequest(publication, Standard(standard), period, answers=dict(answers), chosen=False)
    content, name = _file
    return import_file(content, name, asked, get_catalogue(), get_figures())


@st.cache_data(scope="session", max_entries=1, show_spinner=False)
def read_cells_once(
    digest: str,  # noqa: ARG001 (the cache's key)
    *,
    _file: tuple[bytes, str],
) -> ImportedBook | None:
    """Read a file's cells once for this visitor, to be shown and marked; None where it can't be read."""
    content, name = _file
    try:
        return read_book(content, name)
    except FaultyFileError:
        return None
