"""The pages that Streamlit ships hold the English words that are replaced, so a new version can't undo it."""

import pytest
from starlette.requests import HTTPConnection

from language.catalogue import Language, Texts, load_texts
from server.streamlit_patches import find_streamlit_folder
from ui.layout.html_head import build_html_words, choose_html_words


@pytest.fixture(scope="module")
def shipped() -> bytes:
    return (find_streamlit_folder() / "index.html").read_bytes()


def request(query: str) -> HTTPConnection:
    """Ask for a page by its query, without a cookie."""
    return HTTPConnection({"type": "http", "query_string": query.encode(), "headers": []})


def test_every_word_to_replace_stands_in_the_shipped_page_once(shipped: bytes) -> None:
    words = build_html_words(Language.VIETNAMESE, early=True).words
    assert {found: shipped.count(found) for found in words} == dict.fromkeys(words, 1)


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


def test_the_page_of_an_english_address_speaks_english(shipped: bytes) -> None:
    page = choose_html_words(request("tc=mdp-2016&ngu=en"))(shipped).decode()
    assert '<html lang="en"' in page
    assert f"<title>{load_texts(Language.ENGLISH)('app.name')}</title>" in page
