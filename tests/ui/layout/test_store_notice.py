"""What pages say of a store that is out of reach: since when, and what is shown meanwhile."""

from datetime import UTC, datetime

import pytest

from data.model.figure_set import FigureSet
from data.store.snapshot import StoreSnapshot
from language.catalogue import Texts
from ui.layout import live_refresh, store_notice

READ = datetime(2026, 12, 14, 7, 5, tzinfo=UTC)


def told(monkeypatch: pytest.MonkeyPatch, snapshot: StoreSnapshot, texts: Texts) -> str | None:
    for module in (live_refresh, store_notice):
        monkeypatch.setattr(module, "get_snapshot", lambda: snapshot)
    return store_notice.format_store_notice(texts)


def test_a_store_that_answers_is_not_mentioned(monkeypatch: pytest.MonkeyPatch, texts: Texts) -> None:
    assert told(monkeypatch, StoreSnapshot(FigureSet.of([]), 1, READ), texts) is None


def test_an_outage_is_dated_in_the_countrys_own_time(monkeypatch: pytest.MonkeyPatch, texts: Texts) -> None:
    notice = told(monkeypatch, StoreSnapshot(FigureSet.of([]), 1, READ, out_of_reach_since=READ), texts)
    assert notice
    assert "14:05 ngày 14/12/2026" in notice
    assert "đọc được lúc đó" in notice


def test_a_store_that_was_never_read_leaves_what_is_published(
    monkeypatch: pytest.MonkeyPatch, texts: Texts
) -> None:
    notice = told(monkeypatch, StoreSnapshot(FigureSet.of([]), 0, None, out_of_reach_since=READ), texts)
    assert notice
    assert "chỉ hiện số liệu công bố" in notice
    assert live_refresh.get_store_state().version == 0
    assert live_refresh.get_store_state().away_since.startswith("2026-12-14T07:05")


def test_a_store_changed_by_hand_is_told_apart_from_an_outage(
    monkeypatch: pytest.MonkeyPatch, texts: Texts
) -> None:
    unread = StoreSnapshot(FigureSet.of([]), 0, None, out_of_reach_since=READ, changed_by_hand=True)
    seen = StoreSnapshot(FigureSet.of([]), 1, READ, out_of_reach_since=READ, changed_by_hand=True)
    assert "không hiện số liệu nhập" in (told(monkeypatch, unread, texts) or "")
    assert "thay bằng tay" in (told(monkeypatch, seen, texts) or "")
