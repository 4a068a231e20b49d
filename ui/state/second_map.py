"""What the maps of a comparison show where nobody has chosen yet."""

from dataclasses import replace

import streamlit as st

from analysis.comparable import choose_comparison_period
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.view import VIEW_KEY, SecondMap, View

ORDERED_KEY = "years_put_in_order"
"""The session's name of the years that a comparison put in order itself: left and right."""


def open_comparison(view: View) -> View:
    """Return the view with a question for the second map; where the page chooses, the earlier is left."""
    second = choose_second_map(view)
    if view.second_map or second.period >= view.period:
        return replace(view, second_map=second)
    years = second.period, view.period
    st.session_state[ORDERED_KEY] = years
    return _put_in_order(view, years)


def close_comparison() -> None:
    """Give the view its own year back where a comparison moved it aside and nobody chose another since."""
    years, view = st.session_state.pop(ORDERED_KEY, None), st.session_state.get(VIEW_KEY)
    if years and view and view == _put_in_order(view, years):
        st.session_state[VIEW_KEY] = replace(view, period=years[1], second_map=None)


def _put_in_order(view: View, years: tuple[int, int]) -> View:
    """Return the view with its own question in both maps, one in each of two years."""
    return replace(view, period=years[0], second_map=replace(view.start_second_map(), period=years[1]))


def choose_second_map(view: View) -> SecondMap:
    """Return what the second map shows; at first the same question in a telling other review."""
    if view.second_map:
        return view.second_map
    period = choose_comparison_period(view.question, get_figures(), get_catalogue().standards)
    return replace(view.start_second_map(), period=period)
