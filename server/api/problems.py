"""What a client is told that asked wrongly: which parameter, what stood there, what is possible."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.requests import Request

from language.message import make_message, render_in_both
from server.api.schemas import Mistake, Problem

LONGEST_ECHO = 60
"""Characters of a wrong value that are repeated."""

MOST_MISTAKES = 20

WORDS = {
    HTTPStatus.NOT_FOUND: make_message("api.not_found"),
    HTTPStatus.METHOD_NOT_ALLOWED: make_message("api.read_only"),
}
WRONG = make_message("api.wrong_parameter")
OTHER = make_message("api.refused")


def register_problem_handlers(application: FastAPI) -> None:
    """Let every refusal of an application be a Problem."""
    application.add_exception_handler(RequestValidationError, _answer_mistakes)
    application.add_exception_handler(HTTPException, _answer_refusal)


async def _answer_mistakes(_: Request, error: Exception) -> JSONResponse:
    found: Sequence[Mapping[str, Any]] = error.errors() if isinstance(error, RequestValidationError) else []
    mistakes = [_describe_mistake(item) for item in found[:MOST_MISTAKES]]
    words = render_in_both(WRONG)
    problem = Problem(message_vi=words.vietnamese, message_en=words.english, mistakes=mistakes)
    return JSONResponse(problem.model_dump(), HTTPStatus.UNPROCESSABLE_ENTITY)


async def _answer_refusal(_: Request, error: Exception) -> JSONResponse:
    status = error.status_code if isinstance(error, HTTPException) else HTTPStatus.INTERNAL_SERVER_ERROR
    words = render_in_both(WORDS.get(HTTPStatus(status), OTHER))
    headers = error.headers if isinstance(error, HTTPException) else None
    problem = Problem(message_vi=words.vietnamese, message_en=words.english)
    return JSONResponse(problem.model_dump(), status, headers=headers)


def _describe_mistake(found: Mapping[str, Any]) -> Mistake:
    parameter = next((str(part) for part in found["loc"][1:]), "")
    value = found.get("input")
    return Mistake(
        parameter=parameter[:LONGEST_ECHO],
        found=value[:LONGEST_ECHO] if isinstance(value, str) else "",
        expected=str(found["msg"]),
    )
