"""Query the store; each query sees one state of it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, Connection, Row, Select, Table, func, inspect, select

from data.model.assigned_targets import AssignedTarget
from data.model.figures import Figure
from data.model.standards import Standard
from data.store.batches import Batch
from data.store.progress import StoreProgress
from data.store.rows import (
    BatchContent,
    describe_batch,
    parse_batch,
    parse_batch_source,
    parse_stored_figure,
    parse_stored_target,
)
from data.store.tables import BATCHES, FIGURES, LEDGER, TARGETS, WITHDRAWALS


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
    standing = {row.batch_id: describe_batch(row) for row in connection.execute(_standing())}
    asked = select(FIGURES).where(FIGURES.c.batch_id.in_(standing))
    rows = connection.execute(asked.order_by(FIGURES.c.batch_id, FIGURES.c.position))
    latest = {_identify_figure(row): row for row in rows}
    return tuple(parse_stored_figure(row, standing[row.batch_id]) for row in latest.values())


def _identify_figure(row: Row[Any]) -> tuple[object, ...]:
    return row.area_code, row.period, row.standard, row.indicator, row.group, row.unit


def load_active_targets(connection: Connection) -> tuple[AssignedTarget, ...]:
    """Return, for each district, standard and goal year, the target of the newest batch that stands."""
    if not _has_targets(connection):
        return ()
    sources = {row.batch_id: parse_batch_source(row) for row in connection.execute(_standing())}
    asked = select(TARGETS).where(TARGETS.c.batch_id.in_(sources))
    rows = connection.execute(asked.order_by(TARGETS.c.batch_id, TARGETS.c.position))
    found = (parse_stored_target(row, sources[row.batch_id]) for row in rows)
    return tuple({target.key: target for target in found}.values())


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
    batch_ids = [row.batch_id for row in rows]
    figures = _count_contents(connection, FIGURES, FIGURES.c.period, batch_ids)
    targets = (
        _count_contents(connection, TARGETS, TARGETS.c.goal_period, batch_ids)
        if _has_targets(connection)
        else {}
    )
    none = BatchContent()
    return tuple(
        parse_batch(row, figures.get(row.batch_id, none), targets.get(row.batch_id, none)) for row in rows
    )


def _has_targets(connection: Connection) -> bool:
    """Return whether the store has the table of targets; an older one has it from its next writing on."""
    return inspect(connection).has_table(TARGETS.name)


def _count_contents(
    connection: Connection, table: Table, period: Column[int], batch_ids: Iterable[int]
) -> dict[int, BatchContent]:
    """Return what each batch holds of a table: the standards and years, and how many rows."""
    group = (table.c.batch_id, table.c.standard, period.label("period"))
    asked = select(*group, func.count().label("rows")).where(table.c.batch_id.in_(batch_ids))
    columns = (table.c.batch_id, table.c.standard, period)
    rows = connection.execute(asked.group_by(*columns).order_by(*columns)).all()
    return {
        batch_id: _content([row for row in rows if row.batch_id == batch_id])
        for batch_id in {row.batch_id for row in rows}
    }


def _content(rows: list[Row[Any]]) -> BatchContent:
    reviews = tuple((Standard(row.standard), row.period) for row in rows)
    return BatchContent(reviews, sum(row.rows for row in rows))


def _only(found: tuple[Batch, ...]) -> Batch | None:
    return found[0] if found else None
