"""Speaks to the server as a page's websocket does, without a browser."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http.cookies import SimpleCookie
from urllib.request import Request, urlopen

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.browser.server import HOST, Server

PATIENCE = 60.0
NO_TOKEN = "PLACEHOLDER_AUTH_TOKEN"  # noqa: S105 (what a page sends in the place of a token that it lacks)


@asynccontextmanager
async def open_socket(
    server: Server, *, session: str = "", cookie: str = "", origin: str | None = None
) -> AsyncIterator[ClientConnection]:
    """Connect as a page does; `session` is the id of one to take up again."""
    names = ["streamlit", NO_TOKEN, session] if session else ["streamlit"]
    async with (
        asyncio.timeout(PATIENCE),
        connect(
            f"ws://{HOST}:{server.port}/_stcore/stream",
            subprotocols=[Subprotocol(name) for name in names],
            origin=Origin(origin or server.origin),
            additional_headers={"Cookie": cookie} if cookie else None,
            max_size=None,
        ) as line,
    ):
        yield line


async def start_page(line: ClientConnection) -> str:
    """Ask for the page and read it to its end; return the session's id."""
    message = BackMsg()
    message.rerun_script.query_string = ""
    await line.send(message.SerializeToString())
    session = ""
    while True:
        answer = ForwardMsg()
        body = await line.recv()
        assert isinstance(body, bytes)
        answer.ParseFromString(body)
        if answer.HasField("new_session"):
            session = answer.new_session.initialize.session_id
        if answer.HasField("script_finished") and session:
            return session


def get_cookies(server: Server, path: str = "/", accept: str = "text/html") -> dict[str, str]:
    """Return the cookies that an address gives a browser that has none."""
    request = Request(f"{server.origin}{path}", headers={"Accept": accept})  # noqa: S310 (our own address)
    with urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
        jar = SimpleCookie()
        for line in answer.headers.get_all("Set-Cookie") or []:
            jar.load(line)
    return {name: morsel.value for name, morsel in jar.items()}
