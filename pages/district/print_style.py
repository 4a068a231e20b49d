"""The style of a district's page on paper."""

from functools import cache
from pathlib import Path


@cache
def build_print_style() -> str:
    """Return the style that lays the page out for A4: no filters or menu, nothing cut off, ink on white."""
    return f"<style>{Path(__file__).with_name('print.css').read_text('utf-8')}</style>"
