"""What the page that opens first will need, named in its head so that it comes from the start."""

from importlib.util import find_spec
from pathlib import Path

from streamlit import file_util

from language.catalogue import Language
from ui.resources import MAP_SCRIPT, MAP_STYLE, WORDS_SCRIPT, base_path, bundle
from web.preloads import prefetch_links, preload_links, script_closure

WIDGETS = ("Selectbox", "Slider", "Checkbox", "BidiComponent", "ComponentInstance", "Html")
MODULES = ("figures.js", "headline.js", "districts.js", "following.js", WORDS_SCRIPT)
MAP_COMPONENT = "streamlit_folium.st_folium"


def streamlit_folder() -> Path:
    """Find Streamlit's own files for the browser."""
    return Path(file_util.get_static_dir())


def map_component_folder() -> Path:
    """Find streamlit-folium's files without importing it, which must wait for Streamlit's runtime.

    Raises ModuleNotFoundError where it is not installed.
    """
    spec = find_spec("streamlit_folium")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("streamlit_folium")
    return Path(spec.submodule_search_locations[0]) / "frontend" / "build"


def map_component_path() -> str:
    """Say under which path Streamlit serves streamlit-folium's files."""
    return f"{base_path()}/component/{MAP_COMPONENT}"


def early_links(language: Language) -> str:
    """Write the links for the head of the page."""
    root = f"{base_path()}/"
    scripts = script_closure(streamlit_folder() / "static" / "js", WIDGETS)
    modules = [f"{root}static/js/{name}" for name in scripts]
    modules += [root + bundle(language).address(name) for name in MODULES]
    frame = [f"{map_component_path()}/{name}" for name in _frame_scripts()]
    frame += [root + bundle(language).address(name) for name in (MAP_SCRIPT, MAP_STYLE)]
    return preload_links(modules) + prefetch_links(frame)


def _frame_scripts() -> list[str]:
    folder = map_component_folder()
    return [path.relative_to(folder).as_posix() for path in sorted(folder.glob("static/js/*.js"))]
