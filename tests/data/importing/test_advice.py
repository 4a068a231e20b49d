"""Every fault of a brought file says what to do."""

import ast

from tests.paths import ROOT


def test_no_fault_of_an_import_is_made_without_advice() -> None:
    silent = [
        f"{file.name}:{call.lineno}"
        for file in sorted((ROOT / "data/importing").rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Fault"
        if "advice" not in {given.arg for given in call.keywords}
    ]
    assert silent == []
