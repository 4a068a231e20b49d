"""The open-data API below the dashboard's address: the figures that the pages show, for other programs."""

from starlette.routing import Mount

from api.application import OpenData, open_data
from language.catalogue import texts
from reports.outline_file import outline_file
from ui.resources import base_path, boundaries, catalogue, figures

PATH = "/api/v1"


def open_data_route() -> Mount:
    """Make the route under which the API answers."""
    address = f"{base_path()}{PATH}"
    return Mount(address, app=open_data(OpenData(catalogue(), figures, _outline, address)))


def _outline() -> bytes:
    return outline_file(boundaries(), catalogue().areas, texts())
