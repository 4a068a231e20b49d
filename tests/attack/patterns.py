"""Collects every regular expression of the product, and makes texts that are hard for each."""

import ast
import importlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("analysis", "charts", "data", "geo", "language", "maps", "pages", "reports", "server", "ui")
ANYWHERE = "sub"
"""The method that looks at every place of a text: taken where nobody can say how a pattern is used."""

PROBES = " \n\ta0"
MOST_SIGNS = 9


@dataclass(frozen=True)
class UsedPattern:
    """A pattern, where it stands, and how it is applied."""

    place: str
    pattern: re.Pattern[Any]
    methods: frozenset[str]

    def run(self, text: str) -> None:
        """Apply the pattern to a text in each of its ways."""
        subject = text.encode() if isinstance(self.pattern.pattern, bytes) else text
        for method in self.methods:
            apply(self.pattern, method, subject)


@dataclass(frozen=True)
class HostileText:
    """A beginning and what follows it again and again, before a sign that fits nothing."""

    beginning: str
    again: str

    def repeated(self, size: int) -> str:
        """Return the text in a size."""
        return self.beginning + self.again * (size // len(self.again)) + "\x01"


def apply(pattern: re.Pattern[Any], method: str, subject: str | bytes) -> None:
    """Apply a pattern as the product does; results are thrown away."""
    if method in {"fullmatch", "match", "search"}:
        getattr(pattern, method)(subject)
    else:
        for _ in pattern.finditer(subject):
            pass


def collect_patterns() -> tuple[list[UsedPattern], list[str]]:
    """Return every pattern of the product, and the places of those that only a call can make."""
    found: list[UsedPattern] = []
    unknown: list[str] = []
    for path in (path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))):
        source = path.read_text("utf-8")
        if "import re\n" not in source:
            continue
        tree = ast.parse(source)
        calls = [*_regex_calls(tree)]
        if not calls:
            continue
        name = path.relative_to(ROOT).with_suffix("").as_posix()
        module = importlib.import_module(name.replace("/", ".").removesuffix(".__init__"))
        known = {*_kept_calls(tree)}
        found += _kept_patterns(module, name, tree)
        for call in (call for call in calls if call not in known):
            place = f"{name}.{call.func.attr}"  # type: ignore[attr-defined]
            made = _evaluate(call, module)
            if made is None:
                unknown.append(place)
            else:
                found.append(UsedPattern(place, made, frozenset({_method(call)})))
    return found, unknown


def _regex_calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args:
            yield node


def _kept_calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Return the calls whose pattern a module keeps: outside functions, or in one called there."""
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    outside = [node for node in tree.body if not isinstance(node, ast.FunctionDef | ast.ClassDef)]
    names = {node.id for part in outside for node in ast.walk(part) if isinstance(node, ast.Name)}
    for node in (*outside, *(functions[name] for name in names & functions.keys())):
        yield from _regex_calls(node)


def _kept_patterns(module: ModuleType, name: str, tree: ast.Module) -> Iterator[UsedPattern]:
    for attribute, value in vars(module).items():
        for pattern in _inside(value):
            yield UsedPattern(f"{name}.{attribute}", pattern, _uses(tree, attribute))


def _inside(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Mapping):
        yield from (pattern for part in value.values() for pattern in _inside(part))
    elif isinstance(value, tuple | list):
        yield from (pattern for part in value for pattern in _inside(part))


def _uses(tree: ast.AST, name: str) -> frozenset[str]:
    """Return the methods called on a name; every place counts where it is handed on."""
    called = {
        node.value: node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    }
    loads = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
    ]
    return frozenset(called.get(node, ANYWHERE) for node in loads) or frozenset({ANYWHERE})


def _evaluate(call: ast.Call, module: ModuleType) -> re.Pattern[Any] | None:
    """Make the pattern of a call from the module's own names; None where it depends on what it is given."""
    flags = [each for each in call.args[1:] if "re." in ast.unparse(each)]
    flags += [each.value for each in call.keywords if each.arg == "flags"]
    try:
        values = [eval(ast.unparse(each), dict(vars(module))) for each in (call.args[0], *flags)]  # noqa: S307
    except NameError:
        return None
    return re.compile(*values)


def _method(call: ast.Call) -> str:
    name = call.func.attr  # type: ignore[attr-defined]
    return name if name in {"fullmatch", "match", "search"} else ANYWHERE


def make_hostile_texts(pattern: re.Pattern[Any]) -> list[HostileText]:
    """Return texts made of the pattern's own signs: pairs without end, and runs behind another sign."""
    named = _literals(_parser.parse(pattern.pattern, pattern.flags))
    signs = [*dict.fromkeys((*named, *PROBES))][:MOST_SIGNS]
    pairs = [HostileText("", one + other) for one, other in product(signs, repeat=2)]
    return pairs + [HostileText(one, other) for one, other in product(signs, repeat=2) if one != other]


def _literals(parsed: Iterable[Any]) -> Iterator[str]:
    """Return the signs that a parsed pattern names, the first of each range, as they come."""
    for part in parsed:
        match part:
            case (code, int(sign)) if str(code) in {"LITERAL", "NOT_LITERAL"}:
                yield chr(sign)
            case (code, (int(first), int(_))) if str(code) == "RANGE":
                yield chr(first)
            case tuple() | list() | _parser.SubPattern():
                yield from _literals(part)
