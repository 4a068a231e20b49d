"""A box for a line that a visitor types."""

import streamlit as st

from language.text_cleaning import clean_text

LONGEST_LINE = 300


def show_line_input(label: str, key: str, example: str = "") -> str:
    """Show a box for a line and return it, clean and bounded; it outlives a visit to another page."""
    kept = f"{key}_kept"
    typed = st.text_input(
        label,
        value=st.session_state.get(kept, ""),
        key=key,
        placeholder=example,
        max_chars=LONGEST_LINE,
    )
    # The box keeps to its length in the browser alone.
    line = " ".join(clean_text(typed).split())[:LONGEST_LINE]
    st.session_state[kept] = line
    return line
