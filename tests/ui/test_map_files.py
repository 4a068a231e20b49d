"""Whoever asks for a map waits for another process; if it draws none, that is told and the next is drawn."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from starlette.applications import Starlette

import ui.map_files
from reports.queue.exports import Exports
from reports.queue.order import Order, Trouble
from reports.queue.workshop import Bounds
from tests.reports.queue import jobs
from tests.web.asgi import ask
from ui.download_route import download_routes
from ui.downloads import Download, download_address
from ui.map_files import NotDrawnError, drawn
from ui.view import View

SHORT = 0.2


@pytest.fixture
def queue() -> Iterator[Exports]:
    with closing(Exports(at_once=1)) as made:
        yield made


def test_a_map_is_drawn_beside_the_pages(queue: Exports) -> None:
    assert int(drawn(Order(jobs.number_of_process), queue)) != os.getpid()


@pytest.mark.parametrize(
    ("order", "trouble"),
    [
        (Order(jobs.faulty), Trouble.FAULT),
        (Order(jobs.crashing), Trouble.CRASH),
        (Order(jobs.greedy), Trouble.MEMORY),
    ],
)
def test_what_can_t_be_drawn_is_told_and_the_next_map_is_drawn(
    queue: Exports, order: Order, trouble: Trouble
) -> None:
    with pytest.raises(NotDrawnError) as told:
        drawn(order, queue)
    assert told.value.trouble is trouble
    assert drawn(Order(jobs.greeting, ("Hòn Đất",)), queue) == "Xin chào Hòn Đất".encode()


def test_nobody_waits_for_ever_and_whoever_asks_again_gets_what_was_made(
    queue: Exports, tmp_path: Path
) -> None:
    order = Order(jobs.held, (tmp_path / "gate",))
    with pytest.raises(NotDrawnError) as told:
        drawn(order, queue, SHORT)
    assert told.value.trouble is Trouble.TIME
    (tmp_path / "gate").touch()
    assert drawn(order, queue) == b"held"


def test_only_one_map_is_drawn_at_a_time(queue: Exports, tmp_path: Path) -> None:
    held = Order(jobs.held, (tmp_path / "gate",))
    queue.put(held)
    with pytest.raises(NotDrawnError):
        drawn(Order(jobs.greeting, ("An Biên",)), queue, SHORT)
    (tmp_path / "gate").touch()
    assert drawn(held, queue) == b"held"


def test_a_link_to_a_map_that_takes_too_much_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Starlette(routes=download_routes())
    with closing(Exports(Bounds(seconds=0.0), at_once=1)) as hurried:
        monkeypatch.setattr(ui.map_files, "drawings", lambda: hurried)
        response = ask(app, download_address(Download.MAP_PNG, View()))
    assert response.status == 503
    assert response.text.startswith("Không tạo được tệp vì quá lâu.")
    assert "content-disposition" not in response.headers
