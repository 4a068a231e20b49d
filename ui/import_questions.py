"""Asks the visitor how a column of numbers is meant, where it can be read in more than one way."""

from collections.abc import Mapping, Sequence

import streamlit as st

from data.importing.model import Convention, Question
from language.catalogue import Texts

ANSWER_KEY = "import_answer_"


def kept_answers() -> dict[str, Convention]:
    """Give the answers of this visit by question."""
    return {
        str(key).removeprefix(ANSWER_KEY): Convention(value)
        for key, value in st.session_state.items()
        if str(key).startswith(ANSWER_KEY) and value
    }


def ask(questions: Sequence[Question], answers: Mapping[str, Convention], texts: Texts) -> None:
    """Show one choice a question; an answer reads the file again."""
    for question in questions:
        sheet = texts("import.question_sheet", sheet=question.sheet) if question.sheet else ""
        samples = "; ".join(question.samples)
        st.radio(
            texts("import.question", column=question.column, sheet=sheet, samples=samples),
            question.choices,
            index=None if question.code not in answers else question.choices.index(answers[question.code]),
            format_func=lambda choice: texts(f"convention.{choice.value}"),
            key=f"{ANSWER_KEY}{question.code}",
        )
