"""What the HTML pages of Streamlit say in English, and what they say here."""

from language.catalogue import Texts
from ui.first_page import early_links
from ui.resources import FRAMEWORK_SCRIPT, base_path, bundle, words
from web.page import Rewriter

LIGHT_BY_DEFAULT = (
    "<script>localStorage.setItem('stActiveTheme-'+location.pathname+'-v2',"
    "JSON.stringify(localStorage.getItem('theme')==='Dark'?'Dark':'Light'))</script>"
)
"""Streamlit follows the system's theme; a room's projector and a leader's screen should see the same one."""


def html_words() -> Rewriter:
    """Give the words to replace in every page the server answers with."""
    texts = words()
    language = texts.language.value.encode()
    return Rewriter(
        {
            b'<html lang="en"': b'<html lang="' + language + b'"',
            b"<title>Streamlit</title>": _head(texts).encode(),
            b"You need to enable JavaScript to run this app.": texts("app.no_script").encode(),
        }
    )


def _framework() -> str:
    address = f"{base_path()}/{bundle().address(FRAMEWORK_SCRIPT)}"
    return f'<script type="module" src="{address}"></script>'


def _head(texts: Texts) -> str:
    title, description = texts("app.name"), texts("app.description")
    meta = f'<meta name="description" content="{description}">'
    return f"<title>{title}</title>{meta}{LIGHT_BY_DEFAULT}{_framework()}{early_links()}"
