"""What the second map of a comparison shows where nobody has chosen yet."""

from insight.comparable import telling_period
from ui.resources import catalogue, figures
from ui.view import Side, View


def second_map(view: View) -> Side:
    """Give what the second map shows; at first the same question in a telling other review."""
    if view.other:
        return view.other
    period = telling_period(view.question, figures(), catalogue().standards)
    return Side(view.standard, view.indicator, view.group, period)
