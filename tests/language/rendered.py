"""Texts as a Vietnamese reader sees them."""

from language.catalogue import load_texts
from language.message import Text, render_message


def in_vietnamese(text: Text | None) -> str:
    """Return a text in Vietnamese, nothing for None."""
    return render_message(text or "", load_texts())
