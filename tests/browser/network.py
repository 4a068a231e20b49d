"""A way to a server that can be cut and opened again, as a network that fails."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock, Thread

from tests.browser.server import HOST

CHUNK = 65_536


class Network:
    """Hands connections on to a server; while it is cut, it ends those there are and every new one."""

    def __init__(self, server_port: int) -> None:
        self._server_port, self._lock = server_port, Lock()
        self._open: set[socket.socket] = set()
        self._cut = False
        self._listener = socket.create_server((HOST, 0))
        self.origin = f"http://{HOST}:{self._listener.getsockname()[1]}"
        Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """End every connection, and each that is tried from now on."""
        with self._lock:
            self._cut = True
            for one in self._open:
                _end(one)
            self._open.clear()

    def mend(self) -> None:
        """Let connections through again."""
        with self._lock:
            self._cut = False

    def close(self) -> None:
        """End everything."""
        self.cut()
        _end(self._listener)

    def _accept(self) -> None:
        with suppress(OSError):  # the listener was closed
            while True:
                self._connect(self._listener.accept()[0])

    def _connect(self, visitor: socket.socket) -> None:
        with self._lock:
            if self._cut:
                _end(visitor)
                return
            server = socket.create_connection((HOST, self._server_port))
            self._open |= {visitor, server}
        for source, target in ((visitor, server), (server, visitor)):
            Thread(target=_pass_on, args=(source, target), daemon=True).start()


@contextmanager
def open_network(server_port: int) -> Iterator[Network]:
    """Open a way to a server and close it at the end."""
    network = Network(server_port)
    yield network
    network.close()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    """Pass bytes on until either end is closed."""
    with suppress(OSError):  # a cut ends both ends at any moment
        while chunk := source.recv(CHUNK):
            target.sendall(chunk)
    _end(source)
    _end(target)


def _end(one: socket.socket) -> None:
    with suppress(OSError):  # it may have ended by itself
        one.shutdown(socket.SHUT_RDWR)
    one.close()
