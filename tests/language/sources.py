"""Which texts the project's sources ask for, read from their syntax."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.paths import ROOT

FOLDERS = ("analysis", "charts", "data", "geo", "language", "maps", "pages", "reports", "server", "ui")


@dataclass(frozen=True, slots=True)
class Call:
    """A call with a plain key: `texts("family.key", place=…)` or `make_message("family.key", place=…)`."""

    where: str
    key: str
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class SourceText:
    """Calls of the catalogue, each with its place and its first argument, and all string constants."""

    calls: tuple[tuple[str, ast.Call, ast.expr], ...]
    texts: frozenset[str]


def calls() -> list[Call]:
    """List every call of the catalogue with a plain key."""
    return [
        Call(f"{where}:{node.lineno}", key.value, frozenset(k.arg for k in node.keywords if k.arg))
        for where, node, key in _read_sources().calls
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    ]


def called_families() -> set[str]:
    """Return the families of keys that calls of the catalogue put together: `rate` of `f"rate.{code}"`."""
    return {family for _, _, key in _read_sources().calls for family in _family(key)}


def plain_texts() -> frozenset[str]:
    """Return every string constant there is: a key may reach the catalogue through a table or a helper."""
    return _read_sources().texts


def named_families() -> set[str]:
    """Return the families of all keys put together, whatever takes them in: `rate.` names one."""
    return {text[:-1] for text in plain_texts() if text.endswith(".") and text[:-1].isidentifier()}


@cache
def _read_sources() -> SourceText:
    """Read the sources once: that takes seconds."""
    calls, texts = list[tuple[str, ast.Call, ast.expr]](), set[str]()
    for where, node in _nodes():
        match node:
            case ast.Constant(value=str(text)):
                texts.add(text)
            case ast.Call(func=function, args=[key, *_]) if _is_catalogue(function):
                calls.append((where, node, key))
    return SourceText(tuple(calls), frozenset(texts))


def _nodes() -> Iterator[tuple[str, ast.AST]]:
    inside = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]
    for path in sorted([*ROOT.glob("*.py"), *inside]):
        where = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield where, node


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
