"""The document tells of every fault that is tested, and of no other."""

import ast
import re
from pathlib import Path

from tests.paths import ROOT

HERE = Path(__file__).parent


def names_below(folder: Path) -> set[str]:
    """Name every test below a folder."""
    trees = (ast.parse(path.read_text("utf-8")) for path in folder.rglob("test_*.py"))
    return {
        node.name
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def told() -> set[str]:
    return set(re.findall(r"`(test_\w+)`", (ROOT / "docs" / "faults.md").read_text("utf-8")))


def test_every_row_names_a_test_that_there_is() -> None:
    assert told()
    assert told() <= names_below(ROOT / "tests")


def test_every_fault_put_in_here_has_its_row() -> None:
    own = names_below(HERE) - {node for node in names_below(HERE) if node.startswith("test_every_")}
    assert own <= told()
