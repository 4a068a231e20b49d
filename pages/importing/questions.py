"""Asks the visitor how a column of numbers is meant, where it can be read in more than one way."""

from collections.abc import Mapping, Sequence

import streamlit as st

from data.importing.model import ConventionQuestion, NumberConvention
from language.catalogue import Texts
from language.message import render_message
from ui.components.section import show_words

WIDGET, ANSWER = "import_question|", "import_answer|"
"""Names of the session: a choice on the page, and an answer that outlives it; then come file and question."""


_NUMBERS = frozenset(
    {NumberConvention.COMMA, NumberConvention.POINT, NumberConvention.SHARE, NumberConvention.PERCENT}
)
"""Answers that say how numbers are meant; others say how words are."""


def find_kept_answers(digest: str) -> dict[str, NumberConvention]:
    """Return this visit's answers about one file by question; another file is asked about anew."""
    begin = f"{ANSWER}{digest}|"
    return {
        str(key).removeprefix(begin): NumberConvention(value)
        for key, value in st.session_state.items()
        if str(key).startswith(begin)
    }


def show_column_questions(questions: Sequence[ConventionQuestion], digest: str, texts: Texts) -> None:
    """Show one choice a question; an answer reads the file again.

    Streamlit reads a label as Markdown, so what the file says stands above it, as a text of our own part.
    """
    for number, question in enumerate(questions, 1):
        show_words(f"import_question_{number}", "", _format_question(question, texts))
        widget = f"{WIDGET}{digest}|{question.code}"
        st.radio(
            texts("import.question_choice", number=number),
            question.choices,
            index=None,
            format_func=lambda choice: texts(f"convention.{choice.value}"),
            key=widget,
            on_change=_keep,
            args=(widget, f"{ANSWER}{digest}|{question.code}"),
        )


def _format_question(question: ConventionQuestion, texts: Texts) -> str:
    """Return a question in words: about numbers of a column, or about words of the file."""
    sheet = texts("import.question_sheet", sheet=question.sheet) if question.sheet else ""
    samples, place = "; ".join(question.samples), render_message(question.column, texts)
    if question.choices and not _NUMBERS.issuperset(question.choices):
        return texts(
            "import.question_words", place=place[:1].upper() + place[1:], sheet=sheet, samples=samples
        )
    return texts("import.question", column=place, sheet=sheet, samples=samples)


def show_column_answers(answers: Mapping[str, NumberConvention], digest: str, texts: Texts) -> None:
    """Repeat what was answered, and offer to be asked again."""
    said = [
        texts("import.answer", column=code.split("|", 1)[-1], meaning=texts(f"convention.{answer.value}"))
        for code, answer in answers.items()
    ]
    if said:
        st.text("\n".join(said))
        st.button(texts("import.ask_again"), key="import_ask_again", on_click=_forget, args=(digest,))


def _keep(widget: str, answer: str) -> None:
    st.session_state[answer] = st.session_state[widget]


def _forget(digest: str) -> None:
    for code in find_kept_answers(digest):
        del st.session_state[f"{ANSWER}{digest}|{code}"]
