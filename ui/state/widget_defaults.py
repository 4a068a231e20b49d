"""What a reader chose, as the first thing that a widget shows.

Streamlit tells the browser of a value from the session's state once. A browser that was busy may meet the
widget only in the next run, which does not tell it again: the widget then shows its own first choice and
sends it back as if the reader had chosen it. So the first choice is always the reader's.
"""

from collections.abc import Sequence
from typing import Any

import streamlit as st


def get_widget_value(key: str) -> Any:  # noqa: ANN401 (whatever the widget's value is)
    """Give what a widget's reader chose; it must be in the session's state."""
    return st.session_state[key]


def find_option_index(key: str, options: Sequence[Any]) -> int:
    """Say which of its options a widget's reader chose; the first where it is none of them any more."""
    chosen = get_widget_value(key)
    return options.index(chosen) if chosen in options else 0
