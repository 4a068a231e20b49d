"""Each reach into Streamlit's private parts stands in the document, with its reason."""

import ast
from pathlib import Path

from server import streamlit_patches
from tests.paths import ROOT


def test_the_document_lists_every_reach() -> None:
    modules = [path.read_text("utf-8") for path in Path(*streamlit_patches.__path__).glob("*.py")]
    bodies = [ast.parse(module).body for module in modules]
    functions = {node.name for body in bodies for node in body if isinstance(node, ast.FunctionDef)}
    text = (ROOT / "docs" / "developing.md").read_text("utf-8")
    section = text.partition("## Reaches into Streamlit")[2].partition("\n## ")[0]
    public = {name for name in functions if not name.startswith("_")}
    assert {"get_base_path", "merge_changes", "is_signed_in"} <= public
    assert [name for name in sorted(public) if f"`{name}`" not in section] == []
