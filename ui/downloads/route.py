"""The route behind the links to files: a file is a function of its address and of the figures."""

from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from language.catalogue import Texts, load_texts
from reports.jobs.export_job import FailureReason
from reports.jobs.limits import RETRY_SECONDS
from server.conditional_response import ResponseContent, make_conditional_response
from server.connections.visitor_address import find_visitor_address
from server.streamlit_patches.options import get_base_path
from ui.downloads.file_makers import OF_DISTRICT, OF_ESTIMATES, OF_MEETING, OF_TARGETS, make_file_or_order
from ui.downloads.file_queues import NotMadeError, get_file_queue, wait_for_file
from ui.downloads.file_request import FileOrder, FileRequest, name_content
from ui.downloads.links import PATH, SENT_PATH, Download
from ui.downloads.request_work import SmallFileLine, run_while_connected
from ui.downloads.target_files import has_target_plan
from ui.resources.shared_data import get_figures
from ui.state.link_reader import has_unknown_names, read_view
from ui.state.parameters import Parameter

LONGEST_SENT = 200_000
"""Bytes of a presentation that is sent along."""


def make_download_routes() -> list[Route]:
    """Make the routes under which every file is handed out: asked for by its address, or by what is sent."""
    line = SmallFileLine()

    async def hand_out(request: Request, sent: Mapping[str, str]) -> Response:
        found = await run_while_connected(request, partial(_make_response, request, sent, line))
        return found or Response(status_code=HTTPStatus.NO_CONTENT)  # nobody is there to get it

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


async def _make_response(request: Request, sent: Mapping[str, str], line: SmallFileLine) -> Response:
    """Make a file: a small one in this process, a few at a time; one that takes long in another process."""
    codes = {**request.query_params, **sent}
    visitor = find_visitor_address(request.scope)
    made = await line.run(partial(_answer_at_once, request, codes), visitor)
    if isinstance(made, FileOrder):
        try:
            content = await wait_for_file(made.job, get_file_queue(made.queue), visitor=visitor)
        except NotMadeError as error:
            return _make_trouble_response(error.trouble, made.texts)
        made = await line.run(partial(_answer_with, request, made, content), visitor)
    return made or _make_trouble_response(FailureReason.FULL, load_texts())


def _answer_at_once(request: Request, codes: Mapping[str, str]) -> Response | FileOrder:
    """Make a small file, or what orders a map.

    An address that no page of ours has written is refused, not answered by something near.
    """
    view, wrong = read_view(codes)
    file = request.path_params["file"]
    asked = FileRequest(view, get_figures())
    if wrong or has_unknown_names(codes) or not _is_offered(file, asked):
        return _make_refusal(load_texts(view.language)("download.unknown"), HTTPStatus.NOT_FOUND)
    made = make_file_or_order(Download(file), asked)
    return make_conditional_response(request, made) if isinstance(made, ResponseContent) else made


def _answer_with(request: Request, order: FileOrder, content: bytes) -> Response:
    """Answer with what was ordered: to compress a large file would keep everybody waiting elsewhere."""
    return make_conditional_response(request, name_content(order.name, order.media_type, content))


def _is_offered(file: str, asked: FileRequest) -> bool:
    """Return whether there is such a file for what was asked."""
    if file in OF_MEETING:
        return bool(asked.view.meeting)
    if file in OF_DISTRICT:
        return asked.view.district is not None
    if file in OF_TARGETS:
        return has_target_plan(asked)
    if file in OF_ESTIMATES:
        return asked.figures.has_estimates
    return file in set(Download)


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


def _make_trouble_response(trouble: FailureReason, words: Texts) -> Response:
    told = words(f"export_trouble.{trouble.value}")
    refusal = _make_refusal(told, HTTPStatus.SERVICE_UNAVAILABLE)
    refusal.headers["Retry-After"] = str(RETRY_SECONDS.value)
    return refusal


def _make_refusal(told: str, status: HTTPStatus) -> Response:
    return PlainTextResponse(told, status, {"Cache-Control": "no-store"})
