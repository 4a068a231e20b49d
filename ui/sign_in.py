"""The page a stranger sees where an installation asks for a sign-in, and the way out for who is in."""

from collections.abc import Mapping
from functools import cache

import streamlit as st
from starlette.middleware import Middleware

from language.catalogue import Language
from ui.identity import is_signed_in
from ui.page_table import PAGES
from ui.resources import FRAMEWORK_SCRIPT, FRAMEWORK_WORDS_SCRIPT, base_path, bundle, words
from web.sign_in import SignInGate
from web.sign_in_settings import CALLBACK, SignInSettings, sign_in_settings

SPOKEN_BY_THE_FRAMEWORK = (FRAMEWORK_SCRIPT, FRAMEWORK_WORDS_SCRIPT)
"""What says Streamlit's own words in the reader's language, on the sign-in page too."""


@cache
def signing_in() -> SignInSettings | None:
    """Read once whether, and with whom, visitors sign in."""
    return sign_in_settings(base_path())


def gate() -> list[Middleware]:
    """Make the layer that refuses strangers; none where there is no sign-in."""
    if signing_in() is None:
        return []
    pages = [entry.path for entry in PAGES]
    files = [bundle(language).address(name) for language in Language for name in SPOKEN_BY_THE_FRAMEWORK]
    return [Middleware(SignInGate, known=may_see, pages=pages, files=files, base_path=base_path())]


def ways_back() -> list[str]:
    """Name the path below the base path where visitors come back; none without a sign-in."""
    return [CALLBACK.removeprefix("/")] if signing_in() else []


def may_see(cookies: Mapping[str, str]) -> bool:
    """Tell whether a request with these cookies may be given figures."""
    settings = signing_in()
    return settings is None or is_signed_in(cookies, settings)


def admit() -> None:
    """Return for whoever may see figures; a stranger gets the sign-in page and the run ends."""
    if signing_in() is None or st.user.is_logged_in:
        return
    texts = words()
    st.title(texts("sign_in.title"))
    st.write(texts("sign_in.lead"))
    if st.button(texts("sign_in.button"), type="primary"):
        st.login()
    st.stop()


def offer_way_out() -> None:
    """Show the button that signs out below the page, where there is a sign-in."""
    if signing_in() is not None and st.button(words()("sign_in.out")):
        st.logout()
