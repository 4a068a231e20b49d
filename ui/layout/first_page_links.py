"""What the page that opens first will need, named in its head so that it comes from the start."""

import logging
from functools import cache

from language.catalogue import Language
from server.assets.preload_links import collect_script_imports, format_prefetch_links, format_preload_links
from server.streamlit_patches.browser_files import (
    find_map_component_folder,
    find_streamlit_folder,
    get_map_component_path,
)
from server.streamlit_patches.options import get_base_path
from ui.resources.browser_files import WORDS_SCRIPT, get_bundle
from ui.resources.shared_data import MAP_SCRIPT, MAP_STYLE

LOGGER = logging.getLogger("poverty_map")
WIDGETS = ("Selectbox", "Checkbox", "BidiComponent", "ComponentInstance", "Html")
MODULES = (
    "figures.js",
    "painting.js",
    "timeline.js",
    "headline.js",
    "districts.js",
    "following.js",
    WORDS_SCRIPT,
)


def build_early_links(language: Language) -> str:
    """Write the links for the head of the page."""
    root = f"{get_base_path()}/"
    modules = [f"{root}static/js/{name}" for name in list_widget_scripts()]
    modules += [root + get_bundle(language).address(name) for name in MODULES]
    frame = [f"{get_map_component_path()}/{name}" for name in _frame_scripts()]
    frame += [root + get_bundle(language).address(name) for name in (MAP_SCRIPT, MAP_STYLE)]
    return format_preload_links(modules) + format_prefetch_links(frame)


@cache
def list_widget_scripts() -> tuple[str, ...]:
    """Return the names of the scripts of the first page's widgets.

    None where Streamlit calls one otherwise: the page then asks for them a moment later, and the log says so.
    """
    try:
        return collect_script_imports(find_streamlit_folder() / "static" / "js", WIDGETS)
    except FileNotFoundError as error:
        LOGGER.warning("The first page's scripts are not named in its head: %s", error)
        return ()


def _frame_scripts() -> list[str]:
    folder = find_map_component_folder()
    return [path.relative_to(folder).as_posix() for path in sorted(folder.glob("static/js/*.js"))]
