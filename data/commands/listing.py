"""Run `list`: print every batch there ever was."""

from argparse import Namespace
from collections.abc import Iterator

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, CommandContext
from data.store.batches import Batch, Withdrawal
from language.dates import format_moment
from language.message import Text, make_message

NAME = "list"
SUMMARY = make_message("command_summary.list")


def add_options(parser: CommandParser) -> None:
    """Add nothing: the command takes no options."""


def run(given: Namespace, context: CommandContext) -> int:  # noqa: ARG001 (every command is called alike)
    """Print the batches, the oldest first."""
    batches = context.store.batches()
    if not batches:
        context.print_line(make_message("command_batch.none"))
    for batch in batches:
        for line in _describe_batch(batch):
            context.print_line(line)
    return DONE


def _describe_batch(batch: Batch) -> Iterator[Text]:
    source = batch.source
    about = (source.publisher, source.document_number, source.date, source.url)
    reviews = (f"{standard.value} {period}" for standard, period in batch.reviews)
    yield _describe_title(batch)
    goals = (f"{standard.value} {period}" for standard, period in batch.goals)
    if batch.reviews:
        yield make_message("command_batch.reviews", reviews=", ".join(reviews))
    if batch.goals:
        yield make_message("command_batch.goals", goals=", ".join(goals))
    yield make_message("command_batch.source", source=", ".join(filter(None, about)))
    yield make_message(
        "command_batch.published", by=batch.by, at=format_moment(batch.at), why=_describe_reason(batch.why)
    )
    yield f"  SHA-256: {batch.digest}"
    if batch.withdrawn:
        yield _describe_withdrawal(batch.withdrawn)


def _describe_title(batch: Batch) -> Text:
    state = "command_batch.taken_back" if batch.withdrawn else "command_batch.standing"
    held = (
        make_message("command_batch.targets", count=batch.target_count)
        if batch.target_count
        else make_message("command_batch.figures", count=batch.figure_count)
    )
    return make_message(
        "command_batch.title",
        batch=batch.batch_id,
        state=make_message(state),
        file=batch.file,
        held=held,
    )


def _describe_withdrawal(told: Withdrawal) -> Text:
    return make_message(
        "command_batch.withdrawn", by=told.by, at=format_moment(told.at), why=_describe_reason(told.why)
    )


def _describe_reason(why: str) -> Text:
    return make_message("command_batch.why", why=why) if why else ""
