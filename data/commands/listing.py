"""`list`: every batch there ever was."""

from argparse import Namespace
from collections.abc import Iterator

from data.commands.argument_parser import CommandParser
from data.commands.context import DONE, CommandContext
from data.store.batches import Batch
from language.dates import format_moment

NAME = "list"
SUMMARY = "liệt kê mọi lô đã công bố, kể cả lô đã thu hồi"


def add_options(parser: CommandParser) -> None:
    """Add nothing: the command takes no options."""


def run(given: Namespace, desk: CommandContext) -> int:  # noqa: ARG001 (every command is called alike)
    """List the batches, the oldest first."""
    batches = desk.store.batches()
    if not batches:
        desk.say("Chưa có lô nào.")
    for batch in batches:
        desk.say("\n".join(_describe_batch(batch)))
    return DONE


def _describe_batch(batch: Batch) -> Iterator[str]:
    state = "đã thu hồi" if batch.withdrawn else "đang dùng"
    yield f"Lô {batch.batch_id} ({state}): tệp “{batch.file}”, {batch.figure_count} số liệu"
    yield f"  Kỳ rà soát: {', '.join(f'{standard.value} {period}' for standard, period in batch.reviews)}"
    source = batch.source
    about = (source.publisher, source.document_number, source.date, source.url)
    yield f"  Nguồn: {', '.join(filter(None, about))}"
    yield f"  Công bố: {batch.by}, lúc {format_moment(batch.at)}{_describe_reason(batch.why)}"
    yield f"  SHA-256: {batch.digest}"
    if batch.withdrawn:
        told = batch.withdrawn
        yield f"  Thu hồi: {told.by}, lúc {format_moment(told.at)}{_describe_reason(told.why)}"


def _describe_reason(why: str) -> str:
    return f"; lý do: {why}" if why else ""
