"""Create batches, their figures and withdrawals, and the ledger that counts changes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables, and the ledger's one row."""
    ledger = op.create_table(
        "ledger",
        sa.Column("ledger_id", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("ledger_id", name="pk_ledger"),
        sa.CheckConstraint("ledger_id = 1", name="ck_ledger_one_row"),
    )
    op.bulk_insert(ledger, [{"ledger_id": 1, "version": 0}])
    _create_batches()
    _create_figures()
    op.create_table(
        "withdrawals",
        sa.Column("batch_id", sa.Integer, nullable=False),
        *_texts("by", "at", "why"),
        sa.PrimaryKeyConstraint("batch_id", name="pk_withdrawals"),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.batch_id"], name="fk_withdrawals_batch_id"),
    )


def _create_batches() -> None:
    op.create_table(
        "batches",
        sa.Column("batch_id", sa.Integer, nullable=False, autoincrement=False),
        *_texts("file", "digest", "publisher", "document_number", "date", "url", "by", "at", "why"),
        sa.PrimaryKeyConstraint("batch_id", name="pk_batches"),
    )


def _create_figures() -> None:
    key = ("batch_id", "area_code", "period", "standard", "indicator", "group", "unit")
    op.create_table(
        "figures",
        sa.Column("batch_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        *_texts("area_code"),
        sa.Column("period", sa.Integer, nullable=False),
        *_texts("standard", "indicator", "group", "unit", "as_of", "value", "note_vi", "note_en"),
        sa.PrimaryKeyConstraint("batch_id", "position", name="pk_figures"),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.batch_id"], name="fk_figures_batch_id"),
        sa.UniqueConstraint(*key, name="uq_figures_batch_id"),
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]
