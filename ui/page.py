"""How every page begins: the view is read, the filters are shown, the URL is kept, notices are gathered."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from streamlit.delta_generator import DeltaGenerator

from language.catalogue import Texts
from ui.filters import EVERY_FILTER, Widget, chosen_view, filter_bar, show_filters
from ui.following import store_notice
from ui.resources import serving, words
from ui.scene_button import scene_button
from ui.state import keep_view, opened_view, with_chosen_district, wrong_code_notice
from ui.view import View


@dataclass(frozen=True, slots=True)
class OpenPage:
    """What a page works with: the reader's view, what to tell them first, and the words."""

    view: View
    notices: tuple[str, ...]
    texts: Texts


@dataclass(frozen=True, slots=True)
class BegunPage:
    """A page whose filters have their place but aren't drawn yet, for what should reach the browser first."""

    page: OpenPage
    bar: DeltaGenerator
    shown: tuple[Widget, ...]

    def show_filters(self) -> None:
        """Draw the filters."""
        show_filters(self.bar, self.page.view, self.page.texts, self.shown, scene_button)


def open_page(
    shown: Collection[Widget] = EVERY_FILTER, complete: Callable[[View], View] | None = None
) -> OpenPage:
    """Begin a page with some of the filters; those not shown keep what the view says.

    `complete` adds what only this page asks before the URL is written: each writing is a step to go back.
    """
    begun = begin_page(shown, complete)
    begun.show_filters()
    return begun.page


def begin_page(
    shown: Collection[Widget] = EVERY_FILTER, complete: Callable[[View], View] | None = None
) -> BegunPage:
    """As `open_page`, but leave the filters to be drawn later: the reader set them before this run began."""
    texts = words()
    opened, wrong = opened_view()
    opened = complete(opened) if complete else opened
    if not serving().basemap:
        opened, shown = replace(opened, basemap=False), [item for item in shown if item is not Widget.BASEMAP]
    bar = filter_bar()
    chosen, moved = chosen_view(opened, texts, shown)
    view = with_chosen_district(chosen)
    keep_view(view)
    notices = [wrong_code_notice(code, texts) for code in wrong]
    told = (store_notice(texts), moved)
    page = OpenPage(view, (*notices, *(notice for notice in told if notice)), texts)
    return BegunPage(page, bar, tuple(shown))
