"""Say in one line what the pages rest on now, for open pages to notice a change."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PATH = "/trang-thai"
INSTANCE = uuid4().hex[:8]
"""Names this process: a page that meets another one was moved there and must be made anew."""


@dataclass(frozen=True, slots=True)
class RefreshState:
    """Which store and version pages rest on, and since when it is out of reach (empty if it is not)."""

    version: int
    away_since: str = ""
    store: str = ""

    def line(self) -> str:
        """Write the state so that two states are the same exactly where their lines are."""
        return json.dumps({"instance": INSTANCE, **asdict(self)}, separators=(",", ":"))


def make_refresh_route(state: Callable[[], RefreshState], base_path: str) -> Route:
    """Make the route that answers with the state of this moment; nobody may keep the answer."""

    # No coroutine: right after a start the answer waits for the store, and must not hold up all others.
    def answer(_: Request) -> Response:
        headers = {"Cache-Control": "no-store"}
        return Response(state().line(), media_type="application/json", headers=headers)

    return Route(f"{base_path}{PATH}", answer, methods=["GET"])
