"""Serve three replicas behind HAProxy on this machine, as `make replicas` does.

All of them share one store (DATABASE_URL); each could stand on a machine of its own.
"""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tools.deploy.health import HOST, is_replica_well
from tools.deploy.proxy_admin import ProxiedServer, ProxyAdmin
from tools.deploy.rolling_restart import LEAVE_SECONDS, restart_all_replicas
from tools.deploy.trial_certificate import make_trial_certificate

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = Path(__file__).with_name("haproxy.cfg")
FIRST_PORT = 8511
COUNT = 3
START_SECONDS = 90.0
STOP_SECONDS = 10.0


@dataclass(slots=True)
class Replica:
    """One server of the dashboard: its address, and how to start it again."""

    port: int
    base_path: str
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers that it is well; raises TimeoutError if it never does."""
        self.launch()
        self.wait()

    def launch(self) -> None:
        """Start it without waiting."""
        flags = ["--server.port", str(self.port), "--server.address", HOST, "--server.headless", "true"]
        flags += ["--server.baseUrlPath", self.base_path.strip("/")]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", "app.py", *flags],
            cwd=ROOT,
            env=os.environ | {"POVERTY_MAP_BEHIND_PROXY": "on"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop it, and make sure that it has ended."""
        if self.process is None:
            return
        self.process.send_signal(how)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def wait(self) -> None:
        """Wait until it answers that it is well; raises TimeoutError if it never does."""
        deadline = time.monotonic() + START_SECONDS
        while not is_replica_well(self.port, self.base_path):
            if time.monotonic() > deadline:
                raise TimeoutError(f"No answer from port {self.port} within {START_SECONDS:.0f} s")
            time.sleep(0.1)


@dataclass(frozen=True, slots=True)
class ReplicaTrial:
    """A running trial: the address for visitors, the replicas behind it, and the proxy's admin socket."""

    address: str
    replicas: tuple[Replica, ...]
    admin: ProxyAdmin

    def restart_all(self, leave: float = LEAVE_SECONDS) -> None:
        """Restart one replica after another, as an installation does; nobody loses a page."""
        restart_all_replicas(self.admin, self._restart, self.replicas[0].base_path, leave)

    def _restart(self, server: ProxiedServer) -> None:
        (replica,) = [replica for replica in self.replicas if replica.port == server.port]
        replica.stop()
        replica.launch()


@contextmanager
def start_replicas(port: int, first_port: int = FIRST_PORT, base_path: str = "") -> Iterator[ReplicaTrial]:
    """Start the replicas and the proxy; stop all of them at the end."""
    replicas = tuple(Replica(first_port + number, base_path) for number in range(COUNT))
    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder:
        for replica in replicas:
            stack.callback(replica.stop)
            replica.launch()
        for replica in replicas:
            replica.wait()
        admin = ProxyAdmin(Path(folder) / "admin.sock")
        stack.enter_context(_run_proxy(port, replicas, make_trial_certificate(Path(folder)), admin))
        yield ReplicaTrial(f"https://localhost:{port}{base_path}/", replicas, admin)


@contextmanager
def _run_proxy(
    port: int, replicas: tuple[Replica, ...], certificate: Path, admin: ProxyAdmin
) -> Iterator[None]:
    places = {f"REPLICA_{number}": str(replica.port) for number, replica in enumerate(replicas, start=1)}
    places |= {"ADDRESS": HOST, "PORT": str(port), "CERTIFICATE": str(certificate)}
    places |= {"BASE_PATH": replicas[0].base_path, "ADMIN_SOCKET": str(admin.path)}
    # -db: stay in the foreground, so that the process we hold is the proxy itself.
    process = subprocess.Popen(
        ["haproxy", "-db", "-f", str(CONFIGURATION)], env=os.environ | places, stdin=subprocess.DEVNULL
    )
    try:
        _wait_until_it_listens(port, process)
        yield
    finally:
        process.terminate()
        process.wait(STOP_SECONDS)


def _wait_until_it_listens(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not _listens(port):
        if process.poll() is not None or time.monotonic() > deadline:
            raise TimeoutError("The proxy did not start: what it says stands above.")
        time.sleep(0.05)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


def serve_replicas() -> int:
    """Serve until interrupted; restart all in turn on SIGHUP; stop every process at the end."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    port = int(os.environ.get("PORT", "8501"))
    with suppress(KeyboardInterrupt), start_replicas(port) as trial:
        print(
            f"{len(trial.replicas)} replicas behind {trial.address} (a certificate of its own; Ctrl+C ends)\n"
            f"One after another restarts, nobody loses a page: kill -HUP {os.getpid()}",
            flush=True,
        )
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP})
        while signal.sigwaitinfo({signal.SIGHUP}):
            trial.restart_all()
            print("All were restarted.", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(serve_replicas())
