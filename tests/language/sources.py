"""Which texts the project's sources ask for, read from their syntax."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from tests.paths import ROOT

FOLDERS = ("analysis", "charts", "data", "geo", "language", "maps", "pages", "reports", "server", "ui")


@dataclass(frozen=True, slots=True)
class Call:
    """A call with a plain key: `texts("family.key", place=…)` or `make_message("family.key", place=…)`."""

    where: str
    key: str
    places: frozenset[str]


def calls() -> list[Call]:
    """List every call of the catalogue with a plain key."""
    return [
        Call(f"{where}:{node.lineno}", key.value, frozenset(k.arg for k in node.keywords if k.arg))
        for where, node, key in _catalogue_calls()
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    ]


def called_families() -> set[str]:
    """Give the families of the keys that calls of the catalogue put together: `rate` of `f"rate.{code}"`."""
    return {family for _, _, key in _catalogue_calls() for family in _family(key)}


def plain_texts() -> set[str]:
    """Give every string constant there is: a key may reach the catalogue through a table or a helper."""
    return {
        node.value for _, node in _nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def named_families() -> set[str]:
    """Give the families of all keys put together, whatever takes them in: texts such as `rate.` name one."""
    return {text[:-1] for text in plain_texts() if text.endswith(".") and text[:-1].isidentifier()}


def _nodes() -> Iterator[tuple[str, ast.AST]]:
    inside = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]
    for path in sorted([*ROOT.glob("*.py"), *inside]):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield path.relative_to(ROOT).as_posix(), node


def _catalogue_calls() -> Iterator[tuple[str, ast.Call, ast.expr]]:
    for where, node in _nodes():
        if isinstance(node, ast.Call) and node.args and _is_catalogue(node.func):
            yield where, node, node.args[0]


def _is_catalogue(function: ast.expr) -> bool:
    match function:
        case ast.Name(id="texts" | "make_message") | ast.Attribute(attr="_texts" | "texts"):
            return True
        case ast.Call(func=ast.Name(id="load_texts")):
            return True
    return False


def _family(node: ast.AST) -> Iterator[str]:
    """Give what stands before the dot of `f"family.{code}"`."""
    match node:
        case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
            family, dot, rest = text.partition(".")
            if dot and not rest and family.isidentifier():
                yield family
