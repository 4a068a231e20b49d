"""Restart replicas one after another: `python -m tools.deploy.rolling_restart SOCKET`; no page is lost.

A replica takes no new visitors; those still there a moment later are sent to the others, where the address
of the page opens the same view; only then is it restarted, and it serves again once it is well.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tools.deploy.health import is_replica_well
from tools.deploy.proxy_admin import ProxiedServer, ProxyAdmin, ProxyError, ProxyServerState

LEAVE_SECONDS = 5.0
START_SECONDS = 90.0
LOOK_SECONDS = 0.1
UNIT = "poverty-map@{port}.service"
BASE_PATH = "STREAMLIT_SERVER_BASE_URL_PATH"

RestartAction = Callable[[ProxiedServer], None]


def restart_all_replicas(
    admin: ProxyAdmin, restart: RestartAction, base_path: str, leave: float = LEAVE_SECONDS
) -> None:
    """Restart every server behind a proxy in turn.

    Raises ProxyError before a server is touched whose visitors no other could take, and TimeoutError
    if a restarted one is not well; the proxy then goes on without it.
    """
    for server in admin.servers():
        if not any(other.running and other.name != server.name for other in admin.servers()):
            raise ProxyError(f"Nobody could take over the visitors of {server.name}.")
        _restart_replica(admin, server, restart, base_path, leave)


def _restart_replica(
    admin: ProxyAdmin, server: ProxiedServer, restart: RestartAction, base_path: str, leave: float
) -> None:
    admin.set(server.name, ProxyServerState.DRAIN)
    _wait_until(lambda: admin.visitors(server.name) == 0, leave)
    admin.set(server.name, ProxyServerState.MAINTENANCE)
    restart(server)
    if not _wait_until(lambda: is_replica_well(server.port, base_path), START_SECONDS):
        raise TimeoutError(f"{server.name} is not well {START_SECONDS:.0f} s after its restart.")
    admin.set(server.name, ProxyServerState.READY)
    if not _wait_until(lambda: admin.server(server.name).running, START_SECONDS):
        raise TimeoutError(f"The proxy's checks do not find {server.name} well.")


def _wait_until(holds: Callable[[], bool], seconds: float) -> bool:
    """Wait until something holds or the time is up; return whether it holds."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(LOOK_SECONDS)
    return True


def run_rolling_restart(words: list[str]) -> int:
    """Restart the units behind a proxy and print the result."""
    parser = argparse.ArgumentParser(prog="python -m tools.deploy.rolling_restart", description=__doc__)
    parser.add_argument("socket", type=Path, help="HAProxy's admin socket")
    parser.add_argument("--leave", type=float, default=LEAVE_SECONDS, help="seconds to leave by themselves")
    given = parser.parse_args(words)
    try:
        base_path = os.environ.get(BASE_PATH, "").strip("/")
        restart_all_replicas(
            ProxyAdmin(given.socket), _restart_unit, f"/{base_path}" if base_path else "", given.leave
        )
    except (ProxyError, OSError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _restart_unit(server: ProxiedServer) -> None:
    unit = UNIT.format(port=server.port)
    print(f"{server.name}: restarting {unit}", flush=True)
    subprocess.run(["systemctl", "restart", unit], check=True)


if __name__ == "__main__":
    sys.exit(run_rolling_restart(sys.argv[1:]))
