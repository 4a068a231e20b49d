"""Every fault says what to do: the type asks for advice, and none of them is empty."""

import ast
from collections.abc import Iterator

from tests.paths import ROOT

MAKERS = {"Fault", "make_fault", "make_file_fault"}
PACKAGES = ("data", "geo", "reports", "pages", "server", "ui", "tools")


def list_calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield every call that makes a fault, with its file."""
    for package in PACKAGES:
        for file in sorted((ROOT / package).rglob("*.py")):
            for call in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in MAKERS:
                    yield f"{file.name}:{call.lineno}", call


def test_no_fault_is_made_without_advice() -> None:
    silent = [
        place
        for place, call in list_calls()
        if isinstance(call.func, ast.Name) and call.func.id == "Fault"
        if "advice" not in {given.arg for given in call.keywords}
    ]
    assert silent == []


def test_no_advice_is_empty() -> None:
    values = [
        (place, value)
        for place, call in list_calls()
        for value in (*call.args, *(given.value for given in call.keywords if given.arg == "advice"))
    ]
    assert [place for place, value in values if isinstance(value, ast.Constant) and value.value == ""] == []
