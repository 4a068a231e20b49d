"""In which language a visitor reads: their link says so, and a page keeps it as long as it is open.

The browser loads the words of one language with the page, so another language is another load of it.
"""

from types import MappingProxyType
from urllib.parse import parse_qs

import streamlit as st

from language.catalogue import Language, Texts, load_texts

LANGUAGE = "ngu"
"""The parameter of the address; absent for Vietnamese."""

LANGUAGES = MappingProxyType({language.value: language for language in Language})
KEPT_LANGUAGE = "language"


def get_reader_language() -> Language:
    """Give the language of the visit: the menu opens pages without a word of it in their address."""
    code: str = st.session_state.setdefault(KEPT_LANGUAGE, st.query_params.get(LANGUAGE, ""))
    return LANGUAGES.get(code, Language.VIETNAMESE)


def parse_language_query(query: str) -> Language:
    """Give the language that the query of an address asks for; Vietnamese where it asks for none of ours."""
    asked = parse_qs(query).get(LANGUAGE, [""])
    return LANGUAGES.get(asked[-1], Language.VIETNAMESE)


def get_texts() -> Texts:
    """Return the texts of the page, in its reader's language."""
    return load_texts(get_reader_language())
