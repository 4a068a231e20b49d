"""How a checked file is published: by a button for who may, by two commands for whoever keeps the server."""

import shlex
from collections.abc import Mapping

import streamlit as st

from data.importing.model import ImportResult, NumberConvention
from language.catalogue import Texts
from pages.importing.browser_publishing import show_publish_button
from pages.importing.publisher import find_publisher
from ui.components.section import show_words
from ui.state.view import View

PYTHON = ".venv/bin/python"
"""The Python that `make run` has made, seen from the project's folder."""


def show_publishing(
    outcome: ImportResult, named: str, answers: Mapping[str, NumberConvention], view: View, texts: Texts
) -> None:
    """Show a publisher the button; anybody else the commands that publish this file, read as it was here."""
    if by := find_publisher():
        show_publish_button(outcome, named, by, texts)
        return
    show_words("import_publishing", texts("import.publish_title"), texts("import.publish_lead"))
    st.code(
        "\n".join(write_publish_commands(outcome.file, named, answers, view, texts)),
        language=None,
        wrap_lines=True,
    )


def write_publish_commands(
    file: str, named: str, answers: Mapping[str, NumberConvention], view: View, texts: Texts
) -> tuple[str, str]:
    """Write both commands; whatever a file is called, a shell reads it as one word.

    A word that begins with a dash is still no option to the command.
    """
    source, by = named or texts("import.your_source"), texts("import.your_name")
    review = f"--standard {view.standard.value} --period {view.period}"
    said = "".join(f" {_option('answer', f'{code}={answer.value}')}" for code, answer in answers.items())
    about = f"{_option('source', source)} {_option('by', by)}{said}"
    publish = f"{PYTHON} -m data publish {shlex.quote(_path(file))} {review} {about}"
    why = _option("why", texts("import.your_reason"))
    return publish, f"{PYTHON} -m data withdraw {texts('import.batch')} {why}"


def _option(name: str, value: str) -> str:
    """Write an option; joined by a sign, for a value that begins with a dash would be taken for another."""
    joint = "=" if value.startswith("-") else " "
    return f"--{name}{joint}{shlex.quote(value)}"


def _path(file: str) -> str:
    """Name a file so that no command takes it for an option."""
    return f"./{file}" if file.startswith("-") else file
