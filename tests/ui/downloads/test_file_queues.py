"""Whoever asks for a map waits for another process; if it draws none, that is told and the next is drawn."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from starlette.applications import Starlette

from reports.jobs.export_job import ExportJob, FailureReason
from reports.jobs.export_queue import ExportQueue
from reports.jobs.limits import LINK_SECONDS
from reports.jobs.worker_process import WorkerLimits
from tests.reports.jobs import jobs
from tests.server.asgi import ask, finished
from ui.downloads import route
from ui.downloads.file_queues import NotMadeError, wait_for_file
from ui.downloads.links import Download, build_download_address
from ui.downloads.route import make_download_routes
from ui.state.view import View

SHORT = 0.2


@pytest.fixture
def queue() -> Iterator[ExportQueue]:
    with closing(ExportQueue(at_once=1)) as made:
        yield made


def drawn(order: ExportJob, queue: ExportQueue, seconds: float = LINK_SECONDS.value) -> bytes:
    return finished(wait_for_file(order, queue, longest_wait=seconds))


def test_a_map_is_drawn_beside_the_pages(queue: ExportQueue) -> None:
    assert int(drawn(ExportJob(jobs.number_of_process), queue)) != os.getpid()


@pytest.mark.parametrize(
    ("order", "trouble"),
    [
        (ExportJob(jobs.faulty), FailureReason.FAULT),
        (ExportJob(jobs.crashing), FailureReason.CRASH),
        (ExportJob(jobs.greedy), FailureReason.MEMORY),
    ],
)
def test_what_can_t_be_drawn_is_told_and_the_next_map_is_drawn(
    queue: ExportQueue, order: ExportJob, trouble: FailureReason
) -> None:
    with pytest.raises(NotMadeError) as told:
        drawn(order, queue)
    assert told.value.trouble is trouble
    assert drawn(ExportJob(jobs.greeting, ("Hòn Đất",)), queue) == "Xin chào Hòn Đất".encode()


def test_nobody_waits_for_ever_and_whoever_asks_again_gets_what_was_made(
    queue: ExportQueue, tmp_path: Path
) -> None:
    order = ExportJob(jobs.held, (tmp_path / "gate",))
    with pytest.raises(NotMadeError) as told:
        drawn(order, queue, SHORT)
    assert told.value.trouble is FailureReason.TIME
    (tmp_path / "gate").touch()
    assert drawn(order, queue) == b"held"


def test_only_one_map_is_drawn_at_a_time(queue: ExportQueue, tmp_path: Path) -> None:
    held = ExportJob(jobs.held, (tmp_path / "gate",))
    queue.put(held)
    with pytest.raises(NotMadeError):
        drawn(ExportJob(jobs.greeting, ("An Biên",)), queue, SHORT)
    (tmp_path / "gate").touch()
    assert drawn(held, queue) == b"held"


def test_a_link_to_a_map_that_takes_too_much_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Starlette(routes=make_download_routes())
    with closing(ExportQueue(WorkerLimits(seconds=0.0), at_once=1)) as hurried:
        monkeypatch.setattr(route, "get_file_queue", lambda _: hurried)
        response = ask(app, build_download_address(Download.MAP_PNG, View()))
    assert response.status == 503
    assert response.text.startswith("Không tạo được tệp vì quá lâu.")
    assert response.headers["retry-after"] == "20"
    assert "content-disposition" not in response.headers
