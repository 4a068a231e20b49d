"""Count the bytes on the wire, in a relay between browser and server."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.browser.server import HOST, Server

CHUNK = 65_536
QUIET_SECONDS = 1.0
PATIENCE_SECONDS = 30.0


class ByteRelay:
    """Passes bytes on to a server and counts them, both ways, web sockets and headers included."""

    def __init__(self, server: Server) -> None:
        self._target = (HOST, server.port)
        self._listener = socket.create_server((HOST, 0))
        self._lock = threading.Lock()
        self._bytes = 0
        self._last = time.monotonic()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def origin(self) -> str:
        """Return the address to open in place of the server's own."""
        return f"http://{HOST}:{self._listener.getsockname()[1]}"

    def take_bytes(self) -> int:
        """Wait until the wire is quiet, return the bytes counted since the last call."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() - self._last < QUIET_SECONDS:
            if time.monotonic() > deadline:
                raise TimeoutError(f"The wire was never quiet for {QUIET_SECONDS} s.")
            time.sleep(0.05)
        with self._lock:
            counted, self._bytes = self._bytes, 0
        return counted

    def close(self) -> None:
        """Accept no more connections."""
        self._listener.close()

    def _accept(self) -> None:
        """Join each connection to one of its own with the server, until closed."""
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:  # closed: how a blocking accept learns of it
                return
            server = socket.create_connection(self._target)
            for source, sink in ((client, server), (server, client)):
                threading.Thread(target=self._pass_on, args=(source, sink), daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        """Pass on one direction of a connection until either end has closed it."""
        try:
            while chunk := source.recv(CHUNK):
                with self._lock:
                    self._bytes += len(chunk)
                    self._last = time.monotonic()
                sink.sendall(chunk)
            sink.shutdown(socket.SHUT_WR)
        except OSError:  # reset by an end that is gone: nothing more to pass on or count
            source.close()
            sink.close()


@contextmanager
def open_relay(server: Server) -> Iterator[ByteRelay]:
    """Open a relay to a server and close it afterwards."""
    relay = ByteRelay(server)
    try:
        yield relay
    finally:
        relay.close()
