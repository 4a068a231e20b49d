"""The briefing in the panel: its sentences, and which of them lights up its districts on the map."""

from collections.abc import Sequence
from typing import TypedDict

import streamlit as st

from analysis.briefing.sentence import BriefingSentence
from language.catalogue import Texts
from language.message import render_message
from ui.components.origins.gathering import Origins
from ui.state.view import View

LIT_KEY = "lit_sentence"
"""The number of the sentence that lights up its districts; what is lit is no part of a link."""


class BriefingLine(TypedDict):
    """A sentence as the browser takes it: `parts` are the places of its figures, `areas` its districts."""

    text: str
    parts: list[int]
    areas: list[str]


def build_briefing_lines(
    sentences: Sequence[BriefingSentence], origins: Origins, texts: Texts
) -> list[BriefingLine]:
    """Return the sentences for the browser, with their origins taken in."""
    return [
        {
            "text": render_message(sentence.text, texts),
            "parts": origins.add_all(sentence.figures),
            "areas": [*sentence.area_codes],
        }
        for sentence in sentences
    ]


def light_sentence(number: str) -> None:
    """Remember which sentence is lit; anything but a number takes it back."""
    st.session_state[LIT_KEY] = int(number) if number.isdecimal() else None


def get_lit_number() -> int | None:
    """Return the number of the sentence that the reader wants lit."""
    number: int | None = st.session_state.get(LIT_KEY)
    return number


def find_lit_sentence(number: int | None, sentences: Sequence[BriefingSentence], view: View) -> int | None:
    """Return the number of the lit sentence; None where it speaks of no district, or one is chosen."""
    if number is None or view.district or number >= len(sentences):
        return None
    return number if sentences[number].area_codes else None
