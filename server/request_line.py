"""Lets a few requests at one time do their work; some wait, more are refused."""

import asyncio
from contextlib import ExitStack

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.connections.visitor_address import find_visitor_address
from server.connections.visitor_share import VisitorShare

RETRY_SECONDS = 5


class RequestLine:
    """Stands before an application whose work would take the threads that others' answers need."""

    def __init__(self, app: ASGIApp, *, at_once: int, waiting: int, share: int) -> None:
        self._app = app
        self._turns = asyncio.BoundedSemaphore(at_once)
        self._places = VisitorShare(most=at_once + waiting, share=share)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on in its turn, or refuse it (503) where too many wait."""
        visitor = find_visitor_address(scope)
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif not self._places.has_room(visitor):
            headers = {"Retry-After": str(RETRY_SECONDS), "Cache-Control": "no-store"}
            await PlainTextResponse("503", status_code=503, headers=headers)(scope, receive, send)
        else:
            with ExitStack() as place:
                place.enter_context(self._places.hold(visitor))
                await self._take_turn(scope, receive, send, place)

    async def _take_turn(self, scope: Scope, receive: Receive, send: Send, place: ExitStack) -> None:
        """Work in turn; the place ends with the answer's first byte, however slowly its client reads."""
        await self._turns.acquire()
        place.callback(self._turns.release)

        async def send_from_outside(message: Message) -> None:
            place.close()
            await send(message)

        await self._app(scope, receive, send_from_outside)
