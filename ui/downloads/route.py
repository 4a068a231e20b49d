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

from language.catalogue import load_texts
from maps.drawing.sheet import MapFileFormat
from server.conditional_response import ResponseContent, make_conditional_response
from server.streamlit_patches import get_base_path
from ui.downloads.figure_files import (
    make_data_set_csv,
    make_data_set_json,
    make_found_csv,
    make_found_workbook,
    make_outline_download,
)
from ui.downloads.file_request import FileMaker, FileRequest
from ui.downloads.links import PATH, SENT_PATH, Download
from ui.downloads.map_files import NotDrawnError, make_map_maker, make_map_pair_maker
from ui.downloads.presentation_files import make_meeting_download, make_offline_download
from ui.downloads.template_files import make_summary_form, make_tidy_comma_form, make_tidy_form
from ui.resources.shared_data import get_figures
from ui.state.link_reader import read_view
from ui.state.parameters import Parameter

MAKERS: Mapping[Download, FileMaker] = MappingProxyType(
    {
        Download.MAP_PNG: make_map_maker(MapFileFormat.PNG),
        Download.MAP_SVG: make_map_maker(MapFileFormat.SVG),
        Download.MAP_PDF: make_map_maker(MapFileFormat.PDF),
        Download.TWO_MAPS_PNG: make_map_pair_maker(MapFileFormat.PNG),
        Download.TWO_MAPS_SVG: make_map_pair_maker(MapFileFormat.SVG),
        Download.TWO_MAPS_PDF: make_map_pair_maker(MapFileFormat.PDF),
        Download.FOUND_CSV: make_found_csv,
        Download.FOUND_XLSX: make_found_workbook,
        Download.DATA_CSV: make_data_set_csv,
        Download.DATA_JSON: make_data_set_json,
        Download.OUTLINE: make_outline_download,
        Download.SUMMARY_TEMPLATE: make_summary_form,
        Download.TIDY_TEMPLATE: make_tidy_form,
        Download.TIDY_COMMA_TEMPLATE: make_tidy_comma_form,
        Download.MEETING: make_meeting_download,
        Download.FROZEN_MEETING: make_offline_download,
    }
)
OF_MEETING = {Download.MEETING, Download.FROZEN_MEETING}
LONGEST_SENT = 200_000
"""Bytes of a presentation that is sent along."""

AT_ONCE = 8
"""Files made at the same time; maps among them wait for another process and cost this one nothing."""


def make_download_routes() -> list[Route]:
    """Make the routes under which every file is handed out: asked for by its address, or by what is sent."""
    limiter = CapacityLimiter(AT_ONCE)

    async def hand_out(request: Request, sent: Mapping[str, str]) -> Response:
        codes = {**request.query_params, **sent}
        make = partial(_make_file_response, request.path_params["file"], codes)
        content = await to_thread.run_sync(make, limiter=limiter)
        return (
            make_conditional_response(request, content) if isinstance(content, ResponseContent) else content
        )

    async def asked(request: Request) -> Response:
        return await hand_out(request, {})

    async def sent(request: Request) -> Response:
        form = await _form(request)
        if form is None:
            return _make_refusal(load_texts()("download.unknown"), HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return await hand_out(request, form)

    return [
        Route(f"{get_base_path()}{PATH}/{{file}}", asked, methods=["GET"]),
        Route(f"{get_base_path()}{SENT_PATH}/{{file}}", sent, methods=["POST"]),
    ]


async def _form(request: Request) -> dict[str, str] | None:
    """Read the presentation that is sent along; None where more is sent than any has."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LONGEST_SENT:
            return None
    codes = dict(parse_qsl(body.decode("ascii", "replace")))
    meeting = Parameter.MEETING.code
    return {meeting: codes.get(meeting, "")}


def _make_file_response(file: str, codes: Mapping[str, str]) -> ResponseContent | Response:
    """Make a file; an address that no page of ours has written is refused, not answered by something near."""
    view, wrong = read_view(codes)
    words = load_texts(view.language)
    empty = file in OF_MEETING and not view.meeting
    if wrong or empty or file not in set(Download):
        return _make_refusal(words("download.unknown"), HTTPStatus.NOT_FOUND)
    try:
        name, media_type, content = MAKERS[Download(file)](FileRequest(view, get_figures()))
    except NotDrawnError as error:
        return _make_refusal(words(f"export_trouble.{error.trouble.value}"), HTTPStatus.SERVICE_UNAVAILABLE)
    named = f"attachment; filename*=UTF-8''{quote(name)}"
    return ResponseContent(content, media_type, (("Content-Disposition", named),))


def _make_refusal(told: str, status: HTTPStatus) -> Response:
    return PlainTextResponse(told, status, {"Cache-Control": "no-store"})
