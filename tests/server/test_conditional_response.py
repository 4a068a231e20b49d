"""What a client holds already is not sent again; anybody may read, nobody may write."""

import gzip
import json

import pytest
from fastapi import FastAPI

from tests.server.asgi import ask

PATHS = ("/figures", "/figures?format=csv", "/sources", "/districts.geojson", "/openapi.json")


@pytest.mark.parametrize("path", PATHS)
def test_a_repeated_request_is_answered_by_not_modified(application: FastAPI, path: str) -> None:
    first = ask(application, path)
    again = ask(application, path, if_none_match=first.headers["etag"])
    assert (first.status, again.status, again.body) == (200, 304, b"")
    assert again.headers["etag"] == first.headers["etag"]


@pytest.mark.parametrize("held", ['"other"', ""])
def test_another_tag_brings_the_whole_answer(application: FastAPI, held: str) -> None:
    assert ask(application, "/sources", if_none_match=held).status == 200


def test_a_tag_among_others_and_a_weak_one_count(application: FastAPI) -> None:
    tag = ask(application, "/sources").headers["etag"]
    assert ask(application, "/sources", if_none_match=f'"a", W/{tag}').status == 304


def test_large_answers_are_compressed_under_a_tag_of_their_own(application: FastAPI) -> None:
    plain, packed = ask(application, "/figures"), ask(application, "/figures", accept_encoding="gzip, br")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["etag"] != plain.headers["etag"]
    assert "content-encoding" not in ask(application, "/figures", accept_encoding="gzip;q=0").headers


def test_any_page_may_read_but_a_browser_is_told_that_it_may_not_write(application: FastAPI) -> None:
    read = ask(application, "/figures", origin="https://example.org")
    assert read.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in read.headers
    asked = {"origin": "https://example.org", "access_control_request_method": "DELETE"}
    assert ask(application, "/figures", "OPTIONS", **asked).status == 400
    asked["access_control_request_method"] = "GET"
    assert ask(application, "/figures", "OPTIONS", **asked).status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_written(application: FastAPI, method: str) -> None:
    answer = ask(application, "/figures", method)
    assert answer.status == 405
    assert json.loads(answer.text)["message_en"] == "This can be read only."


def test_head_gives_the_same_headers(application: FastAPI) -> None:
    head, get = ask(application, "/figures", "HEAD"), ask(application, "/figures")
    assert (head.status, head.headers["etag"]) == (200, get.headers["etag"])


def test_an_unknown_path_is_told_in_both_languages(application: FastAPI) -> None:
    answer = ask(application, "/figure")
    problem = json.loads(answer.text)
    assert answer.status == 404
    assert (problem["message_vi"], problem["message_en"]) == (
        "Không có địa chỉ này.",
        "There is nothing at this address.",
    )


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("standard=mdp-2023", "standard"),
        ("period=20x6", "period"),
        ("period=99999", "period"),
        ("area=%3Cscript%3E", "area"),
        ("indicater=poor", "indicater"),
        ("format=xml", "format"),
        ("&".join(["area=914"] * 41), "area"),
        ("estimated=maybe", "estimated"),
    ],
)
def test_a_wrong_or_unknown_parameter_is_named_not_ignored(
    application: FastAPI, query: str, parameter: str
) -> None:
    answer = ask(application, f"/figures?{query}")
    problem = json.loads(answer.text)
    assert answer.status == 422
    assert parameter in {mistake["parameter"] for mistake in problem["mistakes"]}
    assert problem["message_vi"] == "Yêu cầu có tham số không dùng được."


def test_parameters_of_an_answer_that_has_none_are_refused(application: FastAPI) -> None:
    assert ask(application, "/sources?area=914").status == 422


def test_a_long_wrong_value_is_repeated_only_in_part(application: FastAPI) -> None:
    answer = ask(application, f"/figures?{'x' * 5000}={'y' * 5000}")
    assert answer.status == 422
    assert len(answer.text) < 600
