"""What the server answers before any page runs: Vietnamese HTML, our own files, compressed scripts."""

import re
from pathlib import Path

import pytest
from starlette.types import ASGIApp

from language.catalogue import Language
from server.streamlit_patches.browser_files import find_streamlit_folder
from tests.server.asgi import ask
from ui.resources.browser_files import get_bundle
from ui.resources.shared_data import MAP_SCRIPT

HTML = {"accept": "text/html,application/xhtml+xml", "accept_encoding": "gzip, deflate, br"}


@pytest.fixture(scope="module")
def server() -> ASGIApp:
    from app import app  # noqa: PLC0415 - making the server is what is tested

    return app


def test_the_page_is_in_vietnamese_and_under_our_name(server: ASGIApp) -> None:
    answer = ask(server, "/", **HTML)
    assert answer.status == 200
    assert '<html lang="vi"' in answer.text
    assert "<title>Bản đồ nghèo Kiên Giang</title>" in answer.text
    assert "Trang này cần JavaScript" in answer.text
    assert "<title>Streamlit" not in answer.text
    assert int(answer.headers["content-length"]) == len(answer.body)


def test_the_page_names_nothing_that_another_server_would_have_to_send(server: ASGIApp) -> None:
    addresses = re.findall(r"""(?:src|href)=["']([^"']+)["']""", ask(server, "/", **HTML).text)
    assert addresses
    assert [address for address in addresses if re.match(r"(https?:)?//", address)] == []


def test_the_head_names_what_an_open_page_needs_once_its_server_is_gone(server: ASGIApp) -> None:
    address = get_bundle(Language.VIETNAMESE).address("following.js")
    assert f'<link rel="modulepreload" crossorigin href="/{address}">' in ask(server, "/", **HTML).text


def test_the_maps_script_is_served_under_the_address_that_the_map_names(server: ASGIApp) -> None:
    answer = ask(server, f"/{get_bundle(Language.VIETNAMESE).address(MAP_SCRIPT)}", accept_encoding="gzip")
    assert answer.status == 200
    assert answer.text == get_bundle(Language.VIETNAMESE).files[MAP_SCRIPT].decode()


def test_streamlits_scripts_come_compressed(server: ASGIApp) -> None:
    script = next((find_streamlit_folder() / "static" / "js").glob("index.*.js"))
    answer = ask(server, _address(script), accept="*/*", accept_encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text == script.read_text("utf-8")


def test_health_is_told_in_one_word(server: ASGIApp) -> None:
    assert ask(server, "/_stcore/health").text == "ok"


def _address(script: Path) -> str:
    return f"/{script.relative_to(find_streamlit_folder()).as_posix()}"
