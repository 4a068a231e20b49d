"""In which language a visitor reads: their link says so, and the view keeps it as long as a page is open.

The browser loads the words of one language with the page, so another language is another load of it.
"""

from types import MappingProxyType
from urllib.parse import parse_qs

import streamlit as st

from language.catalogue import Language, Texts, load_texts
from ui.state.view import VIEW_KEY, View

LANGUAGE_PARAMETER = "ngu"
"""The parameter of the address; absent for Vietnamese."""

LANGUAGES = MappingProxyType({language.value: language for language in Language})


def get_reader_language() -> Language:
    """Return the language of the visit: the menu opens pages without a word of it in their address."""
    view: View | None = st.session_state.get(VIEW_KEY)
    if view:
        return view.language
    return LANGUAGES.get(st.query_params.get(LANGUAGE_PARAMETER, ""), Language.VIETNAMESE)


def parse_language_query(query: str) -> Language:
    """Return the language that the query of an address asks for; Vietnamese for any that is not ours."""
    asked = parse_qs(query).get(LANGUAGE_PARAMETER, [""])
    return LANGUAGES.get(asked[-1], Language.VIETNAMESE)


def get_texts() -> Texts:
    """Return the texts of the page, in its reader's language."""
    return load_texts(get_reader_language())
