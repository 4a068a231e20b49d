"""How what every visitor shares is made: figures from tables, store and model; the browser's files."""

from functools import cache
from threading import Lock

from data.displayed_figures import build_figure_set
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.auxiliary import load_auxiliary_data
from data.published.duties import load_duties
from data.published.loading import load_catalogue
from data.settings import are_estimates_enabled, get_database_url
from data.store.snapshot import StoreSnapshot
from data.store.store import open_store
from data.store.watcher import StoreWatcher
from language.catalogue import Language
from ui.resources.browser_files import get_bundle
from ui.resources.shared_data import Loaders, connect_loaders, get_auxiliary_data, get_published_catalogue

_STARTING = Lock()
"""Two who come first at the same time must not start two watchers."""


def connect_shared_data() -> None:
    """Connect the loaders; call it before anything is shown."""
    connect_loaders(
        Loaders(load_catalogue, load_duties, load_auxiliary_data, _get_snapshot, _find_file_address)
    )


@cache
def get_watcher() -> StoreWatcher:
    """Follow the store of published batches; each new one has the rest estimated in the watcher's thread."""
    catalogue, estimated = get_published_catalogue(), are_estimates_enabled()
    auxiliary = get_auxiliary_data()

    def build(imported: tuple[Figure, ...]) -> FigureSet:
        return build_figure_set(catalogue, estimated=estimated, imported=imported, auxiliary=auxiliary)

    following = StoreWatcher(lambda: open_store(get_database_url()), build)
    following.start()
    return following


def _get_snapshot() -> StoreSnapshot:
    with _STARTING:
        following = get_watcher()
    return following.snapshot()


def _find_file_address(language: Language, name: str) -> str:
    return get_bundle(language).address(name)
