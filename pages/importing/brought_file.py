"""A file that was brought: read once, reported on, shown as it was understood, previewed, handed on."""

import hashlib
from dataclasses import replace

from data.importing.model import ImportResult
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
    content, texts, view = brought.content, page.texts, page.view
    file = clean_file_name(brought.name)
    digest = hashlib.sha256(content).hexdigest()
    answers = find_kept_answers(digest)
    reading = read_file_once(
        digest,
        named or texts("import.source_unnamed", file=file),
        view.standard.value,
        view.period,
        tuple(sorted(answers.items())),
        get_snapshot().version,
        _file=(content, file),
    )
    outcome, cells = reading.result, reading.book
    show_report(outcome, cells, texts)
    show_column_answers(answers, digest, texts)
    show_understood(outcome, cells, texts)
    if outcome.usable:
        read = choose_read_view(outcome, view)
        show_preview(outcome, read, texts)
        show_publishing(CheckedFile(outcome, brought, named, answers, read), texts)


def choose_read_view(outcome: ImportResult, view: View) -> View:
    """Return the view with the review that the file itself names, which wins over the filters."""
    if outcome.review is None:
        return view
    standard, period = outcome.review
    return replace(view, standard=standard, period=period)
