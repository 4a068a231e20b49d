"""Every script and style of our own that the browser loads, as one bundle a language."""

from functools import cache
from pathlib import Path

from language.catalogue import Language, Texts, load_texts
from maps.interactive.constants import write_constants_script
from maps.outlines.small import write_small_outline_script
from reports.presentations.script import build_presentation_script
from server.assets.bundle import AssetBundle, read_asset_folders, read_leaflet_file
from server.streamlit_patches.browser_files import find_font_file, find_streamlit_folder
from ui.resources.boundaries import get_boundaries
from ui.resources.framework_words import write_framework_script
from ui.resources.shared_data import MAP_SCRIPT, MAP_STYLE, get_published_catalogue
from ui.resources.vocabulary import write_vocabulary_script

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = tuple(ROOT / name for name in ("maps", "pages", "reports", "ui"))
"""Each script and style lies beside the module that uses it."""

WORDS_SCRIPT, OUTLINE_SCRIPT = "words.js", "outline.js"
PRESENTATION_SCRIPT, START_PART = "presentation.js", "stage_start.js"
FRAMEWORK_SCRIPT, FRAMEWORK_WORDS_SCRIPT = "framework.js", "framework_words.js"
ELEMENTS_SCRIPT, FIGURES_SCRIPT = "elements.js", "figures.js"
MAP_PARTS = (
    ELEMENTS_SCRIPT,
    "map_elements.js",
    "map_labels.js",
    "map_legend.js",
    "map_basemap.js",
    "map_borders.js",
    "map_keyboard.js",
    "map_tip.js",
    "map_plan.js",
    "map_circles.js",
    "district_map.js",
)
"""The map's own scripts in the order of their use; they go out as one, within one scope."""

FONT = "source-sans.woff2"


@cache
def read_own_assets() -> dict[str, str]:
    """Return every script and style of our own, by file name."""
    return read_asset_folders(FOLDERS)


@cache
def get_bundle(language: Language) -> AssetBundle:
    """Make every file of our own that the browser loads; the map's frame gets one script and one style."""
    folders, told = read_own_assets(), load_texts(language)
    own = "\n".join(folders[part] for part in MAP_PARTS)
    scripts = (read_leaflet_file("leaflet.js"), _constants(told), f'(() => {{ "use strict";\n{own}}})();')
    styles = (read_leaflet_file("leaflet.css"), folders["district_map.css"].replace(FONT, _font_address()))
    made = {
        FIGURES_SCRIPT: f"{folders[ELEMENTS_SCRIPT]}\n{folders[FIGURES_SCRIPT]}",
        MAP_SCRIPT: "\n".join(scripts),
        MAP_STYLE: "\n".join(styles),
        WORDS_SCRIPT: write_vocabulary_script(told, get_published_catalogue()),
        FRAMEWORK_WORDS_SCRIPT: write_framework_script(told),
        OUTLINE_SCRIPT: write_small_outline_script(
            get_published_catalogue().districts, get_boundaries(), told
        ),
        PRESENTATION_SCRIPT: f"{get_presentation_script(language)}\n{folders[START_PART]}",
    }
    return AssetBundle.of({**folders, **made})


@cache
def get_presentation_script(language: Language) -> str:
    """Write the script of the presentation, the same for the page and for the copy taken along."""
    return build_presentation_script(
        read_own_assets(), get_published_catalogue().districts, get_boundaries(), load_texts(language)
    )


def _constants(told: Texts) -> str:
    return write_constants_script(get_published_catalogue().districts, get_boundaries(), told)


def _font_address() -> str:
    """Return the font as seen from a file of the bundle: the map needs no second copy."""
    return f"../../{find_font_file().relative_to(find_streamlit_folder()).as_posix()}"
