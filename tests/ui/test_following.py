"""What pages say of a store that is out of reach: since when, and what is shown meanwhile."""

from datetime import UTC, datetime

import pytest

from data.figures import FigureSet
from data.store.watch import Snapshot
from language.catalogue import Texts
from ui import following

READ = datetime(2026, 12, 14, 7, 5, tzinfo=UTC)


def told(monkeypatch: pytest.MonkeyPatch, snapshot: Snapshot, texts: Texts) -> str | None:
    monkeypatch.setattr(following, "snapshot", lambda: snapshot)
    return following.store_notice(texts)


def test_a_store_that_answers_is_not_mentioned(monkeypatch: pytest.MonkeyPatch, texts: Texts) -> None:
    assert told(monkeypatch, Snapshot(FigureSet.of([]), 1, READ), texts) is None


def test_an_outage_is_dated_in_the_countrys_own_time(monkeypatch: pytest.MonkeyPatch, texts: Texts) -> None:
    notice = told(monkeypatch, Snapshot(FigureSet.of([]), 1, READ, out_of_reach_since=READ), texts)
    assert notice
    assert "14:05 ngày 14/12/2026" in notice
    assert "đọc được lúc đó" in notice


def test_a_store_that_was_never_read_leaves_what_is_published(
    monkeypatch: pytest.MonkeyPatch, texts: Texts
) -> None:
    notice = told(monkeypatch, Snapshot(FigureSet.of([]), 0, None, out_of_reach_since=READ), texts)
    assert notice
    assert "chỉ hiện số liệu công bố" in notice
    assert following.store_state().version == 0
    assert following.store_state().away_since.startswith("2026-12-14T07:05")
