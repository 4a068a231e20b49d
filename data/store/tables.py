"""Define the store's tables: rows are never changed; a withdrawal is one more row."""

from datetime import UTC, datetime

from sqlalchemy import (
    CheckConstraint,
    Column,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class ExactNumber(TypeDecorator[float]):
    """A number kept as its shortest decimal text, so that 8.32 comes back as 8.32 from any database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: float | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the number."""
        return None if value is None else repr(float(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> float | None:  # noqa: ARG002
        """Read the number."""
        return None if value is None else float(value)


class UtcTimestamp(TypeDecorator[datetime]):
    """A moment kept as ISO text in UTC, because SQLite has no type for time zones."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the moment."""
        return None if value is None else value.astimezone(UTC).isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Read the moment."""
        return None if value is None else datetime.fromisoformat(value)


LEDGER = Table(
    "ledger",
    METADATA,
    Column("ledger_id", Integer, CheckConstraint("ledger_id = 1", name="one_row"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("identity", Text, nullable=False, server_default=""),
)
"""One row, whose version each publication and withdrawal raises before it does anything else.

Its identity tells one store from another; whoever adopts a store by hand gives it a new one.
"""

BATCHES = Table(
    "batches",
    METADATA,
    Column("batch_id", Integer, primary_key=True, autoincrement=False),
    Column("file", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("publisher", Text, nullable=False),
    Column("document_number", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcTimestamp, nullable=False),
    Column("why", Text, nullable=False),
)

ADOPTIONS = Table(
    "adoptions",
    METADATA,
    Column("adoption_id", Integer, primary_key=True, autoincrement=False),
    Column("replaced", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcTimestamp, nullable=False),
    Column("why", Text, nullable=False),
)
"""Who accepted another state of the store, and the identity that it had until then."""

FIGURES = Table(
    "figures",
    METADATA,
    Column("batch_id", Integer, ForeignKey("batches.batch_id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("area_code", Text, nullable=False),
    Column("period", Integer, nullable=False),
    Column("standard", Text, nullable=False),
    Column("indicator", Text, nullable=False),
    Column("group", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("as_of", Text, nullable=False),
    Column("value", ExactNumber, nullable=False),
    Column("note_vi", Text, nullable=False),
    Column("note_en", Text, nullable=False),
    UniqueConstraint("batch_id", "area_code", "period", "standard", "indicator", "group", "unit"),
)

TARGETS = Table(
    "targets",
    METADATA,
    Column("batch_id", Integer, ForeignKey("batches.batch_id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("area_code", Text, nullable=False),
    Column("standard", Text, nullable=False),
    Column("base_period", Integer, nullable=False),
    Column("base_rate", ExactNumber, nullable=False),
    Column("goal_period", Integer, nullable=False),
    Column("goal_rate", ExactNumber, nullable=False),
    Column("reduction", Integer, nullable=False),
    UniqueConstraint("batch_id", "area_code", "standard", "goal_period"),
)
"""Targets that a batch assigns to districts, in the place of figures."""

WITHDRAWALS = Table(
    "withdrawals",
    METADATA,
    Column("batch_id", Integer, ForeignKey("batches.batch_id"), primary_key=True),
    Column("by", Text, nullable=False),
    Column("at", UtcTimestamp, nullable=False),
    Column("why", Text, nullable=False),
)
