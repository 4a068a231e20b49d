"""Streamlit's own files for the browser: where they lie, and the one comparison that is changed in them."""

from importlib.util import find_spec
from pathlib import Path

from streamlit import file_util

from server.streamlit_patches.options import get_base_path

MAP_COMPONENT = "streamlit_folium.st_folium"
_LIST_COMPARISON = b"yn=e=>e.toLowerCase();"
_LIST_COMPARISON_WITHOUT_ACCENTS = (
    rb'yn=e=>e.normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[\u0111\u0110]/g,"d").toLowerCase();'
)


def find_streamlit_folder() -> Path:
    """Find Streamlit's own files for the browser."""
    return Path(file_util.get_static_dir())


def find_font_file() -> Path:
    """Find Streamlit's own Source Sans."""
    return next(find_streamlit_folder().glob("static/media/SourceSansVF-Upright*.woff2"))


def ignore_accents_in_lists(script: bytes) -> bytes:
    """Return a script of Streamlit's with lists that find 'Hòn Đất' by 'hon dat'; others unchanged."""
    return script.replace(_LIST_COMPARISON, _LIST_COMPARISON_WITHOUT_ACCENTS)


def find_map_component_folder() -> Path:
    """Find streamlit-folium's files without importing it, which must wait for Streamlit's runtime.

    Raises ModuleNotFoundError where it is not installed.
    """
    spec = find_spec("streamlit_folium")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("streamlit_folium")
    return Path(spec.submodule_search_locations[0]) / "frontend" / "build"


def get_map_component_path() -> str:
    """Return the path under which Streamlit serves streamlit-folium's files."""
    return f"{get_base_path()}/component/{MAP_COMPONENT}"
