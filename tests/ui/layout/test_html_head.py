"""The pages that Streamlit ships hold the English words that are replaced, so a new version can't undo it."""

import re

import pytest
from starlette.requests import HTTPConnection

from language.catalogue import Language, Texts, load_texts
from server.streamlit_patches.browser_files import find_streamlit_folder
from tests.streamlit_bundle import read_streamlit_scripts
from ui.layout import html_head
from ui.layout.html_head import LIGHT_BY_DEFAULT, build_html_words, choose_html_words


@pytest.fixture(scope="module")
def shipped() -> bytes:
    return (find_streamlit_folder() / "index.html").read_bytes()


def request(query: str) -> HTTPConnection:
    """Ask for a page by its query, without a cookie."""
    return HTTPConnection({"type": "http", "path": "/", "query_string": query.encode(), "headers": []})


def test_every_word_to_replace_stands_in_the_shipped_page_once(shipped: bytes) -> None:
    words = build_html_words(Language.VIETNAMESE, early=True).words
    assert {found: shipped.count(found) for found in words} == dict.fromkeys(words, 1)


def test_the_theme_is_kept_where_streamlit_still_looks_for_it() -> None:
    """Another version of the key would leave the room's projector with whatever its system prefers."""
    key = re.search(
        r"\b(\w+)=(\d+),(\w+)=`(stActiveTheme-)\$\{window\.location\.pathname\}`,\w+=\{CACHED_THEME_VERSION:\1,"
        r"CACHED_THEME_BASE_KEY:\3,ACTIVE_THEME:`\$\{\3\}-v\$\{\1\}`",
        read_streamlit_scripts(),
    )
    assert key is not None
    assert f"'{key[4]}'+location.pathname+'-v{key[2]}'" in LIGHT_BY_DEFAULT


def test_the_rewritten_page_speaks_vietnamese(shipped: bytes, texts: Texts) -> None:
    page = choose_html_words(request("tc=mdp-2016"))(shipped).decode()
    assert '<html lang="vi"' in page
    assert f"<title>{texts('app.name')}</title>" in page
    assert f'content="{texts("app.description")}"' in page
    assert texts("app.no_script") in page
    assert "Streamlit</title>" not in page


def test_a_stranger_is_named_nothing_that_the_map_will_ask_for(shipped: bytes) -> None:
    early, later = (
        build_html_words(Language.VIETNAMESE, early=early)(shipped).decode() for early in (True, False)
    )
    assert early.count('rel="prefetch"') > later.count('rel="prefetch"') == 0
    assert 'framework.js"' in later


@pytest.mark.parametrize("signs_in", [False, True])
def test_a_page_whose_visitor_signs_in_waits_for_the_cookie_of_the_servers_health(
    shipped: bytes, monkeypatch: pytest.MonkeyPatch, *, signs_in: bool
) -> None:
    monkeypatch.setattr(html_head, "get_sign_in_settings", lambda: object() if signs_in else None)
    words = build_html_words.__wrapped__(Language.VIETNAMESE, early=True)
    assert (b"HOST_CONFIG" in words(shipped)) is not signs_in


def test_the_map_page_brings_its_first_picture_and_a_stranger_gets_none(
    shipped: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = choose_html_words(request("nam=2016"))(shipped).decode()
    assert page.index('<div id="root"></div>') < page.index('<div class="first-picture"')
    monkeypatch.setattr(html_head, "can_see_figures", lambda _: False)
    assert "first-picture" not in choose_html_words(request("nam=2016"))(shipped).decode()


def test_the_page_of_an_english_address_speaks_english(shipped: bytes) -> None:
    page = choose_html_words(request("tc=mdp-2016&ngu=en"))(shipped).decode()
    assert '<html lang="en"' in page
    assert f"<title>{load_texts(Language.ENGLISH)('app.name')}</title>" in page
