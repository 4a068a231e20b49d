"""The open-data API below the dashboard's address: the figures that the pages show, for other programs."""

from starlette.middleware import Middleware
from starlette.routing import Mount

from language.catalogue import load_texts
from reports.outline_geojson import write_outline_geojson
from server.api.application import OpenDataInputs, build_open_data_app
from server.limits import ADDRESS_API, API_AT_ONCE, WAITING_API
from server.request_line import RequestLine
from server.streamlit_patches.options import get_base_path
from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_catalogue, get_figures

PATH = "/api/v1"


def make_open_data_route() -> Mount:
    """Make the route under which the API answers."""
    address = f"{get_base_path()}{PATH}"
    application = build_open_data_app(OpenDataInputs(get_catalogue(), get_figures, _outline, address))
    line = Middleware(
        RequestLine, at_once=API_AT_ONCE.value, waiting=WAITING_API.value, share=ADDRESS_API.value
    )
    return Mount(address, app=application, middleware=[line])


def _outline() -> bytes:
    return write_outline_geojson(get_boundaries(), get_catalogue().areas, load_texts())
