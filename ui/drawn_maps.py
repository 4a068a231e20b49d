"""The button that hands out a map as a file: drawn when somebody asks for it, never with a change."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from insight.situation import Situation
from language.catalogue import Texts
from language.dates import today
from maps.drawing.names import file_name
from maps.drawing.sheet import MEDIA_TYPES, Drawing, DrawnFormat
from ui.resources import boundaries, catalogue


def offer_map(answers: Sequence[Situation], district: str | None, texts: Texts) -> None:
    """Offer the map of one answer, or of two side by side, as PNG, SVG and PDF.

    What is inside the popover is made when it is opened: a change of the page carries nothing but a button.
    """
    opened = st.popover(
        texts("drawn.button" if len(answers) == 1 else "drawn.button_both"),
        key="drawn_map",
        on_change="rerun",
    )
    if not opened.open:
        return
    area = catalogue().areas[district] if district else None
    with opened:
        for file in DrawnFormat:
            st.download_button(
                texts(f"drawn_file.{file.value}"), partial(_draw, answers, file, texts, district),
                file_name(answers, area, file, texts), MEDIA_TYPES[file],
                key=f"drawn_{file.value}", on_click="ignore", width="stretch",
            )  # fmt: skip


def _draw(answers: Sequence[Situation], file: DrawnFormat, texts: Texts, district: str | None) -> bytes:
    """Draw the file; matplotlib is loaded when somebody first wants one, no page should wait for it."""
    from maps.drawn import draw_comparison, draw_map  # noqa: PLC0415 (see above)

    drawing = Drawing(file=file, today=today(), district=district)
    match answers:
        case [one]:
            return draw_map(one, boundaries(), texts, drawing)
        case [left, right]:
            return draw_comparison((left, right), boundaries(), texts, drawing)
    raise ValueError(f"{len(answers)} maps don't fit a sheet")
