"""What the HTML pages of Streamlit say in English, and what they say here."""

from functools import cache

from starlette.requests import HTTPConnection

from language.catalogue import Language, Texts, texts
from ui.first_page import early_links
from ui.reader import asked_language
from ui.resources import FRAMEWORK_SCRIPT, base_path, bundle
from ui.sign_in import may_see
from web.page import Rewriter

LIGHT_BY_DEFAULT = (
    "<script>localStorage.setItem('stActiveTheme-'+location.pathname+'-v2',"
    "JSON.stringify(localStorage.getItem('theme')==='Dark'?'Dark':'Light'))</script>"
)
"""Streamlit follows the system's theme; a room's projector and a leader's screen should see the same one."""


def asked_words(request: HTTPConnection) -> Rewriter:
    """Give the words to replace in a page, in the language that its address asks for."""
    query = request.scope.get("query_string", b"").decode("latin-1")
    return html_words(asked_language(query), early=may_see(request.cookies))


@cache
def html_words(language: Language, *, early: bool) -> Rewriter:
    """Give the words to replace in every page the server answers with.

    `early` names in it what the map will ask for, which a stranger would be refused.
    """
    told = texts(language)
    return Rewriter(
        {
            b'<html lang="en"': f'<html lang="{language.value}"'.encode(),
            b"<title>Streamlit</title>": _head(told, early=early).encode(),
            b"You need to enable JavaScript to run this app.": told("app.no_script").encode(),
        }
    )


def _framework(language: Language) -> str:
    address = f"{base_path()}/{bundle(language).address(FRAMEWORK_SCRIPT)}"
    return f'<script type="module" src="{address}"></script>'


def _head(told: Texts, *, early: bool) -> str:
    title, description = told("app.name"), told("app.description")
    meta = f'<meta name="description" content="{description}">'
    own = _framework(told.language) + (early_links(told.language) if early else "")
    return f"<title>{title}</title>{meta}{LIGHT_BY_DEFAULT}{own}"
