"""Begin every widget with what the visitor chose.

Streamlit tells the browser of a value from the session's state once. A browser that was busy may meet the
widget only in the next run, which does not tell it again: the widget then shows its own first choice and
sends it back as if the visitor had chosen it. So the first choice is always the visitor's. `persist_state`
of Streamlit 1.67 does not replace this: it keeps the value on the server and leaves the first choice alone.
"""

from collections.abc import Sequence
from typing import Any

import streamlit as st


def get_widget_value(key: str) -> Any:  # noqa: ANN401 (whatever the widget's value is)
    """Return what was chosen in a widget; it must be in the session's state."""
    return st.session_state[key]


def find_option_index(key: str, options: Sequence[Any]) -> int:
    """Return the place of the chosen option; the first where it is none of the options any more."""
    chosen = get_widget_value(key)
    return options.index(chosen) if chosen in options else 0
