"""Find the step of a store's schema, and migrate it to the last."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from data.store.errors import NewerStoreError

MIGRATIONS = Path(__file__).with_name("migrations")
LAST_STEP = "head"


def has_schema(connection: Connection) -> bool:
    """Return whether the store has tables that this program can read.

    Raises NewerStoreError if a newer program has changed them.
    """
    revision = _revision(connection)
    if revision is not None and revision not in _revisions():
        raise NewerStoreError(revision)
    return revision is not None


def is_up_to_date(connection: Connection) -> bool:
    """Return whether the last step was done; raises NewerStoreError if a newer program changed the tables."""
    return has_schema(connection) and _revision(connection) == _revisions()[0]


def migrate_schema(connection: Connection, step: str = LAST_STEP) -> None:
    """Migrate the tables to this program's schema, within the connection's own transaction."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, step)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


@cache
def _revisions() -> tuple[str, ...]:
    """Return the steps, the last first."""
    return tuple(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
