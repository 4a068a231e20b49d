"""How a checked file is published: by a button for who may, else by who gets it sent."""

import shlex
from collections.abc import Mapping

from data.importing.model import NumberConvention
from language.catalogue import Texts
from pages.importing.browser_publishing import show_publish_button
from pages.importing.sending import CheckedFile, build_package, show_sending
from pages.importing.understood import show_seen_box
from ui.publishing.publisher import find_publisher
from ui.state.view import View

PYTHON = ".venv/bin/python"
"""The Python that `make run` has made, seen from the project's folder."""


def show_publishing(checked: CheckedFile, texts: Texts) -> None:
    """Show a publisher the button, anybody else what to send; either after how the file was understood."""
    seen = show_seen_box(checked.outcome, texts)
    if by := find_publisher():
        show_publish_button(checked.outcome, checked.named, by, texts, seen=seen)
        return
    commands = write_publish_commands(
        checked.outcome.file, checked.named, checked.answers, checked.view, texts
    )
    show_sending(build_package(checked, commands, texts), texts, seen=seen)


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
