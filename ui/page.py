"""How every page begins: the view is read, the filters are shown, the URL is kept, notices are gathered."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from language.catalogue import Texts
from ui.filters import EVERY_FILTER, Widget, filter_bar
from ui.resources import serving, words
from ui.state import keep_view, opened_view, with_chosen_district, wrong_code_notice
from ui.view import View


@dataclass(frozen=True, slots=True)
class OpenPage:
    """What a page works with: the reader's view, what to tell them first, and the words."""

    view: View
    notices: tuple[str, ...]
    texts: Texts


def open_page(
    shown: Collection[Widget] = EVERY_FILTER, complete: Callable[[View], View] | None = None
) -> OpenPage:
    """Begin a page with some of the filters; those not shown keep what the view says.

    `complete` adds what only this page asks before the URL is written: each writing is a step to go back.
    """
    texts = words()
    opened, wrong = opened_view()
    opened = complete(opened) if complete else opened
    if not serving().basemap:
        opened, shown = replace(opened, basemap=False), [item for item in shown if item is not Widget.BASEMAP]
    chosen, moved = filter_bar(opened, texts, shown)
    view = with_chosen_district(chosen)
    keep_view(view)
    notices = [wrong_code_notice(code, texts) for code in wrong]
    return OpenPage(view, (*notices, *([moved] if moved else [])), texts)
