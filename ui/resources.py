"""What every visitor shares, made once a process: tables, figures, outline, the browser's files."""

from functools import cache
from pathlib import Path

from streamlit import config, file_util

from data.catalogue import Catalogue, load_catalogue
from data.duties import Duties, load_duties
from data.figures import FigureSet
from data.load import figures_of
from data.settings import illustrative_enabled
from geo.boundaries import Boundaries
from geo.installed import boundaries_in_use
from language.catalogue import Texts, texts
from maps.constants import constants_script
from maps.outline import outline_script
from ui.framework_words import framework_script
from ui.vocabulary import vocabulary_script
from web.bundle import Bundle, gather, leaflet_file
from web.settings import ServingSettings, serving_settings

FOLDERS = (Path(__file__).with_name("assets"), Path(__file__).parents[1] / "maps" / "assets")
MAP_SCRIPT, MAP_STYLE = "map.js", "map.css"
WORDS_SCRIPT, OUTLINE_SCRIPT = "words.js", "outline.js"
FRAMEWORK_SCRIPT, FRAMEWORK_WORDS_SCRIPT = "framework.js", "framework_words.js"
MAP_PARTS = ("map_drawing.js", "map_labels.js", "map_legend.js", "map_basemap.js", "district_map.js")
"""The map's own scripts in the order of their use; they go out as one, within one scope."""

FONT = "source-sans.woff2"


@cache
def catalogue() -> Catalogue:
    """Load the published tables."""
    return load_catalogue()


@cache
def figures() -> FigureSet:
    """Load every figure this installation shows."""
    return figures_of(catalogue(), illustrative=illustrative_enabled())


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
    }
    return Bundle.of({**folders, **made})


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


def _font_address() -> str:
    """Streamlit's own Source Sans, seen from a file of the bundle: the map needs no second copy."""
    static = Path(file_util.get_static_dir())
    font = next(static.glob("static/media/SourceSansVF-Upright*.woff2"))
    return f"../../{font.relative_to(static).as_posix()}"
