"""The view kept for one visitor: read from the URL when the visit begins, written back when it changes."""

from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from language.catalogue import Texts
from server.unknown_page_redirect import ASKED_PAGE
from ui.resources.shared_data import get_catalogue
from ui.state.directive_state import DirectiveWidget
from ui.state.explore_state import ExploreWidget
from ui.state.filter_bar import FilterWidget
from ui.state.language_choice import LANGUAGE
from ui.state.second_map import SecondMapWidget
from ui.state.sources_state import SourcesWidget
from ui.state.url.code_reader import WrongCode, clean_wrong_code
from ui.state.url.explore_codes import BUBBLES, DRAWING, ORDER, SECTION
from ui.state.url.meeting_codes import is_short_enough_for_link
from ui.state.url.second_map_codes import OTHER_GROUP, OTHER_INDICATOR, OTHER_STANDARD
from ui.state.url.sources_codes import CHAPTER
from ui.state.url.view_codes import (
    BASEMAP,
    GROUP,
    INDICATOR,
    LABELS,
    PARAMETERS,
    PUBLISHED,
    STANDARD,
    encode_view,
)
from ui.state.url.view_reader import read_view
from ui.state.view import View

KEPT = "view"
DISTRICT = "district"
MEETING = "meeting"
PAGE = "page"

_FAMILIES = {
    **dict.fromkeys((STANDARD, OTHER_STANDARD), "standard."),
    **dict.fromkeys((INDICATOR, OTHER_INDICATOR), "indicator."),
    **dict.fromkeys((GROUP, OTHER_GROUP), "group."),
    **dict.fromkeys((PUBLISHED, LABELS, BASEMAP, BUBBLES), "switch."),
    SECTION: "section.",
    ORDER: "order.",
    DRAWING: "drawing.",
    CHAPTER: "chapter.",
    LANGUAGE: "language.",
}
"""Where the catalogue has words for a parameter's codes."""


def load_session_view() -> tuple[View, tuple[WrongCode, ...]]:
    """Give the visitor's view; the codes in the URL that had to be replaced are given once, at the start."""
    if KEPT in st.session_state:
        view, _ = read_view(dict(parse_qsl(st.session_state[KEPT])))
        return view, ()
    view, wrong = read_view({name: st.query_params[name] for name in PARAMETERS if name in st.query_params})
    st.session_state[DISTRICT] = view.district
    _keep_meeting_of(view)
    asked = st.query_params.get(ASKED_PAGE)
    return view, (*wrong, WrongCode(ASKED_PAGE, clean_wrong_code(asked), "")) if asked else wrong


def follow_address() -> None:
    """Take the view from the URL again where the reader went back or forward; call it once a full run.

    A change by a filter reruns the page's fragment alone and does not come here, so a URL that says another
    view than the one kept was put there by the browser. The menu opens a page without codes and keeps it.
    """
    codes = {name: st.query_params[name] for name in PARAMETERS if name in st.query_params}
    if codes and st.session_state.get(KEPT) not in {None, urlencode(codes)}:
        del st.session_state[KEPT]
        _forget_widgets()


def enter_page(path: str) -> None:
    """Let a page's filters take the view anew when the reader comes from another; call it before it runs.

    To Streamlit a filter on another page is another widget: it would begin at its first choice.
    """
    if st.session_state.get(PAGE) != path:
        st.session_state[PAGE] = path
        _forget_widgets()


def _forget_widgets() -> None:
    for widget in (*FilterWidget, *SecondMapWidget, *ExploreWidget, *DirectiveWidget, *SourcesWidget):
        st.session_state.pop(widget, None)


def keep_view(view: View) -> None:
    """Remember the view and write it to the URL."""
    address = encode_view(view)
    st.session_state[KEPT] = urlencode(address)
    if dict(st.query_params) != address:
        st.query_params.from_dict(address)


def choose_district(code: str) -> None:
    """Choose a district by its code, or none by an empty one; anything else is ignored as no code of ours."""
    known = {area.code for area in get_catalogue().districts}
    if not code or code in known:
        st.session_state[DISTRICT] = code or None


def add_session_choices(view: View) -> View:
    """Put the visitor's chosen district and presentation into a view."""
    return replace(view, district=st.session_state.get(DISTRICT), meeting=st.session_state.get(MEETING, ""))


def _keep_meeting_of(view: View) -> None:
    """Take the presentation from the URL; one too long for a URL stays what it was."""
    if view.meeting or is_short_enough_for_link(st.session_state.get(MEETING, "")):
        st.session_state[MEETING] = view.meeting


def format_wrong_code_notice(wrong: WrongCode, texts: Texts) -> str:
    """Say which code of a link meant nothing and what is shown instead, in words where the code has any."""
    parameter = texts(f"parameter.{wrong.parameter}")
    if not wrong.instead:
        return texts("notice.wrong_code_empty", found=wrong.found, parameter=parameter)
    key = f"{_FAMILIES.get(wrong.parameter)}{wrong.instead}"
    instead = texts(key) if key in texts else wrong.instead
    return texts("notice.wrong_code", found=wrong.found, parameter=parameter, instead=instead)
