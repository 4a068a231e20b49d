"""Connect as one visitor: open the map page as a browser does, and change the year."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.browser.server import HOST
from tools.load.kept_messages import KeptMessages

STREAM = "_stcore/stream"
TIMELINE = "timeline"
TRIGGER = "$$STREAMLIT_INTERNAL_KEY_{component}__events"
"""The name under which a browser sends what was chosen in a component."""

CHANGED = ("headline", "districts")
"""The components that a change of the year must bring anew."""

PATIENCE_SECONDS = 60.0


class PageFailedError(Exception):
    """The page reported an error, or did not send what a change must send."""


@dataclass
class PageConnection:
    """An open page: the states of its widgets, as a browser keeps and sends them."""

    connection: ClientConnection
    states: dict[str, WidgetState] = field(default_factory=dict)
    fragment: str = ""
    timeline: str = ""
    standard: str = ""
    year: str = ""
    years: tuple[str, ...] = ()
    brought: set[str] = field(default_factory=set)
    kept: KeptMessages = field(default_factory=KeptMessages)
    query: str = ""
    """What the address holds behind its question mark: the view, as the page last wrote it."""

    async def open(self) -> None:
        """Ask for the page and receive everything it consists of."""
        await self._send(BackMsg())
        if not self.timeline:
            raise PageFailedError("The page came without its line of years.")

    async def move_year(self) -> None:
        """Move the year by one, back to the standard's first after its last; wait for all that changes."""
        await self._send(self.write_change(self.years[(self.years.index(self.year) + 1) % len(self.years)]))
        if missing := set(CHANGED) - self.brought:
            raise PageFailedError(f"A change did not bring {', '.join(sorted(missing))}.")

    def write_change(self, year: str, *, whole_page: bool = False) -> BackMsg:
        """Write what a browser sends for another year; with `whole_page` all of the page runs anew."""
        chosen = json.dumps([{"event": "chosen", "value": f"{self.standard}:{year}"}])
        message = BackMsg()
        message.rerun_script.query_string = self.query
        message.rerun_script.fragment_id = "" if whole_page else self.fragment
        message.rerun_script.widget_states.widgets.extend(self.states.values())
        message.rerun_script.widget_states.widgets.add(
            id=TRIGGER.format(component=self.timeline), json_trigger_value=chosen
        )
        return message

    async def _send(self, message: BackMsg) -> None:
        message.rerun_script.query_string = self.query
        message.rerun_script.cached_message_hashes.extend(self.kept.list_hashes())
        message.rerun_script.context_info.timezone = "Asia/Ho_Chi_Minh"
        message.rerun_script.context_info.locale = "vi-VN"
        self.brought.clear()
        await exchange_run(self.connection, message, self._take, seconds=PATIENCE_SECONDS)

    def _take(self, raw: str | bytes) -> bool:
        """Process one message; return whether it was the last of its run."""
        message = self.kept.read(raw if isinstance(raw, bytes) else raw.encode())
        if message.WhichOneof("type") == "page_info_changed":
            self.query = message.page_info_changed.query_string
        if message.WhichOneof("type") == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._take_element(message)
        if message.WhichOneof("type") != "script_finished":
            return False
        self.kept.end_run()
        return True

    def _take_element(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        match element.WhichOneof("type"):
            case "exception":
                raise PageFailedError(element.exception.message)
            case "alert" if element.alert.format == Alert.ERROR:
                raise PageFailedError(element.alert.body)
            case "bidi_component":
                name = element.bidi_component.id.rpartition("-")[2]
                self.brought.add(name)
                if name == TIMELINE:
                    self.fragment = message.delta.fragment_id
                    self._take_timeline(element.bidi_component)
        if (state := _first_state(element)) and state.id not in self.states:
            self.states[state.id] = state

    def _take_timeline(self, component: BidiComponent) -> None:
        """Read which years the chosen standard offers, and which one is shown."""
        shown = json.loads(component.bytes)
        self.timeline, self.standard, self.year = component.id, shown["standard"], str(shown["period"])
        self.states[component.id] = WidgetState(id=component.id, json_value="{}")
        (reviews,) = (band["reviews"] for band in shown["bands"] if band["standard"] == self.standard)
        self.years = tuple(str(review["period"]) for review in reviews)


def _first_state(element: Element) -> WidgetState | None:
    """Return the state in which a browser shows a widget at first; None for anything else.

    A widget that the page itself has set says so beside its default.
    """
    match element.WhichOneof("type"):
        case "selectbox":
            box = element.selectbox
            chosen = box.raw_value if box.set_value else box.options[box.default]
            return WidgetState(id=box.id, string_value=chosen)
        case "checkbox":
            check = element.checkbox
            return WidgetState(id=check.id, bool_value=check.value if check.set_value else check.default)
    return None


@dataclass(frozen=True, slots=True)
class PageAddress:
    """The page's address with a closing slash, and the certificate that proves it."""

    address: str
    trust: ssl.SSLContext | None = None


def make_local_address(port: int) -> PageAddress:
    """Return the address of a server on this machine without a proxy."""
    return PageAddress(f"http://{HOST}:{port}/")


@asynccontextmanager
async def open_page_connection(
    door: PageAddress, query: str = "", cookie: str = "", kind: Callable[..., PageConnection] = PageConnection
) -> AsyncIterator[PageConnection]:
    """Connect, with a cookie from before, and open the map with the view that a query holds."""
    origin = Origin("/".join(door.address.split("/")[:3]))
    address = f"{door.address.replace('http', 'ws', 1)}{STREAM}"
    async with connect(
        address, subprotocols=[Subprotocol("streamlit")], origin=origin, max_size=None, ssl=door.trust,
        additional_headers={"Cookie": cookie} if cookie else None,
    ) as connection:  # fmt: skip
        wire = kind(connection, query=query)
        await wire.open()
        yield wire


async def exchange_run(
    connection: ClientConnection, message: BackMsg, take: Callable[[str | bytes], bool], *, seconds: float
) -> None:
    """Send a page's message and hand `take` each answer until it returns True, within `seconds`."""
    await connection.send(message.SerializeToString())
    async with asyncio.timeout(seconds):
        while not take(await connection.recv()):
            pass
