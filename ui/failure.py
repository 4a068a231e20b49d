"""What a visitor is told when a page fails: Vietnamese words and a code; the rest stays in the log."""

import logging
from uuid import uuid4

import streamlit as st

from ui.resources import words

LOGGER = logging.getLogger("poverty_map")


def tell_failure(error: Exception) -> bool:
    """Log an uncaught error under a code and show the code; tells Streamlit not to show its own message."""
    code = uuid4().hex[:8]
    LOGGER.error("Page failed, code %s", code, exc_info=error)
    st.error(words()("app.error", code=code))
    return True
