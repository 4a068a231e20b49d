"""What the second map of a comparison shows where nobody has chosen yet."""

from enum import StrEnum

from analysis.comparable import choose_comparison_period
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.view import SecondMap, View


class SecondMapWidget(StrEnum):
    """The session's names of the second map's filters."""

    STANDARD = "other_standard"
    INDICATOR = "other_indicator"
    GROUP = "other_group"
    PERIOD = "other_period"


def choose_second_map(view: View) -> SecondMap:
    """Give what the second map shows; at first the same question in a telling other review."""
    if view.other:
        return view.other
    period = choose_comparison_period(view.question, get_figures(), get_catalogue().standards)
    return SecondMap(view.standard, view.indicator, view.group, period)
