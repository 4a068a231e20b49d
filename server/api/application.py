"""The API as an application of its own, to be mounted below the dashboard's address."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import FastAPI, Query
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Language, load_texts
from server.api.area_codes import check_area_codes
from server.api.bodies import build_figures_body, build_sources_body
from server.api.filters import FigureFilters, NoFilters
from server.api.problems import register_problem_handlers
from server.api.schemas import FiguresShape, Problem, SourcesShape
from server.conditional_response import (
    ESTIMATED_HEADER,
    GEOJSON,
    JSON,
    ResponseContent,
    make_conditional_response,
)
from server.response_cache import ResponseCache

VERSION = "1"
ApiResponses = dict[int | str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class OpenDataInputs:
    """What the API gives: figures as they stand when asked, the outline as GeoJSON, and its own address."""

    catalogue: Catalogue
    figures: Callable[[], FigureSet]
    outline: Callable[[], bytes]
    address: str


def build_open_data_app(given: OpenDataInputs) -> FastAPI:
    """Make the application; it describes itself at /openapi.json and loads nothing from anywhere."""
    application = _make_application(given.address)
    register_problem_handlers(application)
    application.add_middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET", "HEAD"],
        allow_headers=["If-None-Match"],
        expose_headers=["ETag", ESTIMATED_HEADER],
    )
    _add_figures(application, given)
    _add_sources(application, given)
    _add_outline(application, given)
    _add_description(application)
    return application


def _make_application(address: str) -> FastAPI:
    """Make the application without any route: its own documents would load scripts from elsewhere."""
    texts = load_texts(Language.ENGLISH)
    return FastAPI(
        title=texts("api.title"),
        version=VERSION,
        description=texts("api.description"),
        servers=[{"url": address}],
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        root_path_in_servers=False,
    )


def _add_figures(application: FastAPI, given: OpenDataInputs) -> None:
    kept = ResponseCache()

    def figures(request: Request, filters: Annotated[FigureFilters, Query()]) -> Response:
        """Return the figures that every filter lets through; without a filter all but estimated ones."""
        check_area_codes(filters.area, given.catalogue)
        present = given.figures()
        content = kept.get(present, filters, lambda: build_figures_body(present, filters, given.catalogue))
        return make_conditional_response(request, content)

    described: Mapping[str, Any] = {
        "model": FiguresShape,
        "content": {"text/csv": {"schema": {"type": "string"}}},
    }
    _add(application, "/figures", figures, described)


def _add_sources(application: FastAPI, given: OpenDataInputs) -> None:
    kept = ResponseCache()

    def sources(request: Request, _: Annotated[NoFilters, Query()]) -> Response:
        """Return every source, with how many figures it gives."""
        present = given.figures()
        return make_conditional_response(
            request, kept.get(present, "sources", lambda: build_sources_body(present))
        )

    _add(application, "/sources", sources, {"model": SourcesShape})


def _add_outline(application: FastAPI, given: OpenDataInputs) -> None:
    def districts(request: Request, _: Annotated[NoFilters, Query()]) -> Response:
        """Return the outlines of the 15 districts (WGS84) with names, codes and licence."""
        return make_conditional_response(request, ResponseContent(given.outline(), GEOJSON))

    described = {"content": {GEOJSON: {"schema": {"type": "object"}}}, "description": "A FeatureCollection."}
    _add(application, "/districts.geojson", districts, described)


def _add_description(application: FastAPI) -> None:
    def description(request: Request) -> Response:
        return make_conditional_response(
            request, ResponseContent(json.dumps(application.openapi(), ensure_ascii=False).encode(), JSON)
        )

    application.add_api_route("/openapi.json", description, methods=["GET", "HEAD"], include_in_schema=False)


def _add(
    application: FastAPI, path: str, endpoint: Callable[..., Response], described: Mapping[str, Any]
) -> None:
    """Answer GET, which the description shows, and HEAD, which goes without saying."""
    problem = {"model": Problem, "description": "A parameter can't be used."}
    responses: ApiResponses = {200: dict(described), 422: problem}
    application.add_api_route(path, endpoint, methods=["GET"], responses=responses, response_class=Response)
    application.add_api_route(path, endpoint, methods=["HEAD"], include_in_schema=False)
