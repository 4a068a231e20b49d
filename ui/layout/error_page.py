"""What a visitor is told when a page fails: Vietnamese words and a code; the rest stays in the log."""

import logging
from uuid import uuid4

import streamlit as st

from ui.state.language_choice import get_texts

LOGGER = logging.getLogger("poverty_map")


def show_error_page(error: Exception) -> bool:
    """Log an uncaught error under a code and show the code; tells Streamlit not to show its own message."""
    code = uuid4().hex[:8]
    LOGGER.error("Page failed, code %s", code, exc_info=error)
    st.error(get_texts()("app.error", code=code))
    return True
