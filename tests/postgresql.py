"""A PostgreSQL server for tests: a cluster of its own, on loopback alone, gone afterwards."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from tests.browser.server import HOST, free_port
from tools.setup.postgresql import find_postgresql

USER = "tester"
ACCOUNT = "postgres"
"""The machine's account that the server runs as where we are root, as whom it refuses to run."""

START_SECONDS = 120.0
STOP_SECONDS = 60.0
SETTINGS = ("fsync=off", "unix_socket_directories=", f"listen_addresses={HOST}", "max_connections=40")

_NUMBERS = count(1)


class PostgresqlError(Exception):
    """The server did not come up; the message carries what it printed."""


@dataclass(slots=True)
class Postgresql:
    """A server that can be ended and started again, its data kept."""

    programs: Path
    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    def url(self, database: str) -> str:
        """Give the address of a database."""
        return f"postgresql://{USER}@{HOST}:{self.port}/{database}"

    def new_database(self) -> str:
        """Make an empty database and give its address."""
        name = f"store_{next(_NUMBERS)}"
        self.tell(f"CREATE DATABASE {name} STRATEGY file_copy")
        return self.url(name)

    def new_guarded_database(self, role: str, password: str) -> str:
        """Make an empty database of a role that must give its password, and give its address without one."""
        address = self.new_database()
        name = address.rsplit("/", 1)[1]
        self.tell(f"CREATE ROLE {role} LOGIN", f"ALTER DATABASE {name} OWNER TO {role}")
        self.give_password(role, password)
        rules = self.folder / "data" / "pg_hba.conf"
        rules.write_text(f"host {name} {role} {HOST}/32 scram-sha-256\n{rules.read_text()}")
        self.tell("SELECT pg_reload_conf()")
        return address.replace(f"{USER}@", f"{role}@")

    def give_password(self, role: str, password: str) -> None:
        """Change a role's password and end whoever came in with the one before."""
        ending = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{role}'"  # noqa: S608 - our own word
        self.tell(f"ALTER ROLE {role} PASSWORD '{password}'", ending)

    def tell(self, *orders: str) -> None:
        """Run orders as whom the cluster belongs to."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            for order in orders:
                connection.execute(order.encode())

    def start(self) -> None:
        """Start the server and wait until it answers."""
        settings = [word for setting in SETTINGS for word in ("-c", setting)]
        where = ["-D", str(self.folder / "data"), "-p", str(self.port)]
        command = [str(self.programs / "postgres"), *where, *settings]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603 (our own server)
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **_account()
            )
        self._wait_until_it_answers(self.process)

    def stop(self) -> None:
        """End the server at once, whoever is connected."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End it without a word, as when a machine fails; its children end by themselves."""
        self._end(signal.SIGQUIT)

    def freeze(self) -> None:
        """Let it hang: it takes connections and answers nothing."""
        assert self.process
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        assert self.process
        self.process.send_signal(signal.SIGCONT)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        self.process.send_signal(how)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None

    def _wait_until_it_answers(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if (code := process.poll()) is not None:
                raise PostgresqlError(f"PostgreSQL ended with {code}:\n{(self.folder / 'log').read_text()}")
            if time.monotonic() > deadline:
                raise PostgresqlError(f"No answer in {START_SECONDS:.0f} s")
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            with psycopg.connect(self.url("postgres"), connect_timeout=5):
                return True
        except psycopg.OperationalError:
            return False


@contextmanager
def running_postgresql() -> Iterator[Postgresql]:
    """Make a cluster in a folder of its own, start it, and take everything away afterwards."""
    programs = find_postgresql()
    if programs is None:
        raise FileNotFoundError("No PostgreSQL on this machine: `make test` installs it.")
    folder = Path(tempfile.mkdtemp(prefix="postgresql-"))
    if os.geteuid() == 0:
        shutil.chown(folder, ACCOUNT, ACCOUNT)
    server = Postgresql(programs, folder, free_port())
    try:
        _make_cluster(server)
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder)


def _make_cluster(server: Postgresql) -> None:
    command = [str(server.programs / "initdb"), "--pgdata", str(server.folder / "data"), "--username", USER]
    options = ["--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"]
    made = subprocess.run(  # noqa: S603 (our own server)
        [*command, *options], cwd=server.folder, capture_output=True, text=True, check=False, **_account()
    )
    if made.returncode:
        raise PostgresqlError(f"{made.stdout}{made.stderr}")


def _account() -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    return {"user": ACCOUNT, "group": ACCOUNT, "extra_groups": []}
