"""The relay counts every byte that passes, in both directions."""

import socket
import threading
from pathlib import Path

from tests.browser.server import HOST, Server
from tools.bench.byte_relay import open_relay

QUESTION = b"how many?"
ANSWER = b"x" * 200_000


def test_both_directions_are_counted_and_each_only_once() -> None:
    with socket.create_server((HOST, 0)) as listener:
        threading.Thread(target=_answer_once, args=(listener,), daemon=True).start()
        server = Server(port=listener.getsockname()[1], log=Path("unused"))

        with open_relay(server) as relay:
            received = _ask(relay.origin)

            assert received == ANSWER
            assert relay.take_bytes() == len(QUESTION) + len(ANSWER)
            assert relay.take_bytes() == 0


def _answer_once(listener: socket.socket) -> None:
    """Take one question and answer it."""
    connection, _ = listener.accept()
    with connection:
        connection.recv(len(QUESTION))
        connection.sendall(ANSWER)


def _ask(origin: str) -> bytes:
    """Ask through the relay and read to the end."""
    with socket.create_connection((HOST, int(origin.rsplit(":", 1)[1]))) as client:
        client.sendall(QUESTION)
        return b"".join(iter(lambda: client.recv(65_536), b""))
