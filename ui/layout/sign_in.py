"""The page a stranger sees where an installation asks for a sign-in, and the way out for who is in."""

from collections.abc import Mapping
from functools import cache

import streamlit as st
from starlette.middleware import Middleware

from language.catalogue import Language
from server.sign_in.gate import SignInGate
from server.sign_in.settings import CALLBACK, SignInSettings, load_sign_in_settings
from server.streamlit_patches.identity import is_signed_in
from server.streamlit_patches.options import get_base_path
from ui.layout.navigation import PAGES
from ui.resources.browser_files import FRAMEWORK_SCRIPT, FRAMEWORK_WORDS_SCRIPT, get_bundle
from ui.state.language_choice import get_texts

SPOKEN_BY_THE_FRAMEWORK = (FRAMEWORK_SCRIPT, FRAMEWORK_WORDS_SCRIPT)
"""What says Streamlit's own words in the reader's language, on the sign-in page too."""


@cache
def get_sign_in_settings() -> SignInSettings | None:
    """Read once whether, and with whom, visitors sign in."""
    return load_sign_in_settings(get_base_path())


def build_sign_in_gate() -> list[Middleware]:
    """Make the layer that refuses strangers; none where there is no sign-in."""
    if get_sign_in_settings() is None:
        return []
    pages = [entry.path for entry in PAGES]
    files = [get_bundle(language).address(name) for language in Language for name in SPOKEN_BY_THE_FRAMEWORK]
    return [
        Middleware(SignInGate, known=can_see_figures, pages=pages, files=files, base_path=get_base_path())
    ]


def list_callback_paths() -> list[str]:
    """Name the path below the base path where visitors come back; none without a sign-in."""
    return [CALLBACK.removeprefix("/")] if get_sign_in_settings() else []


def can_see_figures(cookies: Mapping[str, str]) -> bool:
    """Return whether a request with these cookies may be given figures."""
    settings = get_sign_in_settings()
    return settings is None or is_signed_in(
        cookies, cookie_secret=settings.cookie_secret, origin=settings.origin
    )


def admit_or_stop() -> None:
    """Return for whoever may see figures; a stranger gets the sign-in page and the run ends."""
    if get_sign_in_settings() is None or st.user.is_logged_in:
        return
    texts = get_texts()
    st.title(texts("sign_in.title"))
    st.write(texts("sign_in.lead"))
    if st.button(texts("sign_in.button"), type="primary"):
        st.login()
    st.stop()


def show_sign_out_button() -> None:
    """Show the button that signs out below the page, where there is a sign-in."""
    if get_sign_in_settings() is not None and st.button(get_texts()("sign_in.out")):
        st.logout()
