"""The button that opens the controls on a phone, where the map comes first; it says what is chosen."""

from typing import TypedDict

from language.catalogue import Texts
from pages.map.review import ShownReview
from ui.state.parameters import Parameter
from ui.state.view import View

DRAWER = "drawer"
SEPARATOR = " · "


class DrawerButton(TypedDict):
    """The button as the browser takes it."""

    review: str
    words: str
    open: str
    close: str


def build_drawer_button(review: ShownReview, texts: Texts) -> DrawerButton:
    """Return the button with the words of a review's view."""
    return {
        "review": review.code,
        "words": format_view_words(review.view, texts),
        "open": texts("map.open_controls"),
        "close": texts("origin.close"),
    }


def format_view_words(view: View, texts: Texts) -> str:
    """Return year, indicator and group, and what else is not as usual."""
    words = [str(view.period), texts(f"indicator.{view.indicator.value}"), texts(f"group.{view.group.value}")]
    if view.layer is not Parameter.LAYER.default:
        words.append(texts(f"layer.{view.layer.value}"))
    if view.published_only:
        words.append(texts("filter.published_only"))
    return SEPARATOR.join(words)
