"""The description is valid OpenAPI, and every answer is of the shape that it shows."""

import json
from typing import Any

import pytest
from fastapi import FastAPI
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from server.api.filters import FigureFilters
from tests.server.asgi import ask

CALLS = {
    "/figures": ("/figures", "/figures?estimates=true&standard=mdp-2016&period=2016", "/figures?area=914"),
    "/sources": ("/sources",),
    "/districts.geojson": ("/districts.geojson",),
}


@pytest.fixture(scope="module")
def description(application: FastAPI) -> dict[str, Any]:
    described: dict[str, Any] = json.loads(ask(application, "/openapi.json").text)
    return described


def test_the_description_is_valid(description: dict[str, Any]) -> None:
    validate(description)
    assert description["servers"] == [{"url": "/api/v1"}]


def test_every_operation_is_called_here(description: dict[str, Any]) -> None:
    assert set(description["paths"]) == set(CALLS)
    assert all(set(operations) == {"get"} for operations in description["paths"].values())


@pytest.mark.parametrize("path", CALLS)
def test_answers_have_the_shape_that_is_described(
    application: FastAPI, description: dict[str, Any], path: str
) -> None:
    content = description["paths"][path]["get"]["responses"]["200"]["content"]
    (schema,) = [form["schema"] for media, form in content.items() if media.endswith("json")]
    shape = Draft202012Validator({**schema, "components": description["components"]})
    for call in CALLS[path]:
        answer = ask(application, call)
        assert answer.status == 200
        shape.validate(json.loads(answer.text))


def test_refusals_have_the_shape_that_is_described(application: FastAPI, description: dict[str, Any]) -> None:
    refused = description["paths"]["/figures"]["get"]["responses"]["422"]["content"]["application/json"]
    shape = Draft202012Validator({**refused["schema"], "components": description["components"]})
    shape.validate(json.loads(ask(application, "/figures?period=x").text))


def test_every_parameter_is_described_with_its_codes(description: dict[str, Any]) -> None:
    parameters = {item["name"]: item for item in description["paths"]["/figures"]["get"]["parameters"]}
    assert set(parameters) == set(FigureFilters.model_fields)
    assert all(item.get("description") for item in parameters.values())
    assert description["components"]["schemas"]["Standard"]["enum"] == ["income-2011", "mdp-2016", "mdp-2022"]
