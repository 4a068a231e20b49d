"""Opens a websocket of an ASGI application in the test's own process."""

from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.server.asgi import finished


@dataclass(slots=True)
class Listener:
    """An application that accepts a websocket and keeps every message until the end."""

    heard: list[Message] = field(default_factory=list)

    async def __call__(self, _: Scope, receive: Receive, send: Send) -> None:
        """Accept and listen."""
        await receive()
        await send({"type": "websocket.accept"})
        while True:
            self.heard.append(await receive())
            if self.heard[-1]["type"] == "websocket.disconnect":
                return


def open_websocket(
    app: ASGIApp, *messages: Message, headers: tuple[tuple[str, str], ...] = (), address: str = "192.0.2.7"
) -> list[Message]:
    """Connect, send messages, leave, and return what the application sent."""
    sent: list[Message] = []
    waiting = [{"type": "websocket.connect"}, *messages, {"type": "websocket.disconnect", "code": 1005}]

    async def receive() -> Message:
        return waiting.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    scope: Scope = {
        "type": "websocket",
        "path": "/_stcore/stream",
        "client": (address, 50_000),
        "headers": [(name.encode(), value.encode()) for name, value in headers],
        "extensions": {"websocket.http.response": {}},
    }
    finished(_run(app, scope, receive, send))
    return sent


async def _run(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    await app(scope, receive, send)
