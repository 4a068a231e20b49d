"""The steps lead to exactly the tables that the program knows, also from an older store."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, text

from data.store.backend import StoreBackend, choose_backend
from data.store.rows import build_batch_row, build_figure_rows
from data.store.schema_migration import has_schema, is_up_to_date, migrate_schema
from data.store.store import Store
from data.store.tables import BATCHES, FIGURES, METADATA
from language.dates import get_current_moment
from tests.data.store.batches import new_batch


@pytest.fixture
def place(url: str) -> StoreBackend:
    place = choose_backend(url)
    place.prepare()
    return place


def test_the_steps_make_the_tables_that_the_program_knows(place: StoreBackend) -> None:
    with place.writer.begin() as connection:
        migrate_schema(connection)
    with place.writer.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        assert is_up_to_date(connection)


def test_a_step_that_is_broken_off_leaves_nothing(place: StoreBackend) -> None:
    with place.writer.connect() as connection, connection.begin() as transaction:
        migrate_schema(connection)
        transaction.rollback()
    with place.writer.begin() as connection:
        assert not has_schema(connection)
        assert compare_metadata(MigrationContext.configure(connection), METADATA) != []


def test_an_older_store_is_read_as_it_is_and_upgraded_by_the_next_publication(
    place: StoreBackend, store: Store
) -> None:
    new = new_batch()
    with place.writer.begin() as connection:
        migrate_schema(connection, "0001")
        connection.execute(insert(BATCHES), build_batch_row(1, new, get_current_moment()))
        connection.execute(insert(FIGURES), build_figure_rows(1, new.figures))
        connection.execute(text("UPDATE ledger SET version = 1"))
    assert len(store.figures()) == 1
    with place.reader.begin() as connection:
        assert not is_up_to_date(connection)
    assert store.publish(new_batch(file="b")).batch_id == 2
    with place.reader.begin() as connection:
        assert is_up_to_date(connection)
    assert [batch.file for batch in store.batches()] == [new.file, "b"]
