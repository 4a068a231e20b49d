"""A browser gets its secret with its first page, once; nothing else carries it."""

import pytest

from server.security.browser_key import COOKIE, BrowserKey
from tests.server.asgi import Upstream, ask

PAGE = {"content-type": "text/html; charset=utf-8"}
ACCEPT = "text/html,application/xhtml+xml"


def get_cookie(base_path: str = "", accept: str = ACCEPT, cookie: str = "", **answered: str) -> str | None:
    upstream = Upstream([b"<html>"], headers=answered or PAGE)
    app = BrowserKey(upstream, base_path=base_path)
    return ask(app, "/", accept=accept, cookie=cookie).headers.get("set-cookie")


def test_the_first_page_brings_a_secret_that_no_script_can_read() -> None:
    name, *flags = (get_cookie() or "").split("; ")
    assert name.startswith(f"{COOKIE}=")
    assert flags == ["Path=/", "HttpOnly", "SameSite=Lax"]


def test_two_browsers_get_two_secrets() -> None:
    assert get_cookie() != get_cookie()


def test_below_a_base_path_it_goes_nowhere_else() -> None:
    assert "; Path=/ngheo;" in (get_cookie("/ngheo") or "")


def test_a_browser_that_has_one_keeps_it() -> None:
    name = (get_cookie() or "").partition(";")[0]
    assert get_cookie(cookie=name) is None


@pytest.mark.parametrize("cookie", [f"{COOKIE}=short", f"{COOKIE}=", "other=1"])
def test_what_is_no_secret_of_ours_gives_way_to_one(cookie: str) -> None:
    assert get_cookie(cookie=cookie) is not None


def test_neither_a_file_nor_a_program_gets_one() -> None:
    assert get_cookie(**{"content-type": "text/csv"}) is None
    assert get_cookie(accept="*/*") is None
