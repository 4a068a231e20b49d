"""Every review of the asked standard and the next beyond its ends, as data: the browser paints it at once."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import TypedDict

from data.model.standards import Standard
from language.catalogue import Texts
from maps.browser_data.map_scene import MapFigures, leave_out_choices
from pages.map.district_list import DistrictList, build_district_list
from pages.map.drawer import DrawerButton, build_drawer_button
from pages.map.headline import build_map_head
from pages.map.review import ShownReview, build_review_map, build_shown_review
from ui.components.browser_component import encode_compact_json, show_encoded_component
from ui.components.page_head import PageHead
from ui.layout.store_notice import format_store_notice
from ui.resources.shared_data import get_catalogue, get_figures, get_snapshot
from ui.state.filter_bar import format_standard_left
from ui.state.view import View

PICTURES = "review_pictures"
MOST_DISTRICTS = 60
"""Of more districts pictures would weigh more than the answers they save: each year is then the server's."""

_ONE_AT_A_TIME = Lock()
"""Visitors who come together wait for the first one's pictures, in place of building them each."""


class ReviewPicture(TypedDict):
    """What the page would send of one review to its map, its drawer, its head and its list.

    What the reader chose of the map without changing a figure stays as it is there.
    """

    map: MapFigures
    drawer: DrawerButton
    headline: PageHead
    districts: DistrictList


def show_review_pictures(view: View, lit_number: int | None, texts: Texts) -> None:
    """Send the pictures of the view's standard, last of all on the page: they are kept, and show nothing.

    Streamlit sends them again only where they changed, for the browser keeps large messages.
    """
    if len(get_catalogue().districts) <= MOST_DISTRICTS:
        show_encoded_component(PICTURES, PICTURES, encode_review_pictures(view, lit_number, texts))


def encode_review_pictures(view: View, lit_number: int | None, texts: Texts) -> bytes:
    """Return the pictures as JSON; neither the view's year nor its switches make a difference to them.

    A chosen district's panel has a link with every switch but that of published figures.
    """
    snapshot, store_notice = get_snapshot(), format_store_notice(texts)
    usual = replace(view, period=get_catalogue().standards[view.standard].first_review)
    if get_figures().has_estimates:
        usual = replace(usual, published_only=False)
    if not view.district:
        usual = replace(usual, labels=True, basemap=False, circles=False)
    with _ONE_AT_A_TIME:
        return _get_encoder(snapshot.figures, snapshot.targets)(usual, lit_number, store_notice, texts)


@lru_cache(maxsize=2)
def _get_encoder(*_shown: Hashable) -> Callable[[View, int | None, str | None, Texts], bytes]:
    """Return what encodes the pictures of these figures and targets once; new ones begin anew."""
    return lru_cache(maxsize=64)(_encode_pictures)


def _encode_pictures(view: View, lit_number: int | None, store_notice: str | None, texts: Texts) -> bytes:
    return encode_compact_json({"pictures": build_review_pictures(view, lit_number, store_notice, texts)})


def build_review_pictures(
    view: View, lit_number: int | None, store_notice: str | None, texts: Texts
) -> Mapping[str, ReviewPicture]:
    """Return pictures by their code, with estimates and without.

    They are of every review of the view's standard, and of the next one beyond either end of it.
    """
    store = [store_notice] if store_notice else []
    pictures: dict[str, ReviewPicture] = {}
    for published_only in _list_kinds(view):
        for standard, period in _list_reviews(view.standard):
            shown = replace(view, standard=standard, period=period, published_only=published_only)
            left = [] if standard is view.standard else [format_standard_left(standard, view.standard, texts)]
            review = build_shown_review(shown, lit_number)
            pictures[review.code] = _build_picture(review, [*store, *left], texts)
    return pictures


def _list_reviews(standard: Standard) -> Iterable[tuple[Standard, int]]:
    """Return the reviews of a standard, between the last of the one before and the first of the one after."""
    line = [(item.code, period) for item in get_catalogue().standards.values() for period in item.reviews]
    own = [place for place, (code, _) in enumerate(line) if code is standard]
    return line[max(0, own[0] - 1) : own[-1] + 2]


def _build_picture(review: ShownReview, notices: Sequence[str], texts: Texts) -> ReviewPicture:
    return {
        "map": leave_out_choices(build_review_map(review, texts)),
        "drawer": build_drawer_button(review, texts),
        "headline": build_map_head(review, notices, texts),
        "districts": build_district_list(review, texts),
    }


def _list_kinds(view: View) -> tuple[bool, ...]:
    """Return whether published figures alone are shown: both ways where a switch is offered."""
    return (False, True) if get_figures().has_estimates else (view.published_only,)
