"""A line that a visitor types, as it may be kept: clean and of a bounded length."""

import streamlit as st

from language.text_cleaning import clean_text

LONGEST = 300


def show_line_input(label: str, key: str, example: str = "") -> str:
    """Show the box and give what stands in it, in one line."""
    typed = st.text_input(label, key=key, placeholder=example, max_chars=LONGEST)
    # The box keeps to its length in the browser alone.
    return " ".join(clean_text(typed).split())[:LONGEST]
