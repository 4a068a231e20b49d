"""The button that hands out a map as a file: drawn when somebody asks for it, never with a change."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from language.catalogue import Texts
from ui.downloads.links import Download, show_download_links
from ui.state.view import View

ONE_MAP = (Download.MAP_PNG, Download.MAP_SVG, Download.MAP_PDF)
TWO_MAPS = (Download.TWO_MAPS_PNG, Download.TWO_MAPS_SVG, Download.TWO_MAPS_PDF)
"""The two sides of a comparison on one sheet."""


def show_map_downloads(files: Sequence[Download], view: View, texts: Texts) -> DeltaGenerator:
    """Offer the map of a view, or its two, as PNG, SVG and PDF; return the box that holds them.

    Whether the popover is open, the browser alone knows: told by the server as well, one that was opened
    again while the answer to its closing was under way would shut in the reader's face.
    """
    button = "drawn.button" if files is ONE_MAP else "drawn.button_both"
    box = st.popover(texts(button), key="drawn_map")
    with box:
        offered = {texts(f"drawn_file.{file.extension}"): file for file in files}
        show_download_links("drawn_files", view, offered)
    return box


def show_years_download(view: View, texts: Texts) -> None:
    """Offer the maps of every review of the view's standard as one animated picture."""
    show_download_links("years_file", view, {texts("drawn.years"): Download.YEARS_GIF})
