"""The pages that Streamlit ships hold the English words that are replaced, so a new version can't undo it."""

import pytest

from language.catalogue import Texts
from ui.first_page import streamlit_folder
from ui.html_words import html_words


@pytest.fixture(scope="module")
def shipped() -> bytes:
    return (streamlit_folder() / "index.html").read_bytes()


def test_every_word_to_replace_stands_in_the_shipped_page_once(shipped: bytes) -> None:
    assert {found: shipped.count(found) for found in html_words().words} == dict.fromkeys(
        html_words().words, 1
    )


def test_the_rewritten_page_speaks_vietnamese(shipped: bytes, texts: Texts) -> None:
    page = html_words()(shipped).decode()
    assert '<html lang="vi"' in page
    assert f"<title>{texts('app.name')}</title>" in page
    assert f'content="{texts("app.description")}"' in page
    assert texts("app.no_script") in page
    assert "Streamlit</title>" not in page
