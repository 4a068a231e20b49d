"""The box of quick questions in the frame of every page; a question redraws the box alone."""

from dataclasses import replace

import streamlit as st

from analysis.quick_questions.answer import AnswerPage, AnswerView
from analysis.quick_questions.answering import answer_text
from analysis.quick_questions.limits import QUESTION_CHARACTERS
from analysis.quick_questions.typed_question import NotUnderstood
from language.catalogue import Texts, load_texts
from language.text_cleaning import clean_text
from ui.components.browser_component import show_question_box
from ui.components.quick_answer import AnswerData, build_answer_data, build_problem_data
from ui.components.table import PageLink
from ui.layout.page_links import build_comparison_link, build_map_link
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.session import load_session_view
from ui.state.view import SecondMap, View

BOX_KEY = "quick_question"
ASKED_KEY = "quick_question_asked"
TIMES_KEY = "quick_question_times"
"""How often something was asked: the same question again is an answer anew."""


@st.fragment
def show_quick_question_box() -> None:
    """Show the box with the answer to what was asked last in this visit."""
    view = load_session_view()
    texts = load_texts(view.language)
    asked: str = st.session_state.get(ASKED_KEY, "")
    answer = _answer(asked, view, texts) if asked else None
    words = {name: texts(f"ask.{key}") for name, key in _WORDS.items()}
    data = {
        **words,
        "suggestionsTitle": texts("ask_problem.suggestions"),
        "examples": [texts(f"ask_example.{place}") for place in _EXAMPLES],
        "longest": QUESTION_CHARACTERS.value,
        "times": st.session_state.get(TIMES_KEY, 0),
        "answer": answer,
    }
    show_question_box(BOX_KEY, data, _keep_question)


_EXAMPLES = range(1, 8)

_WORDS = {
    "title": "title",
    "open": "open",
    "short": "short",
    "label": "label",
    "submit": "submit",
    "close": "close",
    "example": "example",
    "canAsk": "can_ask",
    "waiting": "waiting",
    "none": "published_none",
}


def _keep_question(text: str) -> None:
    """Remember a question in one clean line; the box keeps to its length in the browser alone."""
    line = " ".join(clean_text(text[: QUESTION_CHARACTERS.value]).split())
    st.session_state[ASKED_KEY] = line
    st.session_state[TIMES_KEY] = st.session_state.get(TIMES_KEY, 0) + 1


def _answer(asked: str, view: View, texts: Texts) -> AnswerData:
    found = answer_text(asked, get_catalogue(), get_figures(), published_only=view.published_only)
    if isinstance(found, NotUnderstood):
        return build_problem_data(asked, found, texts)
    return build_answer_data(asked, found, _build_link(found.view, view, texts), texts)


def _build_link(wanted: AnswerView | None, view: View, texts: Texts) -> PageLink | None:
    """Build the link to the view that shows an answer; all else stays as the visitor chose it."""
    if wanted is None:
        return None
    shown = view.turn_to(wanted.question, wanted.district_code)
    if wanted.page is AnswerPage.COMPARE and wanted.other:
        other = wanted.other
        second = SecondMap(other.standard, other.indicator, other.group, other.period)
        return build_comparison_link(replace(shown, second_map=second), texts("ask.view_compare"))
    return build_map_link(shown, texts("ask.view_map"))
