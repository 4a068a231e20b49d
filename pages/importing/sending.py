"""What a visitor without the right to publish does: send the file, with all about it, to who may."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from data.importing.model import ImportResult, NumberConvention
from language.catalogue import Texts
from pages.importing.kept_file import BroughtFile
from pages.importing.understood import write_understood_lines
from reports.importing.import_package import ImportPackage, write_import_package
from ui.components.section import show_words
from ui.state.view import View

ZIP = "application/zip"
PREPARE_KEY, DOWNLOAD_KEY = "import_package", "import_package_download"


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file without faults: what came of it, its named source, the answers about it, and its review."""

    outcome: ImportResult
    file: BroughtFile
    named: str
    answers: Mapping[str, NumberConvention]
    view: View


def show_sending(package: ImportPackage, texts: Texts, *, seen: bool) -> None:
    """Offer the package, and behind a heading the commands for whoever keeps the server.

    The package is made when it is asked for, and lasts until the next change of the page.
    """
    show_words("import_publishing", texts("package.title"), texts("package.lead"))
    if st.button(texts("package.prepare"), key=PREPARE_KEY, type="primary", disabled=not seen):
        _show_package(package, texts)
    with st.expander(texts("package.for_administrators")):
        st.text(texts("import.publish_lead"))
        st.code("\n".join(package.commands), language=None, wrap_lines=True)


def _show_package(package: ImportPackage, texts: Texts) -> None:
    st.download_button(
        texts("package.download"),
        write_import_package(package, texts),
        f"{texts('package.file')}.zip",
        ZIP,
        key=DOWNLOAD_KEY,
        on_click="ignore",
        icon=":material/download:",
    )


def build_package(checked: CheckedFile, commands: tuple[str, ...], texts: Texts) -> ImportPackage:
    """Return what is sent: the file, its review, source and answers, and how it was understood."""
    outcome, view = checked.outcome, checked.view
    said = [
        texts("package.review", year=view.period, standard=texts(f"standard.{view.standard.value}")),
        texts("package.source", source=checked.named or texts("package.no_source")),
        texts("package.figures", figures=len(outcome.figures), warnings=len(outcome.warnings)),
        *(
            texts("import.answer", column=code.split("|", 1)[-1], meaning=texts(f"convention.{answer.value}"))
            for code, answer in checked.answers.items()
        ),
        *(fault.render(texts) for fault in outcome.warnings),
    ]
    understood = write_understood_lines(outcome, texts)
    return ImportPackage(outcome.file, checked.file.content, outcome.digest, said, understood, commands)
