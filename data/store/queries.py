"""Query the store; each query sees one state of it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, Select, func, inspect, select

from data.model.figures import Figure, Key
from data.model.standards import Standard
from data.store.batches import Batch
from data.store.progress import StoreProgress
from data.store.rows import BatchReviews, parse_batch, parse_batch_source, parse_stored_figure
from data.store.tables import BATCHES, FIGURES, LEDGER, WITHDRAWALS


def read_version(connection: Connection) -> int:
    """Return the number of publications and withdrawals so far."""
    return int(connection.execute(select(LEDGER.c.version)).scalar_one())


def read_progress(connection: Connection) -> StoreProgress:
    """Return which store it is and how far it has come; a store of before identities has an empty one."""
    return StoreProgress(_read_identity(connection), read_version(connection), find_last_batch_id(connection))


def has_other_tables(connection: Connection) -> bool:
    """Return whether a database holds any table; ask it of one that has no schema of ours."""
    return bool(inspect(connection).get_table_names())


def list_batches(connection: Connection) -> tuple[Batch, ...]:
    """Return every batch, the oldest first."""
    return _batches(connection, _every_batch())


def find_batch(connection: Connection, batch_id: int) -> Batch | None:
    """Return the batch with this number, or None."""
    return _only(_batches(connection, _every_batch().where(BATCHES.c.batch_id == batch_id)))


def find_active_batch(connection: Connection, digest: str) -> Batch | None:
    """Return the batch that was made from a file and was not withdrawn, or None."""
    asked = _every_batch().where(BATCHES.c.digest == digest, WITHDRAWALS.c.batch_id.is_(None))
    return _only(_batches(connection, asked))


def find_last_batch_id(connection: Connection) -> int:
    """Return the highest number of a batch; 0 if there is none."""
    return int(connection.execute(select(func.coalesce(func.max(BATCHES.c.batch_id), 0))).scalar_one())


def load_active_figures(connection: Connection) -> tuple[Figure, ...]:
    """Return, for each key, the figure of the newest batch that was not withdrawn."""
    standing = {row.batch_id: row for row in connection.execute(_standing())}
    asked = select(FIGURES).where(FIGURES.c.batch_id.in_(standing))
    rows = connection.execute(asked.order_by(FIGURES.c.batch_id, FIGURES.c.position))
    sources = {batch_id: parse_batch_source(row) for batch_id, row in standing.items()}
    latest: dict[Key, Figure] = {}
    for row in rows:
        figure = parse_stored_figure(row, sources[row.batch_id], standing[row.batch_id].at)
        latest[figure.key] = figure
    return tuple(latest.values())


def _read_identity(connection: Connection) -> str:
    columns = {column["name"] for column in inspect(connection).get_columns(LEDGER.name)}
    if LEDGER.c.identity.name not in columns:
        return ""
    return str(connection.execute(select(LEDGER.c.identity)).scalar_one())


def _every_batch() -> Select[Any]:
    withdrawn = [WITHDRAWALS.c[name].label(f"withdrawn_{name}") for name in ("by", "at", "why")]
    joined = BATCHES.outerjoin(WITHDRAWALS)
    return select(*BATCHES.c, *withdrawn).select_from(joined).order_by(BATCHES.c.batch_id)


def _standing() -> Select[Any]:
    return _every_batch().where(WITHDRAWALS.c.batch_id.is_(None))


def _batches(connection: Connection, asked: Select[Any]) -> tuple[Batch, ...]:
    rows = connection.execute(asked).all()
    contents = _contents(connection, [row.batch_id for row in rows])
    return tuple(parse_batch(row, *contents[row.batch_id]) for row in rows)


def _contents(connection: Connection, batch_ids: Iterable[int]) -> dict[int, tuple[BatchReviews, int]]:
    """Return the reviews of each batch, and how many figures it has."""
    by_review = (FIGURES.c.batch_id, FIGURES.c.standard, FIGURES.c.period)
    asked = select(*by_review, func.count().label("figures")).where(FIGURES.c.batch_id.in_(batch_ids))
    rows = connection.execute(asked.group_by(*by_review).order_by(*by_review)).all()
    return {batch_id: _content([row for row in rows if row.batch_id == batch_id]) for batch_id in batch_ids}


def _content(rows: list[Row[Any]]) -> tuple[BatchReviews, int]:
    reviews = tuple((Standard(row.standard), row.period) for row in rows)
    return reviews, sum(row.figures for row in rows)


def _only(found: tuple[Batch, ...]) -> Batch | None:
    return found[0] if found else None
