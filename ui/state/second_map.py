"""What the second map of a comparison shows where nobody has chosen yet."""

from dataclasses import replace

from analysis.comparable import choose_comparison_period
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.view import SecondMap, View


def choose_second_map(view: View) -> SecondMap:
    """Return what the second map shows; at first the same question in a telling other review."""
    if view.second_map:
        return view.second_map
    period = choose_comparison_period(view.question, get_figures(), get_catalogue().standards)
    return replace(view.start_second_map(), period=period)
