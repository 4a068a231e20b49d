"""What every visitor shares, made once a process: tables, figures, settings, the browser's files.

Pages ask here and need not know how a thing is made. `ui/resources/loaders.py` knows it; whatever starts
pages connects it first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from data.model.auxiliary import AuxiliaryData
from data.model.directive import list_actor_codes
from data.model.duties import Duties
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue, extend_reviews
from data.store.snapshot import StoreSnapshot
from language.catalogue import Language
from server.settings import ServerSettings, load_server_settings

MAP_SCRIPT, MAP_STYLE = "map.js", "map.css"
"""The files that the map's frame loads."""


class NotConnectedError(Exception):
    """Something was asked for before the loaders were connected."""


@dataclass(frozen=True, slots=True)
class Loaders:
    """How shared data is made in this installation."""

    load_catalogue: Callable[[], Catalogue]
    load_duties: Callable[[Catalogue], Duties]
    load_auxiliary: Callable[[Catalogue], AuxiliaryData]
    get_snapshot: Callable[[], StoreSnapshot]
    find_file_address: Callable[[Language, str], str]


_CONNECTED: list[Loaders] = []


def connect_loaders(loaders: Loaders) -> None:
    """Take these loaders from now on; what was made before stays."""
    _CONNECTED[:] = [loaders]


def _get_loaders() -> Loaders:
    if not _CONNECTED:
        raise NotConnectedError("connect_shared_data() of ui/resources/loaders.py was not called")
    return _CONNECTED[0]


@cache
def get_published_catalogue() -> Catalogue:
    """Return the published tables as they lie in their files."""
    return _get_loaders().load_catalogue()


def get_catalogue() -> Catalogue:
    """Return the published tables, with each review that this installation has figures of."""
    return _extend_catalogue(get_figures())


@lru_cache(maxsize=2)
def _extend_catalogue(figures: FigureSet) -> Catalogue:
    return extend_reviews(get_published_catalogue(), figures)


def get_snapshot() -> StoreSnapshot:
    """Return the store as it was last read, without waiting for it."""
    return _get_loaders().get_snapshot()


def get_figures() -> FigureSet:
    """Return every figure this installation shows now."""
    return get_snapshot().figures


@cache
def get_duties() -> Duties:
    """Return what each standard measures and who answers for it."""
    return _get_loaders().load_duties(get_published_catalogue())


@cache
def get_auxiliary_data() -> AuxiliaryData:
    """Return the census by district, and the survey's rates."""
    return _get_loaders().load_auxiliary(get_published_catalogue())


@cache
def get_actor_codes() -> tuple[str, ...]:
    """Return the codes of all whom the directive asks, in the order of the letter."""
    return list_actor_codes(get_duties().agencies)


@cache
def get_serving_settings() -> ServerSettings:
    """Read once how this installation is served."""
    return load_server_settings()


def find_file_address(language: Language, name: str) -> str:
    """Return the path of a script or style below the server's base path, without a leading slash."""
    return _get_loaders().find_file_address(language, name)
