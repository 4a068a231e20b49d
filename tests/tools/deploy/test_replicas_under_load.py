"""Three replicas on one PostgreSQL, with visitors: a batch reaches all, a kill and restarts lose nobody."""

import asyncio
import json
import signal
import ssl
import time
from collections.abc import Awaitable, Callable, Iterator
from urllib.request import urlopen

import pytest

from data.settings import DATABASE_VARIABLE
from data.store.store import open_store
from tests.browser.server import HOST, free_port
from tests.data.store.batches import new_batch
from tests.postgresql import Postgresql
from tools.deploy.proxy_admin import ProxyError, ProxyServerState
from tools.deploy.replicas import ReplicaTrial, start_replicas
from tools.load.page_connection import PageAddress
from tools.load.returning_visitors import ReturningVisitor, ReturningVisitors

pytestmark = pytest.mark.alone

BASE = "/ban-do"
VISITORS, EVERY = 20, 1.0
BACK_SECONDS, FOLLOWED_SECONDS = 5.0, 5.0
PATIENCE = 60.0


@pytest.fixture(scope="module")
def database(postgresql: Postgresql) -> str:
    return postgresql.new_database()


@pytest.fixture(scope="module")
def trial(database: str) -> Iterator[ReplicaTrial]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(DATABASE_VARIABLE, database)
        with start_replicas(free_port(), first_port=free_port(), base_path=BASE) as trial:
            yield trial


def with_visitors(
    trial: ReplicaTrial, what: Callable[[tuple[ReturningVisitor, ...]], Awaitable[float]]
) -> tuple[ReturningVisitor, ...]:
    """Let visitors come, do something while they work, see everybody work again, and send them home."""
    trust = ssl._create_unverified_context()  # noqa: S323, SLF001 (a certificate made a moment ago)
    guests = tuple(ReturningVisitor(PageAddress(trial.address, trust)) for _ in range(VISITORS))

    async def together() -> None:
        company = ReturningVisitors(guests)
        staying = asyncio.create_task(company.stay(EVERY))
        try:
            await everybody_works(guests, time.monotonic())
            await everybody_works(guests, await what(guests))
        finally:
            company.leave.set()
            await staying

    asyncio.run(together())
    return guests


async def everybody_works(guests: tuple[ReturningVisitor, ...], since: float) -> None:
    """Wait until each has had an answer to a change that was made after a moment, or has met an error."""
    deadline = time.monotonic() + PATIENCE
    while not all(guest.errors or guest.answered > since for guest in guests):
        assert time.monotonic() < deadline, [guest.returns for guest in guests]
        await asyncio.sleep(0.1)


def test_a_batch_reaches_every_replica_in_five_seconds(trial: ReplicaTrial, database: str) -> None:
    published = open_store(database).publish(new_batch())
    began = time.monotonic()
    waiting = {replica.port for replica in trial.replicas}
    while waiting:
        waiting -= {port for port in waiting if imported(port) == published.figure_count}
        assert time.monotonic() - began < FOLLOWED_SECONDS, waiting


def imported(port: int) -> int:
    with urlopen(f"http://{HOST}:{port}{BASE}/api/v1/figures?status=imported", timeout=20) as answer:
        return len(json.load(answer)["figures"])


def test_visitors_of_a_killed_replica_are_back_with_their_view_and_others_notice_nothing(
    trial: ReplicaTrial,
) -> None:
    killed = trial.replicas[0]
    moments: list[float] = []

    async def kill(_: tuple[ReturningVisitor, ...]) -> float:
        moments.append(time.monotonic())
        await asyncio.to_thread(killed.stop, signal.SIGKILL)
        return moments[0] + BACK_SECONDS

    try:
        guests = with_visitors(trial, kill)
    finally:
        killed.start()
    assert [error for guest in guests for error in guest.errors] == []
    struck = [guest for guest in guests if guest.returns]
    assert VISITORS / 5 < len(struck) < VISITORS / 2
    for guest in struck:
        (back,) = guest.returns
        assert back.before == back.after
        assert back.back - moments[0] < BACK_SECONDS
        assert not guest.replica.endswith("=one")
    assert max(delay for guest in guests if not guest.returns for delay in guest.changes) < BACK_SECONDS


def test_a_rolling_restart_under_load_loses_nobodys_page(trial: ReplicaTrial) -> None:
    before = [replica.process.pid for replica in trial.replicas if replica.process]

    async def restart(_: tuple[ReturningVisitor, ...]) -> float:
        await asyncio.to_thread(trial.restart_all, leave=0.5)
        return time.monotonic()

    guests = with_visitors(trial, restart)
    after = [replica.process.pid for replica in trial.replicas if replica.process]
    assert not set(before) & set(after)
    assert all(server.running for server in trial.admin.servers())
    assert [error for guest in guests for error in guest.errors] == []
    returns = [back for guest in guests for back in guest.returns]
    assert len(returns) >= VISITORS
    for back in returns:
        assert back.before == back.after
        assert back.back - back.left < BACK_SECONDS


def test_the_last_replica_is_never_taken_out(trial: ReplicaTrial) -> None:
    names = [server.name for server in trial.admin.servers()]
    for name in names[1:]:
        trial.admin.set(name, ProxyServerState.MAINTENANCE)
    try:
        with pytest.raises(ProxyError):
            trial.restart_all()
        assert trial.admin.server(names[0]).running
    finally:
        for name in names[1:]:
            trial.admin.set(name, ProxyServerState.READY)


def test_a_server_that_the_proxy_does_not_know_is_told(trial: ReplicaTrial) -> None:
    with pytest.raises(ProxyError):
        trial.admin.set("nine", ProxyServerState.DRAIN)
