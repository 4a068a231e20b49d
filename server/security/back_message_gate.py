"""Lets through only the messages that our pages send, bounded in size and rate, and drops the rest."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from server.budget import Budget
from server.connections.visitor_address import find_visitor_address, is_named_visitor
from server.connections.visitor_share import VisitorShare
from server.limits import (
    ADDRESS_BUDGETS,
    ADDRESS_MESSAGES_AT_ONCE,
    ADDRESS_MESSAGES_PER_SECOND,
    ADDRESS_WEBSOCKETS,
    COMPONENT_EVENTS,
    FILE_ADDRESSES,
    MESSAGE_CONTROLS,
    MESSAGES_AT_ONCE,
    MESSAGES_PER_SECOND,
    REFUSED_MESSAGES,
    SMALL_MESSAGE_BYTES,
    WEBSOCKETS,
)

LOGGER = logging.getLogger("poverty_map")
ALLOWED_KINDS = frozenset({"rerun_script", "stop_script", "file_urls_request", "app_heartbeat"})
"""What our pages send. The others start programs, empty everybody's cache or speak to a developer's tools."""

LARGE_KIND = "rerun_script"
"""Carries the choices of a page; Streamlit bounds it itself (`server.maxWidgetStateSize`)."""

TEXT = "text"
POLICY_VIOLATION, UNSUPPORTED = 1008, 1003
RETRY_SECONDS = 5


@dataclass(frozen=True, slots=True)
class BackMessage:
    """What the gate must know of a message: its kind, its bytes, and how many things it tells or asks for.

    `files` are those that it asks addresses for, `controls` those whose state it holds, `events` what was
    clicked in our own parts of a page.
    """

    kind: str
    size: int
    files: int = 0
    controls: int = 0
    events: int = 0

    @property
    def is_allowed(self) -> bool:
        """Return whether a page of ours could have sent it."""
        small = self.size <= SMALL_MESSAGE_BYTES.value or self.kind == LARGE_KIND
        few = self.controls <= MESSAGE_CONTROLS.value and self.events <= COMPONENT_EVENTS.value
        return self.kind in ALLOWED_KINDS and small and few and self.files <= FILE_ADDRESSES.value


class BackMessageGate:
    """Stands before the page's websocket: how many there are, and which messages come in by each.

    `read` names what a message is; None where it can't be read, which Streamlit answers by closing.
    """

    def __init__(self, app: ASGIApp, *, read: Callable[[bytes], BackMessage | None]) -> None:
        self._app = app
        self._read = read
        self._pages = VisitorShare(most=WEBSOCKETS.value, share=ADDRESS_WEBSOCKETS.value)
        self._budgets = AddressBudgets()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a websocket on with a receiver that drops messages; refuse one too many (503)."""
        visitor = find_visitor_address(scope)
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
        elif not self._pages.has_room(visitor):
            await refuse_full(scope, receive, send)
        else:
            with self._pages.hold(visitor):
                budgets = (make_page_budget(), *self._budgets.find(visitor))
                await self._app(scope, MessageFilter(receive, send, self._read, budgets), send)


async def refuse_full(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a websocket's handshake with 503."""
    await receive()
    answer = PlainTextResponse("503", status_code=503, headers={"Retry-After": str(RETRY_SECONDS)})
    await WebSocket(scope, receive, send).send_denial_response(answer)


def make_page_budget() -> Budget:
    """Return the budget of one open page."""
    return Budget(MESSAGES_AT_ONCE.value, MESSAGES_PER_SECOND.value)


class AddressBudgets:
    """The budget that all pages of one network address share, for the addresses seen last."""

    def __init__(self) -> None:
        self._found: OrderedDict[str, Budget] = OrderedDict()

    def find(self, visitor: str) -> tuple[Budget, ...]:
        """Return the budget of an address; nothing where an address stands for no visitor."""
        if not is_named_visitor(visitor):
            return ()
        if visitor not in self._found:
            budget = Budget(ADDRESS_MESSAGES_AT_ONCE.value, ADDRESS_MESSAGES_PER_SECOND.value)
            self._found[visitor] = budget
        self._found.move_to_end(visitor)
        while len(self._found) > ADDRESS_BUDGETS.value:
            self._found.popitem(last=False)
        return (self._found[visitor],)


class MessageFilter:
    """Receives for one websocket: waits where messages come too fast, drops those that no page sends."""

    def __init__(
        self,
        receive: Receive,
        send: Send,
        read: Callable[[bytes], BackMessage | None],
        budgets: Sequence[Budget],
    ) -> None:
        self._receive = receive
        self._send = send
        self._read = read
        self._budgets = budgets
        self._refused: list[str] = []

    async def __call__(self) -> Message:
        """Return the next message that may pass, or the end of the connection."""
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            await asyncio.sleep(max(budget.take() for budget in self._budgets))
            kind = self._find_refused_kind(message)
            if kind is None:
                return message
            self._note(kind)
            if kind == TEXT:
                return await self._close(UNSUPPORTED)
            if len(self._refused) > REFUSED_MESSAGES.value:
                return await self._close(POLICY_VIOLATION)

    def _find_refused_kind(self, message: Message) -> str | None:
        """Name the kind of a message that may not pass; None where it may."""
        body = message.get("bytes")
        if body is None:
            return TEXT
        found = self._read(body)
        return None if found is None or found.is_allowed else found.kind

    def _note(self, kind: str) -> None:
        if kind not in self._refused:
            LOGGER.warning("A message that no page sends was dropped: %s", kind)
        self._refused.append(kind)

    async def _close(self, code: int) -> Message:
        await self._send({"type": "websocket.close", "code": code})
        return {"type": "websocket.disconnect", "code": code}
