"""A file that was brought: read once, reported on, shown as it was understood, previewed, handed on."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from data.importing.importer import FileReading
from data.importing.model import ImportResult, NumberConvention
from language.text_cleaning import clean_file_name
from pages.importing.kept_file import BroughtFile
from pages.importing.preview import show_preview
from pages.importing.publishing import show_publishing
from pages.importing.questions import find_kept_answers, show_column_answers
from pages.importing.reading import read_file_once
from pages.importing.report import show_report
from pages.importing.sending import CheckedFile
from pages.importing.understood import show_understood
from ui.layout.page_setup import PageContext
from ui.resources.shared_data import get_snapshot
from ui.state.view import View


def show_brought_file(brought: BroughtFile, named: str, page: PageContext) -> None:
    """Show all about a file; `named` is its source."""
    texts, view = page.texts, page.view
    digest = hashlib.sha256(brought.content).hexdigest()
    answers = find_kept_answers(digest)
    reading = _read_file(brought, named, digest, answers, page)
    outcome, cells = reading.result, reading.book
    show_report(outcome, cells, texts)
    show_column_answers(answers, digest, texts)
    show_understood(outcome, cells, texts)
    if outcome.usable:
        read = choose_read_view(outcome, view)
        show_preview(outcome, read, texts)
        show_publishing(CheckedFile(outcome, brought, named, answers, read), texts)


def _read_file(
    brought: BroughtFile,
    named: str,
    digest: str,
    answers: Mapping[str, NumberConvention],
    page: PageContext,
) -> FileReading:
    """Read a file, or take the reading of the same file with the same answers."""
    file = clean_file_name(brought.name)
    return read_file_once(
        digest,
        named or page.texts("import.source_unnamed", file=file),
        page.view.standard.value,
        page.view.period,
        tuple(sorted(answers.items())),
        get_snapshot().version,
        _file=(brought.content, file),
    )


def choose_read_view(outcome: ImportResult, view: View) -> View:
    """Return the view with the review that the file itself names, which wins over the filters."""
    if outcome.review is None:
        return view
    standard, period = outcome.review
    return replace(view, standard=standard, period=period)
