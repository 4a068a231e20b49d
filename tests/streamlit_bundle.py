"""What Streamlit sends to the browser: its scripts, in which a selector or a sentence of its must stand."""

from functools import cache

from server.streamlit_patches.browser_files import find_map_component_folder, find_streamlit_folder

LIBRARIES = ("PlotlyChart", "DeckGl", "EChartsChart", "elk-", "StreamlitSyntaxHighlighter")
"""Large libraries that Streamlit brings along, in which any word may stand."""


@cache
def read_streamlit_scripts() -> str:
    """Return every script of Streamlit's own as one text."""
    return _read_scripts(own=True)


@cache
def read_library_scripts() -> str:
    """Return the scripts of the libraries that Streamlit brings along, with its part of each."""
    return _read_scripts(own=False)


@cache
def read_map_component_scripts() -> str:
    """Return every script of streamlit-folium as one text."""
    return "\n".join(path.read_text("utf-8") for path in find_map_component_folder().glob("static/js/*.js"))


def _read_scripts(*, own: bool) -> str:
    paths = sorted((find_streamlit_folder() / "static" / "js").glob("*.js"))
    return "\n".join(path.read_text("utf-8") for path in paths if path.name.startswith(LIBRARIES) is not own)
