"""What every visitor shares, made once a process: tables, figures, outline, the browser's files."""

from functools import cache
from threading import Lock

from data.displayed_figures import merge_figures
from data.illustration.generator import generate_illustrative_figures
from data.model.directive import list_actor_codes
from data.model.duties import Duties
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue, load_catalogue
from data.published.duties import load_duties
from data.settings import get_database_url, is_illustrative_enabled
from data.store.store import open_store
from data.store.watcher import StoreSnapshot, StoreWatcher
from geo.boundaries import Boundaries
from geo.installed_outline import load_current_boundaries
from server.settings import ServerSettings, load_server_settings

_STARTING = Lock()
"""Two who come first at the same time must not start two watchers."""


@cache
def get_catalogue() -> Catalogue:
    """Load the published tables."""
    return load_catalogue()


@cache
def get_watcher() -> StoreWatcher:
    """Follow the store of published batches; illustrative figures are made once and for all."""
    made = generate_illustrative_figures(get_catalogue()) if is_illustrative_enabled() else ()

    def build(imported: tuple[Figure, ...]) -> FigureSet:
        return merge_figures(get_catalogue(), imported, made)

    following = StoreWatcher(lambda: open_store(get_database_url()), build)
    following.start()
    return following


def get_snapshot() -> StoreSnapshot:
    """Give the store as it was last read, without waiting for it."""
    with _STARTING:
        following = get_watcher()
    return following.snapshot()


def get_figures() -> FigureSet:
    """Give every figure this installation shows now."""
    return get_snapshot().figures


@cache
def get_duties() -> Duties:
    """Load what each standard measures and who answers for it."""
    return load_duties(get_catalogue())


@cache
def get_actor_codes() -> tuple[str, ...]:
    """Return the codes of all whom the directive asks, in the order of the letter."""
    return list_actor_codes(get_duties().agencies)


@cache
def get_boundaries() -> Boundaries:
    """Load the outline of the districts: this installation's own where it has one that is whole."""
    return load_current_boundaries(tuple(area.code for area in get_catalogue().districts))


@cache
def get_serving_settings() -> ServerSettings:
    """Read once how this installation is served."""
    return load_server_settings()
