"""Files that pages hand out by a link; what a link leads to is made when it is followed."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from urllib.parse import urlencode

from language.catalogue import Texts
from server.streamlit_patches.options import get_base_path
from ui.components.browser_component import show_component
from ui.state.parameters import Parameter, encode_view
from ui.state.view import View

PATH = "/tep"
SENT_PATH = f"{PATH}/trinh-chieu"
"""Where what a file shows is sent along, for a presentation may be too long for an address."""


class Download(StrEnum):
    """A file; its code is the last part of its address, the view that it shows stands behind."""

    MAP_PNG = "ban-do.png"
    MAP_SVG = "ban-do.svg"
    MAP_PDF = "ban-do.pdf"
    YEARS_GIF = "cac-nam.gif"
    TWO_MAPS_PNG = "hai-ban-do.png"
    TWO_MAPS_SVG = "hai-ban-do.svg"
    TWO_MAPS_PDF = "hai-ban-do.pdf"
    CARD = "the-huyen.png"
    FOUND_CSV = "tim-thay.csv"
    FOUND_EXCEL_CSV = "tim-thay-excel.csv"
    FOUND_XLSX = "tim-thay.xlsx"
    DATA_CSV = "so-lieu.csv"
    DATA_EXCEL_CSV = "so-lieu-excel.csv"
    DATA_JSON = "so-lieu.json"
    OUTLINE = "ranh-gioi.geojson"
    SUMMARY_TEMPLATE = "mau-tong-hop.xlsx"
    TIDY_TEMPLATE = "mau-dong.xlsx"
    TIDY_COMMA_TEMPLATE = "mau-dong.csv"
    TIDY_EXCEL_TEMPLATE = "mau-dong-excel.csv"
    SUMMARY_EXAMPLE = "vi-du-tong-hop.xlsx"
    TIDY_EXAMPLE = "vi-du-dong.xlsx"
    TARGETS_CSV = "chi-tieu.csv"
    TARGETS_EXCEL_CSV = "chi-tieu-excel.csv"
    TARGETS_XLSX = "chi-tieu.xlsx"
    ASSIGNED_CSV = "chi-tieu-da-giao.csv"
    ASSIGNED_XLSX = "chi-tieu-da-giao.xlsx"
    MEETING = "trinh-chieu.json"
    FROZEN_MEETING = "ban-sao.html"

    @property
    def extension(self) -> str:
        """Return the extension of the file's name."""
        return self.value.rpartition(".")[2]


def build_download_address(download: Download, view: View, path: str = PATH) -> str:
    """Say where a file stands for a view; a presentation stands in no address of a file."""
    codes = encode_view(replace(view, meeting=""))
    return f"{get_base_path()}{path}/{download.value}?{urlencode(codes)}"


def show_download_links(
    key: str, view: View, offered: Mapping[str, Download], *, available: bool = True
) -> None:
    """Show links to files under their labels; where they are not `available`, greyed and without an address.

    Streamlit's own button for a file made on request is no choice: its order is forgotten with the page's
    next change, its file after the second change of any visitor. Beside a hundred every other was lost.
    """
    links = [
        {"label": label, "address": build_download_address(download, view) if available else ""}
        for label, download in offered.items()
    ]
    show_component("downloads", key, {"links": links}, width="content")


def show_download_buttons(
    key: str, view: View, offered: Mapping[str, Download], code: str, texts: Texts
) -> None:
    """Show buttons that send a presentation's code and get a file for it; greyed where there is no code."""
    links = [
        {"label": label, "address": build_download_address(download, view, SENT_PATH), "code": code}
        for label, download in offered.items()
    ]
    told = {"failed": texts("download.failed"), "note": texts("meeting.frozen_note")}
    data = {"links": links, "parameter": Parameter.MEETING.code, **told}
    show_component("downloads", key, data, width="content")
