"""The short list of requirements says all that the product imports, and the lock holds every word of it."""

import ast
import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.paths import ROOT

NOT_SHIPPED = {"tests", "tools"}


def test_whatever_the_product_imports_is_a_direct_requirement() -> None:
    distributions = packages_distributions()
    imported = {_normal(name) for module in _imported_modules() for name in distributions[module]}

    assert imported <= _pinned(ROOT / "requirements.in").keys()


@pytest.mark.parametrize("name", ["requirements", "requirements-test"])
def test_the_lock_holds_what_the_short_list_asks_for(name: str) -> None:
    locked = _pinned(ROOT / f"{name}.txt")

    assert _pinned(ROOT / f"{name}.in").items() <= locked.items()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_every_locked_package_has_a_hash_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")

    for entry in re.split(r"\n(?=\S)", text):
        assert entry.startswith("#") or "--hash=sha256:" in entry
    assert "://" not in text


def test_both_locks_agree() -> None:
    product, tests = _pinned(ROOT / "requirements.txt"), _pinned(ROOT / "requirements-test.txt")

    assert {name: tests[name] for name in product.keys() & tests.keys()} == {
        name: product[name] for name in product.keys() & tests.keys()
    }


def _imported_modules() -> set[str]:
    """Give the top-level names of other projects that the product's own files import."""
    own = {path.stem for path in ROOT.iterdir()}
    files = [*ROOT.glob("*.py"), *(path for path in ROOT.glob("[a-z]*/**/*.py") if _is_shipped(path))]
    names = {name for path in files for name in _imports(path)}
    return names - own - sys.stdlib_module_names


def _is_shipped(path: Path) -> bool:
    """Tell whether a file belongs to the product and not to what checks it."""
    return path.relative_to(ROOT).parts[0] not in NOT_SHIPPED


def _imports(path: Path) -> set[str]:
    """Give the top-level names that a file imports, wherever in it."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    sources = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return {name.split(".")[0] for name in plain | sources}


def _pinned(path: Path) -> dict[str, str]:
    """Give each package that a file pins with its version, or versions where platforms differ."""
    pins: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", line):
            name = _normal(match[1])
            pins[name] = " ".join([*pins.get(name, "").split(), match[2]])
    return pins


def _normal(name: str) -> str:
    """Give a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
