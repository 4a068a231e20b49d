"""The document names every parameter, code and column that the API has, and no other."""

import re

from data.model.figures import Group, Indicator, Status, Unit
from data.model.standards import Standard
from server.api.csv_body import COLUMNS
from server.api.filters import FigureFilters
from tests.paths import ROOT

DOCUMENT = (ROOT / "docs" / "api.md").read_text("utf-8")


def codes_in_first_column(section: str) -> list[str]:
    body = DOCUMENT.split(f"## {section}")[1].split("\n## ")[0]
    cells = [line.split("|")[1] for line in body.splitlines() if line.startswith("| `")]
    return [code for cell in cells for code in re.findall(r"`([^`]+)`", cell)]


def test_the_parameters_are_those_of_the_api() -> None:
    assert codes_in_first_column("Parameters of `/figures`") == list(FigureFilters.model_fields)


def test_the_columns_are_those_of_the_csv() -> None:
    assert codes_in_first_column("What a figure carries") == list(COLUMNS)


def test_every_code_is_listed() -> None:
    named = set(re.findall(r"`([^`]+)`", DOCUMENT))
    codes = {item.value for family in (Standard, Indicator, Group, Unit, Status) for item in family}
    assert codes - named == set()
