"""Sends answers in pieces, so that who reads slowly fills no memory, and bounds what is on its way."""

from collections import Counter
from dataclasses import dataclass, field

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.connections.visitor_address import find_visitor_address, is_named_visitor
from server.limits import ADDRESS_ANSWER_BYTES, ANSWER_PIECE_BYTES, ANSWERS_BYTES

RETRY_SECONDS = 20


@dataclass(slots=True)
class AnswersOnTheirWay:
    """Counts the bytes of large answers that clients have not read yet; one that many read counts once."""

    _readers: Counter[tuple[str, int]] = field(default_factory=Counter)
    _bytes: Counter[str] = field(default_factory=Counter)

    def has_room(self, visitor: str, body: bytes) -> bool:
        """Return whether another answer may go to a visitor."""
        if self._readers[visitor, id(body)]:
            return True
        own = self._bytes[visitor] + len(body)
        shared = is_named_visitor(visitor) and own > ADDRESS_ANSWER_BYTES.value
        return not shared and self._bytes.total() + len(body) <= ANSWERS_BYTES.value

    def add(self, visitor: str, body: bytes) -> None:
        """Count an answer that begins; the caller must hold its body until it ends."""
        self._readers[visitor, id(body)] += 1
        if self._readers[visitor, id(body)] == 1:
            self._bytes[visitor] += len(body)

    def remove(self, visitor: str, body: bytes) -> None:
        """Count an answer no more."""
        self._readers[visitor, id(body)] -= 1
        if not self._readers[visitor, id(body)]:
            del self._readers[visitor, id(body)]
            self._bytes[visitor] -= len(body)
            if not self._bytes[visitor]:
                del self._bytes[visitor]


class AnswerGate:
    """Stands before everything that answers: a large answer goes out as fast as its client reads."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._answers = AnswersOnTheirWay()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with a sender that parts large answers, or refuses one too many (503)."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sender = _PieceSender(scope, receive, send, self._answers)
        await self._app(scope, receive, sender)


class _PieceSender:
    def __init__(self, scope: Scope, receive: Receive, send: Send, answers: AnswersOnTheirWay) -> None:
        self._scope, self._receive, self._send = scope, receive, send
        self._answers = answers
        self._start: Message | None = None
        self._refused = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
        elif message["type"] != "http.response.body":
            await self._send(message)
        elif not self._refused:
            await self._send_body(message)

    async def _send_body(self, message: Message) -> None:
        body, visitor = message.get("body", b""), find_visitor_address(self._scope)
        if len(body) <= ANSWER_PIECE_BYTES.value:
            await self._send_start()
            await self._send(message)
        elif self._start is None or self._answers.has_room(visitor, body):
            await self._send_pieces(message, body, visitor)
        else:
            await self._refuse()

    async def _send_start(self) -> None:
        if self._start is not None:
            start, self._start = self._start, None
            await self._send(start)

    async def _send_pieces(self, message: Message, body: bytes, visitor: str) -> None:
        """Send a piece when the one before has been read: the server's `send` waits for that."""
        self._answers.add(visitor, body)
        try:
            await self._send_start()
            size = ANSWER_PIECE_BYTES.value
            for at in range(0, len(body), size):
                more = at + size < len(body) or message.get("more_body", False)
                await self._send({**message, "body": body[at : at + size], "more_body": more})
        finally:
            self._answers.remove(visitor, body)

    async def _refuse(self) -> None:
        self._refused, self._start = True, None
        headers = {"Retry-After": str(RETRY_SECONDS), "Cache-Control": "no-store"}
        await PlainTextResponse("503", status_code=503, headers=headers)(
            self._scope, self._receive, self._send
        )
