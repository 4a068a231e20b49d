"""`list`: every batch there ever was."""

from argparse import Namespace
from collections.abc import Iterator

from data.command_line.desk import DONE, Desk
from data.command_line.parser import Parser
from data.store.model import Batch
from language.dates import moment

NAME = "list"
SUMMARY = "liệt kê mọi lô đã công bố, kể cả lô đã thu hồi"


def add_options(parser: Parser) -> None:
    """Add nothing: the command takes no options."""


def run(given: Namespace, desk: Desk) -> int:  # noqa: ARG001 (every command is called alike)
    """List the batches, the oldest first."""
    batches = desk.store.batches()
    if not batches:
        desk.say("Chưa có lô nào.")
    for batch in batches:
        desk.say("\n".join(_told(batch)))
    return DONE


def _told(batch: Batch) -> Iterator[str]:
    state = "đã thu hồi" if batch.withdrawn else "đang dùng"
    yield f"Lô {batch.batch_id} ({state}): tệp “{batch.file}”, {batch.figure_count} số liệu"
    yield f"  Kỳ rà soát: {', '.join(f'{standard.value} {period}' for standard, period in batch.reviews)}"
    source = batch.source
    about = (source.publisher, source.document_number, source.date, source.url)
    yield f"  Nguồn: {', '.join(filter(None, about))}"
    yield f"  Công bố: {batch.by}, lúc {moment(batch.at)}{_because(batch.why)}"
    yield f"  SHA-256: {batch.digest}"
    if batch.withdrawn:
        told = batch.withdrawn
        yield f"  Thu hồi: {told.by}, lúc {moment(told.at)}{_because(told.why)}"


def _because(why: str) -> str:
    return f"; lý do: {why}" if why else ""
