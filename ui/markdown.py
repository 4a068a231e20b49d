"""Texts of others inside what Streamlit reads as Markdown: labels, questions, messages."""

import re

_SIGNS = re.compile(r"([!-/:-@\[-`{-~])")


def literal(text: str) -> str:
    """Make a text show as it is where Streamlit expects Markdown: no link, image, icon, colour or formula.

    Every sign that Markdown, its directives and its formulas are made of stands behind a backslash; line
    ends, which could begin a block, become blanks.
    """
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
