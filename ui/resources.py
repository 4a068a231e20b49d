"""What every visitor shares, made once a process: tables, figures, outline, the browser's files."""

from functools import cache
from pathlib import Path
from threading import Lock

from streamlit import config, file_util

from data.catalogue import Catalogue, load_catalogue
from data.duties import Duties, load_duties
from data.figures import FigureSet
from data.illustration import illustrate
from data.load import merged
from data.model import Figure
from data.settings import database_url, illustrative_enabled
from data.store.store import open_store
from data.store.watch import Snapshot, Watcher
from geo.boundaries import Boundaries
from geo.installed import boundaries_in_use
from language.catalogue import Texts, texts
from maps.constants import constants_script
from maps.outline import outline_script
from reports.stage import stage_script
from ui.framework_words import framework_script
from ui.vocabulary import vocabulary_script
from web.bundle import Bundle, gather, leaflet_file
from web.settings import ServingSettings, serving_settings

FOLDERS = (Path(__file__).with_name("assets"), Path(__file__).parents[1] / "maps" / "assets")
MAP_SCRIPT, MAP_STYLE = "map.js", "map.css"
WORDS_SCRIPT, OUTLINE_SCRIPT = "words.js", "outline.js"
PRESENTATION_SCRIPT, START_PART = "presentation.js", "stage_start.js"
FRAMEWORK_SCRIPT, FRAMEWORK_WORDS_SCRIPT = "framework.js", "framework_words.js"
MAP_PARTS = ("map_drawing.js", "map_labels.js", "map_legend.js", "map_basemap.js", "district_map.js")
"""The map's own scripts in the order of their use; they go out as one, within one scope."""

FONT = "source-sans.woff2"

_STARTING = Lock()
"""Two who come first at the same time must not start two watchers."""


@cache
def catalogue() -> Catalogue:
    """Load the published tables."""
    return load_catalogue()


@cache
def watcher() -> Watcher:
    """Follow the store of published batches; illustrative figures are made once and for all."""
    made = illustrate(catalogue()) if illustrative_enabled() else ()

    def build(imported: tuple[Figure, ...]) -> FigureSet:
        return merged(catalogue(), imported, made)

    following = Watcher(lambda: open_store(database_url()), build)
    following.start()
    return following


def snapshot() -> Snapshot:
    """Give the store as it was last read, without waiting for it."""
    with _STARTING:
        following = watcher()
    return following.snapshot()


def figures() -> FigureSet:
    """Give every figure this installation shows now."""
    return snapshot().figures


@cache
def duties() -> Duties:
    """Load what each standard measures and who answers for it."""
    return load_duties(catalogue())


@cache
def boundaries() -> Boundaries:
    """Load the outline of the districts: this installation's own where it has one that is whole."""
    return boundaries_in_use(tuple(area.code for area in catalogue().districts))


@cache
def bundle() -> Bundle:
    """Make every file of our own that the browser loads; the map's frame gets one script and one style."""
    folders = gather(FOLDERS)
    own = "\n".join(folders[part] for part in MAP_PARTS)
    scripts = (leaflet_file("leaflet.js"), _constants(), f'(() => {{ "use strict";\n{own}}})();')
    styles = (leaflet_file("leaflet.css"), folders["district_map.css"].replace(FONT, _font_address()))
    made = {
        MAP_SCRIPT: "\n".join(scripts),
        MAP_STYLE: "\n".join(styles),
        WORDS_SCRIPT: vocabulary_script(words(), catalogue()),
        FRAMEWORK_WORDS_SCRIPT: framework_script(words()),
        OUTLINE_SCRIPT: outline_script(catalogue().districts, boundaries(), words()),
        PRESENTATION_SCRIPT: f"{presentation()}\n{folders[START_PART]}",
    }
    return Bundle.of({**folders, **made})


@cache
def presentation() -> str:
    """Write the script of the presentation, the same for the page and for the copy taken along."""
    return stage_script(gather(FOLDERS), catalogue().districts, boundaries(), words())


def _constants() -> str:
    return constants_script(catalogue().districts, boundaries(), words())


@cache
def serving() -> ServingSettings:
    """Read once how this installation is served."""
    return serving_settings()


def words() -> Texts:
    """Give the texts of the page."""
    return texts()


def base_path() -> str:
    """Say what path the server is mounted under: empty, or with a leading and no closing slash."""
    path = str(config.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{path}" if path else ""


def font_file() -> Path:
    """Find Streamlit's own Source Sans."""
    return next(Path(file_util.get_static_dir()).glob("static/media/SourceSansVF-Upright*.woff2"))


def _font_address() -> str:
    """Give the font as seen from a file of the bundle: the map needs no second copy."""
    static = Path(file_util.get_static_dir())
    return f"../../{font_file().relative_to(static).as_posix()}"
