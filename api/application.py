"""The API as an application of its own, to be mounted below the dashboard's address."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import FastAPI, Query
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response

from api.answers import GEOJSON, ILLUSTRATIVE_HEADER, JSON, Content, answer
from api.cache import AnswerCache
from api.contents import figures_content, sources_content
from api.filters import FigureFilters, NoFilters
from api.problems import tell_problems
from api.shapes import FiguresShape, Problem, SourcesShape
from data.catalogue import Catalogue
from data.figures import FigureSet

VERSION = "1"
DESCRIPTION = (
    "Poverty rates of the 15 districts of Kiên Giang, each figure with its source. Figures of two poverty "
    "standards must not be compared."
)
Responses = dict[int | str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class OpenData:
    """What the API gives: figures as they stand when asked, the outline as GeoJSON, and its own address."""

    catalogue: Catalogue
    figures: Callable[[], FigureSet]
    outline: Callable[[], bytes]
    address: str


def open_data(given: OpenData) -> FastAPI:
    """Make the application; it describes itself at /openapi.json and loads nothing from anywhere."""
    application = FastAPI(
        title="Kiên Giang poverty figures",
        version=VERSION,
        description=DESCRIPTION,
        servers=[{"url": given.address}],
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        root_path_in_servers=False,
    )
    tell_problems(application)
    application.add_middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET", "HEAD"],
        allow_headers=["If-None-Match"],
        expose_headers=["ETag", ILLUSTRATIVE_HEADER],
    )
    _add_figures(application, given)
    _add_sources(application, given)
    _add_outline(application, given)
    _add_description(application)
    return application


def _add_figures(application: FastAPI, given: OpenData) -> None:
    kept = AnswerCache()

    def figures(request: Request, filters: Annotated[FigureFilters, Query()]) -> Response:
        """Give the figures that every filter lets through; without a filter all but illustrative ones."""
        present = given.figures()
        content = kept.get(present, filters, lambda: figures_content(present, filters, given.catalogue))
        return answer(request, content)

    described: Mapping[str, Any] = {
        "model": FiguresShape,
        "content": {"text/csv": {"schema": {"type": "string"}}},
    }
    _add(application, "/figures", figures, described)


def _add_sources(application: FastAPI, given: OpenData) -> None:
    kept = AnswerCache()

    def sources(request: Request, _: Annotated[NoFilters, Query()]) -> Response:
        """Give every source, with how many figures it gives."""
        present = given.figures()
        return answer(request, kept.get(present, "sources", lambda: sources_content(present)))

    _add(application, "/sources", sources, {"model": SourcesShape})


def _add_outline(application: FastAPI, given: OpenData) -> None:
    def districts(request: Request, _: Annotated[NoFilters, Query()]) -> Response:
        """Give the outlines of the 15 districts (WGS84) with names, codes and licence."""
        return answer(request, Content(given.outline(), GEOJSON))

    described = {"content": {GEOJSON: {"schema": {"type": "object"}}}, "description": "A FeatureCollection."}
    _add(application, "/districts.geojson", districts, described)


def _add_description(application: FastAPI) -> None:
    def description(request: Request) -> Response:
        return answer(request, Content(json.dumps(application.openapi(), ensure_ascii=False).encode(), JSON))

    application.add_api_route("/openapi.json", description, methods=["GET", "HEAD"], include_in_schema=False)


def _add(
    application: FastAPI, path: str, endpoint: Callable[..., Response], described: Mapping[str, Any]
) -> None:
    """Answer GET, which the description shows, and HEAD, which goes without saying."""
    problem = {"model": Problem, "description": "A parameter can't be used."}
    responses: Responses = {200: dict(described), 422: problem}
    application.add_api_route(path, endpoint, methods=["GET"], responses=responses, response_class=Response)
    application.add_api_route(path, endpoint, methods=["HEAD"], include_in_schema=False)
