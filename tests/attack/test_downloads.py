"""Whoever asks for many files, and leaves or stays, keeps nobody from theirs."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, closing
from http import HTTPStatus
from itertools import product
from pathlib import Path
from threading import Event

import pytest
from starlette.applications import Starlette
from starlette.types import Message

from language.catalogue import Language
from reports.jobs.export_job import ExportJob, FinishedJob, WaitingJob
from reports.jobs.export_queue import ExportQueue
from reports.jobs.limits import (
    ADDRESS_FILES,
    ADDRESS_SMALL_FILES,
    LIMITS,
    RETRY_SECONDS,
    SMALL_FILES_AT_ONCE,
    WAITING_SMALL_FILES,
)
from reports.jobs.worker_process import WorkerProcess
from tests.documents import document
from tests.reports.jobs import jobs
from tests.reports.jobs.patience import SECONDS
from tests.server.asgi import ask, finished
from ui.downloads import file_makers, route
from ui.downloads.file_makers import MAKERS
from ui.downloads.file_queues import FileQueue
from ui.downloads.file_request import FileOrder, FileRequest, FileResponse
from ui.downloads.links import Download, build_download_address
from ui.downloads.route import make_download_routes
from ui.state.view import View

OF_FIGURES = (
    Download.DATA_CSV,
    Download.DATA_EXCEL_CSV,
    Download.DATA_JSON,
    Download.OUTLINE,
    Download.FOUND_CSV,
    Download.FOUND_EXCEL_CSV,
    Download.FOUND_XLSX,
)
ATTACKER, NEIGHBOUR, MACHINE = "192.0.2.7", "192.0.2.8", "127.0.0.1"


class Visit:
    """One request to the server, from its first byte until its client leaves or is answered."""

    def __init__(self, app: Starlette, path: str, address: str) -> None:
        self.sent: list[Message] = []
        self._gone = asyncio.Event()
        self._asked = False
        path, _, query = path.partition("?")
        scope = {"type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "root_path": ""}
        scope |= {"query_string": query.encode(), "headers": [], "client": (address, 50_000)}
        self.answered = asyncio.create_task(app(scope, self._receive, self._send))

    def leave(self) -> None:
        """Close the connection."""
        self._gone.set()

    @property
    def status(self) -> int:
        """The status that came back; 0 while nothing has."""
        return int(self.sent[0]["status"]) if self.sent else 0

    @property
    def headers(self) -> dict[bytes, bytes]:
        """The headers that came back."""
        return dict(self.sent[0]["headers"])

    async def _receive(self) -> Message:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        self.sent.append(message)


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    return tmp_path / "open"


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch, gate: Path) -> Iterator[ExportQueue]:
    """Put a queue behind the links to maps whose one process is at work until the gate opens."""
    with closing(ExportQueue(at_once=1)) as made, closing(ExportQueue(at_once=1)) as of_tables:
        queues = {FileQueue.DRAWINGS: made, FileQueue.TABLES: of_tables}
        monkeypatch.setattr(route, "get_file_queue", queues.__getitem__)
        made.put(ExportJob(jobs.held, (gate,)))
        yield made
        gate.touch()


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Starlette:
    """Serve the links; a map is a job that repeats what its address asks for."""

    def order(asked: FileRequest) -> FileOrder:
        job = ExportJob(jobs.greeting, (f"{asked.view.period} {asked.view.district}",))
        return FileOrder("map.pdf", "application/pdf", job, asked.texts)

    monkeypatch.setattr(file_makers, "MAKERS", {**MAKERS, Download.MAP_PDF: order})
    return Starlette(routes=make_download_routes())


MAPS = [
    (
        build_download_address(Download.MAP_PDF, View(period=year, district=str(district))),
        f"{year} {district}",
    )
    for year, district in product(range(2016, 2020), range(902, 915))
]
NEIGHBOURS_MAP = (build_download_address(Download.MAP_PDF, View(period=2020)), "2020 None")


def job_of(asked: tuple[str, str]) -> ExportJob:
    return ExportJob(jobs.greeting, (asked[1],))


@asynccontextmanager
async def flood(
    app: Starlette, addresses: Iterable[str], visitor: str = ATTACKER
) -> AsyncIterator[list[Visit]]:
    """Ask for many files at once from one address; leave at the end."""
    visits = [Visit(app, address, visitor) for address in addresses]
    try:
        yield visits
    finally:
        await leave(visits)


async def leave(visits: Iterable[Visit]) -> None:
    for visit in visits:
        visit.leave()
    await asyncio.wait_for(asyncio.gather(*(visit.answered for visit in visits)), SECONDS)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS):
        while not holds():
            await asyncio.sleep(0.01)


async def flood_settles(visits: list[Visit]) -> None:
    """Wait until all but the address's share have been refused."""
    await until(lambda: sum(visit.status > 0 for visit in visits) == len(visits) - ADDRESS_FILES.value)


def test_maps_that_nobody_waits_for_any_more_are_not_drawn(app: Starlette, queue: ExportQueue) -> None:
    async def run() -> None:
        async with flood(app, (address for address, _ in MAPS)) as visits:
            await flood_settles(visits)
            await leave(visits)
            assert {queue.state(job_of(asked)) for asked in MAPS} == {None}

    finished(run())


