"""Assigned targets are batches like figures: published once, taken back, never lost; on both databases."""

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import DBAPIError

from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.standards import Standard
from data.store.backend import choose_backend
from data.store.batches import NewBatch
from data.store.errors import FileAlreadyPublishedError, UnpublishableBatchError
from data.store.rows import build_batch_row
from data.store.schema_migration import migrate_schema
from data.store.store import Store
from data.store.tables import BATCHES, TARGETS
from language.dates import get_current_moment
from tests.data.store.batches import SOURCE, new_batch


def target(area_code: str = "914", goal_rate: float = 9.0, goal_period: int = 2020) -> AssignedTarget:
    key = TargetKey(area_code, Standard.MDP_2016, goal_period)
    return AssignedTarget(key, 2016, 16.25, goal_rate, 551, SOURCE)


def assigned(*targets: AssignedTarget, file: str = "chi-tieu.xlsx") -> NewBatch:
    return NewBatch(file, file, SOURCE, (), "Nguyễn Thị An", "Kế hoạch", targets)


def test_targets_come_back_with_their_batch_as_source(store: Store) -> None:
    batch = store.publish(assigned(target(), target("908", 6.68)))
    assert (batch.target_count, batch.figure_count) == (2, 0)
    assert (batch.goals, batch.reviews) == (((Standard.MDP_2016, 2020),), ())
    assert [(one.key.area_code, one.base_rate, one.goal_rate) for one in store.targets()] == [
        ("914", 16.25, 9.0),
        ("908", 16.25, 6.68),
    ]
    assert {one.source for one in store.targets()} == {batch.source}
    assert store.figures() == ()


def test_the_newest_batch_speaks_and_a_withdrawal_restores_the_one_before(store: Store) -> None:
    store.publish(assigned(target(goal_rate=9.0)))
    store.publish(assigned(target(goal_rate=8.0), target(goal_period=2018), file="b"))
    assert sorted(one.goal_rate for one in store.targets()) == [8.0, 9.0]
    store.withdraw(2, "An", "Nhầm")
    assert [one.goal_rate for one in store.targets()] == [9.0]
    assert [(batch.target_count, bool(batch.withdrawn)) for batch in store.batches()] == [
        (1, False),
        (2, True),
    ]


def test_version_and_targets_of_one_moment_come_together(store: Store) -> None:
    store.publish(new_batch())
    store.publish(assigned(target()))
    state = store.state()
    assert (state.version, state.targets, len(state.figures)) == (2, store.targets(), 1)


def test_a_sheet_of_targets_is_published_once(store: Store) -> None:
    store.publish(assigned(target()))
    with pytest.raises(FileAlreadyPublishedError):
        store.publish(assigned(target()))


def test_two_targets_of_one_district_and_year_are_refused(store: Store) -> None:
    with pytest.raises(UnpublishableBatchError, match="914"):
        store.publish(assigned(target(), target(goal_rate=1.0)))
    assert store.batches() == ()


@pytest.mark.parametrize("change", [delete(TARGETS), update(TARGETS).values(reduction=1)])
def test_the_database_itself_refuses_to_change_a_target(store: Store, url: str, change: object) -> None:
    store.publish(assigned(target()))
    with (
        pytest.raises(DBAPIError, match="never changed"),
        choose_backend(url).writer.begin() as connection,
    ):
        connection.execute(change)  # type: ignore[call-overload]
    assert len(store.targets()) == 1


def test_a_store_from_before_targets_has_none_until_it_is_written_to(store: Store, url: str) -> None:
    place = choose_backend(url)
    place.prepare()
    with place.writer.begin() as connection:
        migrate_schema(connection, "0003")
        connection.execute(insert(BATCHES), build_batch_row(1, new_batch(), get_current_moment()))
    assert store.targets() == ()
    assert [(batch.batch_id, batch.target_count) for batch in store.batches()] == [(1, 0)]
    store.publish(assigned(target()))
    assert len(store.targets()) == 1


def test_a_path_loses_the_same_every_year() -> None:
    assert [target().compute_path_rate(period) for period in (2016, 2018, 2020)] == [16.25, 12.62, 9.0]
