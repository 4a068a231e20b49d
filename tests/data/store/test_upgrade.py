"""The steps lead to exactly the tables that the program knows, also from an older store."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, text

from data.store.place import Place, place_of
from data.store.rows import batch_row, figure_rows
from data.store.store import Store
from data.store.tables import BATCHES, FIGURES, METADATA
from data.store.upgrade import bring_up_to_date, has_schema, is_up_to_date
from language.dates import now
from tests.data.store.batches import new_batch


@pytest.fixture
def place(url: str) -> Place:
    place = place_of(url)
    place.prepare()
    return place


def test_the_steps_make_the_tables_that_the_program_knows(place: Place) -> None:
    with place.writer.begin() as connection:
        bring_up_to_date(connection)
    with place.writer.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        assert is_up_to_date(connection)


def test_a_step_that_is_broken_off_leaves_nothing(place: Place) -> None:
    with place.writer.connect() as connection, connection.begin() as transaction:
        bring_up_to_date(connection)
        transaction.rollback()
    with place.writer.begin() as connection:
        assert not has_schema(connection)
        assert compare_metadata(MigrationContext.configure(connection), METADATA) != []


def test_an_older_store_is_read_as_it_is_and_upgraded_by_the_next_publication(
    place: Place, store: Store
) -> None:
    new = new_batch()
    with place.writer.begin() as connection:
        bring_up_to_date(connection, "0001")
        connection.execute(insert(BATCHES), batch_row(1, new, now()))
        connection.execute(insert(FIGURES), figure_rows(1, new.figures))
        connection.execute(text("UPDATE ledger SET version = 1"))
    assert len(store.figures()) == 1
    with place.reader.begin() as connection:
        assert not is_up_to_date(connection)
    assert store.publish(new_batch(file="b")).batch_id == 2
    with place.reader.begin() as connection:
        assert is_up_to_date(connection)
    assert [batch.file for batch in store.batches()] == [new.file, "b"]
