"""Control HAProxy through its admin socket: list the servers, and set whether they get visitors."""

import socket
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

BACKEND = "replicas"
SECONDS = 10.0
CHUNK = 65_536
RUNNING = "2"
"""HAProxy's number for a server that its checks call well and that takes visitors."""


class ProxyError(Exception):
    """HAProxy refused a command; the message is its own."""


class ProxyServerState(StrEnum):
    """The state of a server: it serves, takes no new visitors, or is left by all."""

    READY = "ready"
    DRAIN = "drain"
    MAINTENANCE = "maint"


@dataclass(frozen=True, slots=True)
class ProxiedServer:
    """A server behind the proxy, as the proxy knows it."""

    name: str
    address: str
    port: int
    running: bool


@dataclass(frozen=True, slots=True)
class ProxyAdmin:
    """The proxy's socket, which only its owner may open."""

    path: Path

    def servers(self) -> tuple[ProxiedServer, ...]:
        """Return the servers in the order of the configuration."""
        _, header, *lines = self._ask(f"show servers state {BACKEND}").splitlines()
        names = header.removeprefix("# ").split()
        return tuple(
            _parse_proxied_server(dict(zip(names, line.split(), strict=False))) for line in lines if line
        )

    def server(self, name: str) -> ProxiedServer:
        """Return the current state of one server."""
        return next(server for server in self.servers() if server.name == name)

    def visitors(self, name: str) -> int:
        """Return how many connections of visitors a server holds."""
        header, *lines = self._ask("show stat").splitlines()
        names = header.removeprefix("# ").split(",")
        rows = (dict(zip(names, line.split(","), strict=False)) for line in lines if line)
        return next(int(row["scur"]) for row in rows if (row["pxname"], row["svname"]) == (BACKEND, name))

    def set(self, name: str, turn: ProxyServerState) -> None:
        """Set a server's state; raises ProxyError if there is none of this name."""
        if told := self._ask(f"set server {BACKEND}/{name} state {turn.value}").strip():
            raise ProxyError(told)

    def _ask(self, command: str) -> str:
        """Send one command; the proxy closes the connection after its answer."""
        with socket.socket(socket.AF_UNIX) as door:
            door.settimeout(SECONDS)
            door.connect(str(self.path))
            door.sendall(f"{command}\n".encode())
            return b"".join(iter(lambda: door.recv(CHUNK), b"")).decode()


def _parse_proxied_server(told: dict[str, str]) -> ProxiedServer:
    running = told["srv_op_state"] == RUNNING and told["srv_admin_state"] == "0"
    return ProxiedServer(told["srv_name"], told["srv_addr"], int(told["srv_port"]), running)
