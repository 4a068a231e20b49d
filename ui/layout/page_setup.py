"""How every page begins: filters are read, the URL is written, notices are gathered, filters are shown."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

from streamlit.delta_generator import DeltaGenerator

from language.catalogue import Texts, load_texts
from reports.presentations.meeting import SceneKind
from ui.layout.scene_button import show_scene_button
from ui.layout.store_notice import format_store_notice
from ui.resources.shared_data import get_serving_settings
from ui.state.filter_bar import EVERY_FILTER, make_filter_bar, read_filtered_view, show_filters
from ui.state.link_reader import format_wrong_code_notice
from ui.state.parameters import Parameter
from ui.state.session import keep_view, load_session_view, take_wrong_codes
from ui.state.view import View

ChooseScene = Callable[[View], SceneKind]
"""What a view of a page becomes as a scene of a presentation."""


def choose_map_scene(_view: View) -> SceneKind:
    """Return the kind of scene of every page that has no main part of its own to show."""
    return SceneKind.MAP


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page works with: the view, the words, and what to tell of the link and of moved years."""

    view: View
    texts: Texts
    wrong: tuple[str, ...]
    moved: tuple[str, ...]

    @property
    def notices(self) -> tuple[str, ...]:
        """What to tell the visitor first; of the store, what is known when it is asked for."""
        store = format_store_notice(self.texts)
        return (*self.wrong, *([store] if store else []), *self.moved)


@dataclass(frozen=True, slots=True)
class PendingPage:
    """A page whose filters have their place but aren't drawn yet, for what should reach the browser first."""

    page: PageContext
    bar: DeltaGenerator
    shown: tuple[Parameter, ...]
    scene: SceneKind

    def show_filters(self) -> None:
        """Draw the filters."""
        button = partial(show_scene_button, kind=self.scene)
        show_filters(self.bar, self.page.view, self.page.texts, self.shown, button)


def open_page(
    shown: Collection[Parameter] = EVERY_FILTER,
    complete: Callable[[View], View] | None = None,
    choose_scene: ChooseScene = choose_map_scene,
) -> PageContext:
    """Begin a page that shows some filters; those not shown keep what the view says.

    Filters of the page's own are named too: the URL is written once, before the page draws them. `complete`
    adds what only this page asks; `choose_scene` says what its button adds to the presentation.
    """
    begun = begin_page(shown, complete, choose_scene)
    begun.show_filters()
    return begun.page


def begin_page(
    shown: Collection[Parameter] = EVERY_FILTER,
    complete: Callable[[View], View] | None = None,
    choose_scene: ChooseScene = choose_map_scene,
) -> PendingPage:
    """As `open_page`, but leave the filters to be drawn later: the visitor set them before this run began."""
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
    return PendingPage(PageContext(view, texts, wrong, moved), bar, tuple(shown), choose_scene(view))
