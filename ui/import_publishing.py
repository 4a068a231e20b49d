"""How a checked file is published: two commands for whoever keeps the server, ready to be copied."""

import shlex

import streamlit as st

from data.importing.model import Outcome
from language.catalogue import Texts
from ui.components import show_part
from ui.view import View


def show_publishing(outcome: Outcome, named: str, view: View, texts: Texts) -> None:
    """Show the commands that publish this file and take it back."""
    heading = {"title": texts("import.publish_title"), "paragraphs": [texts("import.publish_lead")]}
    show_part("section", "import_publishing", heading)
    st.code("\n".join(commands(outcome.file, named, view, texts)), language=None, wrap_lines=True)


def commands(file: str, named: str, view: View, texts: Texts) -> tuple[str, str]:
    """Write both commands; whatever a file is called, a shell reads it as one word."""
    source = shlex.quote(named or texts("import.your_source"))
    by = shlex.quote(texts("import.your_name"))
    review = f"--standard {view.standard.value} --period {view.period}"
    publish = f"python -m data publish {shlex.quote(file)} {review} --source {source} --by {by}"
    why = shlex.quote(texts("import.your_reason"))
    return publish, f"python -m data withdraw {texts('import.batch')} --why {why}"