def test_one_address_gets_its_share_of_the_maps_and_is_told_when_to_ask_again(
    app: Starlette, queue: ExportQueue
) -> None:
    async def run() -> None:
        async with flood(app, (address for address, _ in MAPS)) as visits:
            await flood_settles(visits)
            refused = [visit for visit in visits if visit.status]
            assert {visit.status for visit in refused} == {HTTPStatus.SERVICE_UNAVAILABLE}
            assert {visit.headers[b"retry-after"] for visit in refused} == {b"%d" % RETRY_SECONDS.value}
            neighbour = Visit(app, NEIGHBOURS_MAP[0], NEIGHBOUR)
            await until(lambda: queue.state(job_of(NEIGHBOURS_MAP)) == WaitingJob(1))
            await leave([neighbour])

    finished(run())


@pytest.mark.parametrize("download", [Download.TIDY_COMMA_TEMPLATE, Download.DATA_CSV])
def test_small_files_and_those_of_figures_never_wait_behind_maps(
    app: Starlette, queue: ExportQueue, download: Download
) -> None:
    async def run() -> None:
        async with flood(app, (address for address, _ in MAPS)) as visits:
            await flood_settles(visits)
            small = Visit(app, build_download_address(download, View()), NEIGHBOUR)
            await asyncio.wait_for(small.answered, SECONDS)
            assert small.status == HTTPStatus.OK

    assert queue.state(job_of(NEIGHBOURS_MAP)) is None
    finished(run())


def test_small_files_too_have_a_line_that_ends(app: Starlette, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Event()

    def make_slowly(_: FileRequest) -> FileResponse:
        opened.wait(SECONDS)
        return FileResponse("slow.csv", "text/csv", b"made")

    monkeypatch.setattr(file_makers, "MAKERS", {**MAKERS, Download.TIDY_COMMA_TEMPLATE: make_slowly})
    address = build_download_address(Download.TIDY_COMMA_TEMPLATE, View())
    room = SMALL_FILES_AT_ONCE.value + WAITING_SMALL_FILES.value

    async def run() -> None:
        async with flood(app, [address] * (room + 3), MACHINE) as visits:
            await until(lambda: sum(visit.status == HTTPStatus.SERVICE_UNAVAILABLE for visit in visits) == 3)
            for visit in visits[SMALL_FILES_AT_ONCE.value :]:
                visit.leave()
            await until(lambda: sum(visit.answered.done() for visit in visits) == len(visits) - 2)
            opened.set()
            late = Visit(app, address, NEIGHBOUR)
            await asyncio.wait_for(late.answered, SECONDS)
            assert late.status == HTTPStatus.OK

    finished(run())


def test_small_files_of_one_address_have_a_share_of_that_line(
    app: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Event()

    def make_slowly(_: FileRequest) -> FileResponse:
        opened.wait(SECONDS)
        return FileResponse("slow.csv", "text/csv", b"made")

    monkeypatch.setattr(file_makers, "MAKERS", {**MAKERS, Download.TIDY_COMMA_TEMPLATE: make_slowly})
    address = build_download_address(Download.TIDY_COMMA_TEMPLATE, View())

    async def run() -> None:
        async with flood(app, [address] * (ADDRESS_SMALL_FILES.value + 3)) as visits:
            await until(lambda: sum(visit.status == HTTPStatus.SERVICE_UNAVAILABLE for visit in visits) == 3)
            neighbour = Visit(app, address, NEIGHBOUR)
            opened.set()
            await asyncio.wait_for(neighbour.answered, SECONDS)
            assert neighbour.status == HTTPStatus.OK

    finished(run())


@pytest.mark.parametrize("download", OF_FIGURES, ids=lambda download: download.value)
def test_a_file_of_everything_is_made_once_however_often_and_differently_it_is_asked_for(
    download: Download, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ExportJob] = []

    def make_counted(_: WorkerProcess, job: ExportJob, __: object) -> FinishedJob:
        made.append(job)
        return FinishedJob(b"all")

    monkeypatch.setattr(WorkerProcess, "make", make_counted)
    app = Starlette(routes=make_download_routes())
    views = [View(period=2016 + number % 5, district=str(902 + number)) for number in range(8)]
    with closing(ExportQueue(at_once=1)) as tables:
        monkeypatch.setattr(route, "get_file_queue", {FileQueue.TABLES: tables}.__getitem__)
        answers = [ask(app, build_download_address(download, view)) for view in views]
        assert {(answer.status, answer.body) for answer in answers} == {(HTTPStatus.OK, b"all")}
        assert len(made) == 1
        english = ask(app, build_download_address(download, View(language=Language.ENGLISH)))
        assert english.status == HTTPStatus.OK
        assert len(made) == 2


def test_every_bound_stands_in_the_document() -> None:
    told = document("security.md")
    for limit in LIMITS:
        assert f"| `{limit.name}` | {limit.value} | {limit.unit} | {limit.meaning} |" in told
