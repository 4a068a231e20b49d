"""How every page begins: the view is read, the filters are shown, the URL is kept, notices are gathered."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from streamlit.delta_generator import DeltaGenerator

from language.catalogue import Texts
from ui.layout.live_refresh import format_store_notice
from ui.layout.scene_button import show_scene_button
from ui.resources.shared_data import get_serving_settings
from ui.state.filter_bar import EVERY_FILTER, FilterWidget, make_filter_bar, read_filtered_view, show_filters
from ui.state.language_choice import get_texts
from ui.state.session import add_session_choices, format_wrong_code_notice, keep_view, load_session_view
from ui.state.view import View


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page works with: the reader's view, what to tell them first, and the words."""

    view: View
    notices: tuple[str, ...]
    texts: Texts


@dataclass(frozen=True, slots=True)
class PendingPage:
    """A page whose filters have their place but aren't drawn yet, for what should reach the browser first."""

    page: PageContext
    bar: DeltaGenerator
    shown: tuple[FilterWidget, ...]

    def show_filters(self) -> None:
        """Draw the filters."""
        show_filters(self.bar, self.page.view, self.page.texts, self.shown, show_scene_button)


def open_page(
    shown: Collection[FilterWidget] = EVERY_FILTER, complete: Callable[[View], View] | None = None
) -> PageContext:
    """Begin a page with some of the filters; those not shown keep what the view says.

    `complete` adds what only this page asks before the URL is written: each writing is a step to go back.
    """
    begun = begin_page(shown, complete)
    begun.show_filters()
    return begun.page


def begin_page(
    shown: Collection[FilterWidget] = EVERY_FILTER, complete: Callable[[View], View] | None = None
) -> PendingPage:
    """As `open_page`, but leave the filters to be drawn later: the reader set them before this run began."""
    texts = get_texts()
    opened, wrong = load_session_view()
    opened = complete(opened) if complete else opened
    if not get_serving_settings().basemap:
        opened, shown = (
            replace(opened, basemap=False),
            [item for item in shown if item is not FilterWidget.BASEMAP],
        )
    bar = make_filter_bar()
    chosen, moved = read_filtered_view(opened, texts, shown)
    view = add_session_choices(chosen)
    keep_view(view)
    notices = [format_wrong_code_notice(code, texts) for code in wrong]
    told = (format_store_notice(texts), moved)
    page = PageContext(view, (*notices, *(notice for notice in told if notice)), texts)
    return PendingPage(page, bar, tuple(shown))
