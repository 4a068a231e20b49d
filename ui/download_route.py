"""The route behind the links to files: a file is a function of its address and of the figures."""

from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from types import MappingProxyType
from urllib.parse import parse_qsl, quote

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from api.answers import Content, answer
from language.catalogue import texts
from maps.drawing.sheet import DrawnFormat
from ui.asked_file import Asked, Maker
from ui.downloads import PATH, SENT_PATH, Download
from ui.figure_files import (
    data_comma_file,
    data_json_file,
    found_comma_file,
    found_workbook,
    outline_geojson,
)
from ui.map_files import NotDrawnError, one_map, two_maps
from ui.meeting_codes import LONGEST_READ, MEETING
from ui.presentation_files import frozen_meeting, saved_meeting
from ui.resources import base_path, figures
from ui.template_files import summary_form, tidy_comma_form, tidy_form
from ui.view_reader import read_view

MAKERS: Mapping[Download, Maker] = MappingProxyType(
    {
        Download.MAP_PNG: one_map(DrawnFormat.PNG),
        Download.MAP_SVG: one_map(DrawnFormat.SVG),
        Download.MAP_PDF: one_map(DrawnFormat.PDF),
        Download.TWO_MAPS_PNG: two_maps(DrawnFormat.PNG),
        Download.TWO_MAPS_SVG: two_maps(DrawnFormat.SVG),
        Download.TWO_MAPS_PDF: two_maps(DrawnFormat.PDF),
        Download.FOUND_CSV: found_comma_file,
        Download.FOUND_XLSX: found_workbook,
        Download.DATA_CSV: data_comma_file,
        Download.DATA_JSON: data_json_file,
        Download.OUTLINE: outline_geojson,
        Download.SUMMARY_TEMPLATE: summary_form,
        Download.TIDY_TEMPLATE: tidy_form,
        Download.TIDY_COMMA_TEMPLATE: tidy_comma_form,
        Download.MEETING: saved_meeting,
        Download.FROZEN_MEETING: frozen_meeting,
    }
)
OF_MEETING = {Download.MEETING, Download.FROZEN_MEETING}
AT_ONCE = 8
"""Files made at the same time; maps among them wait for another process and cost this one nothing."""


def download_routes() -> list[Route]:
    """Make the routes under which every file is handed out: asked for by its address, or by what is sent."""
    limiter = CapacityLimiter(AT_ONCE)

    async def hand_out(request: Request, sent: Mapping[str, str]) -> Response:
        codes = {**request.query_params, **sent}
        make = partial(_handed_out, request.path_params["file"], codes)
        content = await to_thread.run_sync(make, limiter=limiter)
        return answer(request, content) if isinstance(content, Content) else content

    async def asked(request: Request) -> Response:
        return await hand_out(request, {})

    async def sent(request: Request) -> Response:
        form = await _form(request)
        if form is None:
            return _refused(texts()("download.unknown"), HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return await hand_out(request, form)

    return [
        Route(f"{base_path()}{PATH}/{{file}}", asked, methods=["GET"]),
        Route(f"{base_path()}{SENT_PATH}/{{file}}", sent, methods=["POST"]),
    ]


async def _form(request: Request) -> dict[str, str] | None:
    """Read the presentation that is sent along; None where more is sent than any has."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LONGEST_READ:
            return None
    codes = dict(parse_qsl(body.decode("ascii", "replace")))
    return {MEETING: codes.get(MEETING, "")}


def _handed_out(file: str, codes: Mapping[str, str]) -> Content | Response:
    """Make a file; an address that no page of ours has written is refused, not answered by something near."""
    view, wrong = read_view(codes)
    words = texts(view.language)
    empty = file in OF_MEETING and not view.meeting
    if wrong or empty or file not in set(Download):
        return _refused(words("download.unknown"), HTTPStatus.NOT_FOUND)
    try:
        name, media_type, content = MAKERS[Download(file)](Asked(view, figures()))
    except NotDrawnError as error:
        return _refused(words(f"export_trouble.{error.trouble.value}"), HTTPStatus.SERVICE_UNAVAILABLE)
    named = f"attachment; filename*=UTF-8''{quote(name)}"
    return Content(content, media_type, (("Content-Disposition", named),))


def _refused(told: str, status: HTTPStatus) -> Response:
    return PlainTextResponse(told, status, {"Cache-Control": "no-store"})
