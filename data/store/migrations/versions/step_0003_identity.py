"""Name the store in its ledger, and keep who adopted another state of it by hand, and why."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

REFUSAL = "published rows are never changed"


def upgrade() -> None:
    """Give the ledger an identity, and create the table of adoptions, whose rows stay as they are."""
    # In the ledger, for every change writes its row: the log of another store always brings its identity.
    op.add_column("ledger", sa.Column("identity", sa.Text, nullable=False, server_default=""))
    op.execute(sa.table("ledger", sa.column("identity")).update().values(identity=uuid4().hex))
    op.create_table(
        "adoptions",
        sa.Column("adoption_id", sa.Integer, nullable=False, autoincrement=False),
        *[sa.Column(name, sa.Text, nullable=False) for name in ("replaced", "by", "at", "why")],
        sa.PrimaryKeyConstraint("adoption_id", name="pk_adoptions"),
    )
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _guard_sqlite() -> None:
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER keep_adoptions_{change.lower()} BEFORE {change} ON adoptions "
            f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE TRIGGER keep_adoptions BEFORE UPDATE OR DELETE OR TRUNCATE ON adoptions "
        "FOR EACH STATEMENT EXECUTE FUNCTION keep_published()"
    )
