"""A browser too busy to draw a page's first run keeps the view that its reader opened."""

import re
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import WebSocketRoute, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.visitor import Visitor

VIEW = "tc=mdp-2022&ct=near_poor&dt=ethnic_minority&nam=2023"
CHOICES = {"selectbox", "slider", "checkbox", "text_input", "multiselect", "button_group"}
WHERE = {
    "map": "/?",
    "compare": "/so-sanh?tc2=mdp-2016&ct2=poor&dt2=all&nam2=2018&",
    "district": "/ho-so?huyen=912&",
    "explore": "/kham-pha?tim=giang&loc=2016&xep=area&",
    "pair": "/kham-pha?muc=cap&kieu=cot&ngang=near_poor.all.percent&",
    "sources": "/nguon?phan=mauthuan&",
}


def without_first_values(message: str | bytes) -> str | bytes:
    """Take out of a message of the server that a widget's value was set by the page.

    This is what a browser is left with where the next run's message overtakes the first one's drawing.
    """
    if isinstance(message, str):
        return message
    parsed = ForwardMsg()
    parsed.ParseFromString(message)
    kind = parsed.delta.new_element.WhichOneof("type")
    if kind in CHOICES:
        getattr(parsed.delta.new_element, kind).set_value = False
    changed: bytes = parsed.SerializeToString()
    return changed


@pytest.fixture(scope="module", autouse=True)
def busy(find_tab: Callable[[str], Visitor]) -> None:
    """Stand between page and server, and let no value through that the page set."""

    def between(page: WebSocketRoute) -> None:
        server = page.connect_to_server()
        server.on_message(lambda message: page.send(without_first_values(message)))

    find_tab("laptop").page.route_web_socket("**/_stcore/stream", between)


@pytest.mark.parametrize("name", WHERE)
def test_the_view_of_a_link_is_kept_whatever_the_browser_missed(visitor: Visitor, name: str) -> None:
    page = visitor.page
    link = f"{WHERE[name]}{VIEW}"
    page.goto(link)
    expect(page.locator("h1").first).to_be_visible()
    page.get_by_text("Thêm vào trình chiếu", exact=True).click()
    expect(page).to_have_url(re.compile("canh="))
    assert codes_of(link).items() <= codes_of(page.url).items()


def codes_of(link: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(link).query))
