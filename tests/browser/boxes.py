"""Where parts of a page stand on the screen."""

from playwright.sync_api import FloatRect, Locator


def box(part: Locator) -> FloatRect:
    """Give the rectangle that a part takes on the screen, in CSS pixels."""
    found = part.bounding_box()
    assert found is not None
    return found


def apart(one: FloatRect, other: FloatRect) -> bool:
    """Tell whether no pixel belongs to both."""
    beside = one["x"] + one["width"] <= other["x"] or other["x"] + other["width"] <= one["x"]
    return beside or one["y"] + one["height"] <= other["y"] or other["y"] + other["height"] <= one["y"]
