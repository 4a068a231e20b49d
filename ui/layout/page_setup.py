"""The beginning of every page: read the filters, write the URL, gather notices, show the filters."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from streamlit.delta_generator import DeltaGenerator

from language.catalogue import Texts, load_texts
from ui.layout.live_refresh import format_store_notice
from ui.layout.scene_button import show_scene_button
from ui.resources.shared_data import get_serving_settings
from ui.state.filter_bar import EVERY_FILTER, make_filter_bar, read_filtered_view, show_filters
from ui.state.link_reader import format_wrong_code_notice
from ui.state.parameters import Parameter
from ui.state.session import keep_view, load_session_view, take_wrong_codes
from ui.state.view import View


@dataclass(frozen=True, slots=True)
class PageContext:
    """The context of a page: the view, the texts, and the notices of the link and of moved years."""

    view: View
    texts: Texts
    wrong: tuple[str, ...]
    moved: tuple[str, ...]

    @property
    def notices(self) -> tuple[str, ...]:
        """Return the notices that come first; the store's is read at the moment of the call."""
        store = format_store_notice(self.texts)
        return (*self.wrong, *([store] if store else []), *self.moved)


@dataclass(frozen=True, slots=True)
class PendingPage:
    """A page whose filters have their place but aren't drawn yet, for what should reach the browser first."""

    page: PageContext
    bar: DeltaGenerator
    shown: tuple[Parameter, ...]

    def show_filters(self) -> None:
        """Draw the filters."""
        show_filters(self.bar, self.page.view, self.page.texts, self.shown, show_scene_button)


def open_page(
    shown: Collection[Parameter] = EVERY_FILTER, complete: Callable[[View], View] | None = None
) -> PageContext:
    """Begin a page that shows some filters; those not shown keep what the view says.

    Filters of the page's own are named too: the URL is written once, before the page draws them. `complete`
    adds what only this page asks.
    """
    begun = begin_page(shown, complete)
    begun.show_filters()
    return begun.page


def begin_page(
    shown: Collection[Parameter] = EVERY_FILTER, complete: Callable[[View], View] | None = None
) -> PendingPage:
    """Open a page like `open_page`, but leave the filters to be drawn later: they are set already."""
    opened = load_session_view()
    texts = load_texts(opened.language)
    opened = complete(opened) if complete else opened
    if not get_serving_settings().basemap:
        opened = replace(opened, basemap=False)
        shown = [parameter for parameter in shown if parameter is not Parameter.BASEMAP]
    bar = make_filter_bar()
    view, moved = read_filtered_view(opened, texts, shown)
    keep_view(view)
    wrong = tuple(format_wrong_code_notice(code, texts) for code in take_wrong_codes())
    return PendingPage(PageContext(view, texts, wrong, moved), bar, tuple(shown))
