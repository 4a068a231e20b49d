"""Three replicas behind HAProxy on this machine: `python -m deploy.replicas`, as `make replicas` runs it.

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
from http import HTTPStatus
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from deploy.certificate import trial_certificate

ROOT = Path(__file__).resolve().parents[1]
CONFIGURATION = Path(__file__).with_name("haproxy.cfg")
HOST = "127.0.0.1"
FIRST_PORT = 8511
COUNT = 3
START_SECONDS = 90.0
STOP_SECONDS = 10.0


@dataclass(slots=True)
class Replica:
    """One server of the dashboard: where it answers, and how it is started again."""

    port: int
    base_path: str
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it says that it is well; raises TimeoutError where it never does."""
        flags = ["--server.port", str(self.port), "--server.address", HOST, "--server.headless", "true"]
        flags += ["--server.baseUrlPath", self.base_path.strip("/")]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", "app.py", *flags],
            cwd=ROOT,
            env=os.environ | {"POVERTY_MAP_BEHIND_PROXY": "on"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        self._wait()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End it, and make sure that it is gone."""
        if self.process is None:
            return
        self.process.send_signal(how)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _wait(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not _is_well(f"http://{HOST}:{self.port}{self.base_path}/_stcore/health"):
            if time.monotonic() > deadline:
                raise TimeoutError(f"No answer from port {self.port} within {START_SECONDS:.0f} s")
            time.sleep(0.1)


@dataclass(frozen=True, slots=True)
class Trial:
    """A running trial: the address that visitors use, and the replicas behind it."""

    address: str
    replicas: tuple[Replica, ...]


@contextmanager
def running_replicas(port: int, first_port: int = FIRST_PORT, base_path: str = "") -> Iterator[Trial]:
    """Start the replicas and the proxy; stop every one of them at the end."""
    replicas = tuple(Replica(first_port + number, base_path) for number in range(COUNT))
    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder:
        for replica in replicas:
            stack.callback(replica.stop)
            replica.start()
        stack.enter_context(_proxy(port, replicas, trial_certificate(Path(folder))))
        yield Trial(f"https://localhost:{port}{base_path}/", replicas)


@contextmanager
def _proxy(port: int, replicas: tuple[Replica, ...], certificate: Path) -> Iterator[None]:
    places = {f"REPLICA_{number}": str(replica.port) for number, replica in enumerate(replicas, start=1)}
    places |= {"ADDRESS": HOST, "PORT": str(port), "CERTIFICATE": str(certificate)}
    places["BASE_PATH"] = replicas[0].base_path
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


def _is_well(address: str) -> bool:
    try:
        with urlopen(address, timeout=2) as answer:  # nosec B310 # our own replica
            return bool(answer.status == HTTPStatus.OK)
    except (URLError, ConnectionError, TimeoutError):
        return False


def main() -> int:
    """Serve until interrupted or ended; either way every process is stopped."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    port = int(os.environ.get("PORT", "8501"))
    with suppress(KeyboardInterrupt), running_replicas(port) as trial:
        print(
            f"{len(trial.replicas)} replicas behind {trial.address} (a certificate of its own; Ctrl+C ends)",
            flush=True,
        )
        signal.pause()
    return 0


if __name__ == "__main__":
    sys.exit(main())
