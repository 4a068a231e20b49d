"""What the HTML pages of Streamlit say in English, and what they say here; and the map's first picture."""

from functools import cache

from starlette.requests import HTTPConnection

from language.catalogue import Language, Texts, load_texts
from server.html_rewriting import HtmlReplacements
from server.streamlit_patches.connection import format_connection_script
from server.streamlit_patches.options import get_base_path
from ui.layout.first_page_links import build_early_links
from ui.layout.first_picture import build_first_picture
from ui.layout.sign_in import can_see_figures, get_sign_in_settings
from ui.resources.browser_files import FRAMEWORK_SCRIPT, get_bundle
from ui.state.language_choice import parse_language_query

LIGHT_BY_DEFAULT = (
    "<script>localStorage.setItem('stActiveTheme-'+location.pathname+'-v2',"
    "JSON.stringify(localStorage.getItem('theme')==='Dark'?'Dark':'Light'))</script>"
)
"""Streamlit follows the system's theme; a room's projector and a leader's screen should see the same one."""

ROOT = b'<div id="root"></div>'
"""The place of Streamlit's page, behind which the first picture comes."""


def choose_html_words(request: HTTPConnection) -> HtmlReplacements:
    """Return the words to replace in a page, in the language that its address asks for."""
    query = request.scope.get("query_string", b"").decode("latin-1")
    early = can_see_figures(request.cookies)
    words = build_html_words(parse_language_query(query), early=early)
    picture = build_first_picture(request) if early else ""
    return HtmlReplacements({**words.words, ROOT: ROOT + picture.encode()}) if picture else words


@cache
def build_html_words(language: Language, *, early: bool) -> HtmlReplacements:
    """Return the words to replace in every page the server answers with.

    `early` names in it what the map will ask for, which a stranger would be refused.
    """
    told = load_texts(language)
    return HtmlReplacements(
        {
            b'<html lang="en"': f'<html lang="{language.value}"'.encode(),
            b"<title>Streamlit</title>": _head(told, early=early).encode(),
            b"You need to enable JavaScript to run this app.": told("app.no_script").encode(),
        }
    )


def _framework(language: Language) -> str:
    address = f"{get_base_path()}/{get_bundle(language).address(FRAMEWORK_SCRIPT)}"
    return f'<script type="module" src="{address}"></script>'


def _head(told: Texts, *, early: bool) -> str:
    title, description = told("app.name"), told("app.description")
    meta = f'<meta name="description" content="{description}">'
    own = _framework(told.language) + (build_early_links(told.language) if early else "")
    connection = format_connection_script(at_once=get_sign_in_settings() is None)
    return f"<title>{title}</title>{meta}{LIGHT_BY_DEFAULT}{connection}{own}"
