"""Batches are published once, taken back, and read as figures; the same on SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.model.figures import Indicator, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from data.store.errors import (
    AlreadyWithdrawnError,
    FileAlreadyPublishedError,
    UnknownBatchError,
    UnpublishableBatchError,
)
from data.store.store import Store, open_store
from language.dates import format_day, format_moment
from tests.data.samples import key
from tests.data.store.batches import SOURCE, imported, new_batch

HON_DAT, GIANG_THANH = key(area_code="903"), key(area_code="914")


def test_a_store_that_nobody_wrote_to_is_empty(store: Store) -> None:
    assert store.version() == 0
    assert store.figures() == ()
    assert store.batches() == ()


def test_a_batch_comes_back_with_who_when_why_and_what_it_tells_of(store: Store) -> None:
    before = datetime.now(UTC)
    later = replace(HON_DAT, period=2017)
    new = new_batch([imported(HON_DAT, 8.32), imported(GIANG_THANH, 20), imported(later, 7)])
    batch = store.publish(new)
    assert store.batches() == (batch,)
    assert batch.batch_id == 1
    assert (batch.file, batch.digest, batch.by, batch.why) == (new.file, new.digest, new.by, new.why)
    assert before <= batch.at <= datetime.now(UTC)
    assert batch.reviews == ((Standard.MDP_2016, 2017), (Standard.MDP_2016, 2020))
    assert batch.figure_count == 3
    assert batch.withdrawn is None


def test_a_figure_is_imported_from_its_batch_and_says_so(store: Store) -> None:
    batch = store.publish(new_batch([imported(HON_DAT, 8.32, "Số sơ bộ", "Preliminary")]))
    (found,) = store.figures()
    assert found.key == HON_DAT
    assert found.value == 8.32
    assert found.as_of == "2020-12-14"
    assert found.status is Status.IMPORTED
    assert found.source == replace(SOURCE, source_id="batch-1") == batch.source
    assert found.note_vi == f"Số sơ bộ. Nhập theo lô 1, ngày {format_day(batch.at)}"
    assert found.note_en == f"Preliminary. Imported with batch 1 on {batch.at:%Y-%m-%d}"


def test_the_latest_batch_speaks_for_a_key_and_older_ones_for_the_rest(store: Store) -> None:
    store.publish(new_batch([imported(HON_DAT, 8), imported(GIANG_THANH, 20)], file="a"))
    store.publish(new_batch([imported(HON_DAT, 9)], file="b"))
    assert {(f.key.area_code, f.value, f.source.source_id) for f in store.figures()} == {
        ("903", 9, "batch-2"),
        ("914", 20, "batch-1"),
    }


def test_withdrawing_restores_what_showed_before_and_keeps_who_when_and_why(store: Store) -> None:
    store.publish(new_batch([imported(HON_DAT, 8)], file="a"))
    before = store.figures()
    store.publish(new_batch([imported(HON_DAT, 9)], file="b"))
    batch = store.withdraw(2, "Trần Bình", "Nhầm cột")
    assert store.figures() == before
    assert batch.withdrawn is not None
    assert (batch.withdrawn.by, batch.withdrawn.why) == ("Trần Bình", "Nhầm cột")
    assert batch.withdrawn.at >= batch.at
    assert [item.batch_id for item in store.batches()] == [1, 2]


def test_each_publication_and_withdrawal_raises_the_version_and_a_refused_one_does_not(store: Store) -> None:
    store.publish(new_batch())
    assert store.version() == 1
    with pytest.raises(FileAlreadyPublishedError):
        store.publish(new_batch())
    assert store.version() == 1
    store.withdraw(1, "An", "Sai")
    assert store.version() == 2


def test_version_and_figures_of_one_moment_come_together(store: Store) -> None:
    store.publish(new_batch())
    state = store.state()
    assert (state.version, state.figures) == (1, store.figures())


def test_the_same_file_twice_is_refused_with_the_earlier_batch_named(store: Store) -> None:
    batch = store.publish(new_batch())
    with pytest.raises(FileAlreadyPublishedError) as refused:
        store.publish(replace(new_batch(), file="ten-khac.xlsx"))
    assert refused.value.batch == batch
    message = str(refused.value)
    assert all(told in message for told in ("lô 1", "hon-dat.xlsx", "Nguyễn Thị An", format_moment(batch.at)))


def test_a_withdrawn_file_may_be_published_again(store: Store) -> None:
    store.publish(new_batch())
    store.withdraw(1, "An", "Sai kỳ")
    assert store.publish(new_batch()).batch_id == 2
    assert len(store.figures()) == 1


def test_an_unknown_batch_can_not_be_withdrawn(store: Store) -> None:
    with pytest.raises(UnknownBatchError, match="lô 7"):
        store.withdraw(7, "An", "Sai")
    store.publish(new_batch())
    with pytest.raises(UnknownBatchError, match="lô 7"):
        store.withdraw(7, "An", "Sai")


def test_a_batch_is_withdrawn_once(store: Store) -> None:
    store.publish(new_batch())
    store.withdraw(1, "Trần Bình", "Nhầm cột")
    with pytest.raises(AlreadyWithdrawnError, match=r"Trần Bình.*Nhầm cột"):
        store.withdraw(1, "An", "Sai")


def test_a_batch_without_figures_is_refused(store: Store) -> None:
    with pytest.raises(UnpublishableBatchError, match="Không có số liệu"):
        store.publish(new_batch([]))


def test_a_batch_that_says_two_things_of_one_key_is_refused(store: Store) -> None:
    with pytest.raises(UnpublishableBatchError, match=r"903.*2020"):
        store.publish(new_batch([imported(HON_DAT, 8), imported(HON_DAT, 9)]))


@pytest.mark.parametrize("text", ["a\0b", "a\udc80b"])
def test_a_text_that_a_database_can_not_keep_is_refused(store: Store, text: str) -> None:
    with pytest.raises(UnpublishableBatchError, match=r"a\?b"):
        store.publish(new_batch(by=text))
    store.publish(new_batch())
    with pytest.raises(UnpublishableBatchError, match=r"a\?b"):
        store.withdraw(1, "An", text)


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE batches; --", "%s %(by)s :by ?", "=cmd|' /C calc'!A0", "ℵ🏞\n\t"]
)
def test_any_other_text_is_kept_as_it_is(store: Store, text: str) -> None:
    source = Source("x", text, text, text, text)
    batch = store.publish(
        replace(new_batch([imported(HON_DAT, 1, text, text)]), by=text, file=text, source=source)
    )
    assert store.batches() == (batch,)
    assert (batch.by, batch.file, batch.source) == (text, text, replace(source, source_id="batch-1"))
    assert store.figures()[0].note_vi.startswith(f"{text}. ")


VALUES = st.one_of(
    st.decimals(0, 100, places=2).map(float),
    st.integers(0, 10**9).map(float),
    st.floats(0, 1e12, allow_nan=False),
)


@given(values=st.lists(VALUES, min_size=1, max_size=40))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_value_comes_back_exactly_as_it_was(store: Store, values: list[float]) -> None:
    households = replace(HON_DAT, unit=Unit.HOUSEHOLDS, indicator=Indicator.NEAR_POOR)
    figures = [
        imported(replace(of, period=1900 + place), value)
        for place, value in enumerate(values)
        for of in (HON_DAT, households)
    ]
    batch = store.publish(new_batch(figures, content=str(store.version())))
    assert [figure.value for figure in store.figures()] == [value for value in values for _ in range(2)]
    store.withdraw(batch.batch_id, "An", "Xong")


def test_a_store_opened_anew_holds_the_same(store: Store, url: str) -> None:
    store.publish(new_batch())
    again = open_store(url)
    assert (again.version(), again.batches(), again.figures()) == (1, store.batches(), store.figures())
