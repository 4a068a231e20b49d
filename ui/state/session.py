"""The view of one visitor: read from the URL when the visit begins, kept as an object, written back."""

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from ui.resources.shared_data import get_catalogue
from ui.state.link_reader import ASKED_PAGE, WrongCode, read_asked_page
from ui.state.opening_view import read_opening_view, select_codes
from ui.state.parameters import Parameter, encode_view
from ui.state.second_map import close_comparison
from ui.state.view import VIEW_KEY, View

WRITTEN_KEY = "written_codes"
"""What we last wrote to the URL: a URL that says anything else was changed by the browser."""

WRONG_CODES_KEY = "wrong_codes"
PAGE_KEY = "page"


def load_session_view() -> View:
    """Return the visitor's view; at the start of a visit it is read from the URL."""
    if VIEW_KEY not in st.session_state:
        _open_link(select_codes(st.query_params))
    view: View = st.session_state[VIEW_KEY]
    return view


def keep_view(view: View) -> None:
    """Remember the view and write it to the URL."""
    remember_view(view)
    codes = encode_view(view)
    st.session_state[WRITTEN_KEY] = codes
    if dict(st.query_params) != codes:
        st.query_params.from_dict(codes)


def remember_view(view: View) -> None:
    """Remember the view; the URL follows when the page is shown again."""
    st.session_state[VIEW_KEY] = view


def take_wrong_codes() -> tuple[WrongCode, ...]:
    """Return the codes of the link that had to be replaced: once, for the visitor is told once."""
    wrong: tuple[WrongCode, ...] = st.session_state.pop(WRONG_CODES_KEY, ())
    return wrong


def follow_address() -> None:
    """Take the view from the URL again where the visitor went back or forward; call it once a full run.

    A change by a filter reruns the page's fragment alone and does not come here, so a URL that says another
    view than the one kept was put there by the browser. The menu opens a page without codes and keeps it.
    """
    codes = select_codes(st.query_params)
    own = {name: code for name, code in codes.items() if name != ASKED_PAGE}
    if own and st.session_state.get(WRITTEN_KEY, own) != own:
        _open_link(codes)
        _forget_widgets()


def enter_page(path: str) -> None:
    """Let a page's filters take the view anew when the visitor comes from another; call it before it runs.

    To Streamlit a filter on another page is another widget: it would begin at its first choice.
    """
    if st.session_state.get(PAGE_KEY) != path:
        st.session_state[PAGE_KEY] = path
        close_comparison()
        _forget_widgets()


def choose_district(code: str) -> None:
    """Choose a district by its code, or none by an empty one; anything else is ignored as no code of ours."""
    known = {area.code for area in get_catalogue().districts}
    if not code or code in known:
        remember_view(replace(load_session_view(), district=code or None))


def _open_link(codes: Mapping[str, str]) -> None:
    view, wrong = read_opening_view(codes)
    remember_view(_keep_long_meeting(view))
    st.session_state[WRONG_CODES_KEY] = (*wrong, *read_asked_page(codes))


def _keep_long_meeting(view: View) -> View:
    """Return the view with the presentation kept so far where that is too long for any link."""
    kept: View | None = st.session_state.get(VIEW_KEY)
    if kept is None or view.meeting or Parameter.MEETING.codec.encode(kept.meeting):
        return view
    return replace(view, meeting=kept.meeting)


def _forget_widgets() -> None:
    for parameter in Parameter:
        for key in parameter.list_widget_keys():
            st.session_state.pop(key, None)
