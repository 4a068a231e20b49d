"""Read a file as a command asks for it, with the answers it gives, and print what came of that."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from data.commands.context import CommandContext
from data.commands.option_values import ColumnAnswer
from data.errors import Fault, FaultyFileError
from data.importing.files.sandbox import read_limited_bytes
from data.importing.model import ConventionQuestion, ImportRequest, ImportResult, NumberConvention
from data.importing.understanding_text import format_understanding
from data.model.sources import Source
from language.message import Text, join_texts, make_message

CONVENTIONS = {
    convention: make_message(f"command_convention.{convention.value}") for convention in NumberConvention
}


def build_import_request(given: Namespace) -> ImportRequest:
    """Build the request to import a file from the options that were given."""
    told = (given.source, given.document, given.date, given.url)
    source = Source("import", *(text or "" for text in told))
    return ImportRequest(
        source, given.standard, given.period, given.as_of or "", with_hidden=given.with_hidden
    )


def read_file(given: Namespace, context: CommandContext) -> ImportResult:
    """Read and check a file, with the answers given; raises FaultyFileError where it can't be opened."""
    content, asked = read_content(given.file), build_import_request(given)
    known = context.known_figures()
    outcome = context.importer(content, given.file.name, asked, context.catalogue, known)
    answers = _answers(given.answer, outcome.questions)
    if not answers:
        return outcome
    return context.importer(
        content, given.file.name, replace(asked, answers=answers), context.catalogue, known
    )


def print_outcome(outcome: ImportResult, context: CommandContext) -> None:
    """Print what was understood, what is wrong, undecided or doubtful, and one line on the whole."""
    for line in format_understanding(outcome.understood):
        context.print_line(line)
    if outcome.faults:
        context.print_line(make_message("command_result.faults", count=len(outcome.faults)))
    _print_faults(outcome.faults, context)
    for question in outcome.questions:
        _print_question(question, context)
    if outcome.warnings:
        context.print_line(make_message("command_result.warnings", count=len(outcome.warnings)))
    _print_faults(outcome.warnings, context)
    context.print_line(_summarize(outcome))


def _summarize(outcome: ImportResult) -> Text:
    warnings = len(outcome.warnings)
    if outcome.usable:
        return make_message(
            "command_result.usable", file=outcome.file, figures=len(outcome.figures), warnings=warnings
        )
    return make_message(
        "command_result.unusable",
        file=outcome.file,
        faults=len(outcome.faults),
        questions=len(outcome.questions),
        warnings=warnings,
    )


def read_content(path: Path) -> bytes:
    """Read a file's bytes; raises FaultyFileError where it can't be opened."""
    try:
        return read_limited_bytes(path)
    except OSError as error:
        fault = Fault(
            file=path.name.encode("utf-8", "replace").decode(),
            found=make_message("table_fault.unopened"),
            expected=make_message("command_fault.readable"),
            advice=make_message("table_fault.check_name"),
        )
        raise FaultyFileError([fault]) from error


def _answers(
    given: Sequence[ColumnAnswer], questions: Sequence[ConventionQuestion]
) -> Mapping[str, NumberConvention]:
    """Return the answer to each question, found by the question's code or its column's name alone."""
    return {
        question.code: convention
        for column, convention in given
        for question in questions
        if column in {question.code, question.column}
    }


def _print_question(question: ConventionQuestion, context: CommandContext) -> None:
    samples = "; ".join(question.samples)
    asked = make_message(
        "command_result.question", column=question.column, sheet=question.sheet, samples=samples
    )
    context.print_line(asked)
    for choice in question.choices:
        answer = f'  --answer "{question.code}={choice.value}"  ('
        context.print_line(join_texts([answer, CONVENTIONS[choice], ")"], between=""))


def _print_faults(faults: Sequence[Fault], context: CommandContext) -> None:
    for fault in faults:
        context.print_line(f"  {fault}")
