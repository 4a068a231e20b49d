"""Read a visitor's file, once."""

import streamlit as st

from data.importing.importer import FileReading, read_file
from data.importing.model import ImportRequest, NumberConvention
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
) -> FileReading:
    """Read a file and its cells once for this visitor; the cache is theirs and forgets the file before."""
    publication = Source(SESSION_SOURCE, source, "", "", "")
    asked = ImportRequest(publication, Standard(standard), period, answers=dict(answers), chosen=False)
    content, name = _file
    return read_file(content, name, asked, get_catalogue(), get_figures())
