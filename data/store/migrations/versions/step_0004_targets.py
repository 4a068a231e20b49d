"""Create the table of targets that a batch assigns to districts; its rows stay as they are."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

REFUSAL = "published rows are never changed"


def upgrade() -> None:
    """Create the table, and the triggers that refuse to change or delete its rows."""
    op.create_table(
        "targets",
        sa.Column("batch_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        *_texts("area_code", "standard"),
        sa.Column("base_period", sa.Integer, nullable=False),
        *_texts("base_rate"),
        sa.Column("goal_period", sa.Integer, nullable=False),
        *_texts("goal_rate"),
        sa.Column("reduction", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("batch_id", "position", name="pk_targets"),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.batch_id"], name="fk_targets_batch_id"),
        sa.UniqueConstraint("batch_id", "area_code", "standard", "goal_period", name="uq_targets_batch_id"),
    )
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _guard_sqlite() -> None:
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER keep_targets_{change.lower()} BEFORE {change} ON targets "
            f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE TRIGGER keep_targets BEFORE UPDATE OR DELETE OR TRUNCATE ON targets "
        "FOR EACH STATEMENT EXECUTE FUNCTION keep_published()"
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]
