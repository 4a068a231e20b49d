"""docs/developing.md: each example, applied as it stands to a copy of the project, passes its checks."""

import os
import re
import shutil
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.browser.server import HOST, running_server
from tests.documents import blocks, document, new_files
from tests.paths import ROOT

pytestmark = pytest.mark.long

DOCUMENT = document("developing.md")
SECONDS = 600
EXAMPLES = ("Add a page", "Add a standard", "Add an indicator")
LEFT_OUT = shutil.ignore_patterns(".*", "local", "__pycache__")
HIDDEN = (".streamlit",)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the project, without what tools and installations keep in it."""
    made = tmp_path / "project"
    shutil.copytree(ROOT, made, ignore=LEFT_OUT)
    for name in HIDDEN:
        shutil.copytree(ROOT / name, made / name)
    return made


def apply(example: str, copy: Path) -> None:
    """Make the example's new files and changes."""
    for path, content in new_files(DOCUMENT, example):
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        assert not (copy / path).exists()
        (copy / path).write_text(content, encoding="utf-8")
    changes = "".join(blocks(DOCUMENT, example, "diff"))
    # A folder of its own, wherever it lies: git would pass over what it takes for another project's.
    environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(copy.parent)}
    applied = subprocess.run(
        ["git", "apply", "-C1"], cwd=copy, env=environment, input=changes,
        capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert applied.returncode == 0, applied.stderr


def check(example: str, copy: Path) -> None:
    """Run the checks that the example names."""
    commands = [line for block in blocks(DOCUMENT, example, "sh") for line in block.splitlines()]
    assert len(commands) > 1
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    # None of the checks needs a plugin, and some take seconds to load.
    environment = os.environ | {"PATH": path, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    for command in commands:
        ran = subprocess.run(
            ["bash", "-c", command], cwd=copy, env=environment,
            capture_output=True, text=True, timeout=SECONDS, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, f"{command}\n{ran.stdout}{ran.stderr}"


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_worked_example_passes_its_checks(example: str, copy: Path) -> None:
    apply(example, copy)
    check(example, copy)


def test_the_page_of_the_example_is_served(copy: Path) -> None:
    apply("Add a page", copy)
    with running_server(copy / "app.py", folder=copy) as server:
        assert (status(server.port, "/dem-so"), status(server.port, "/khong-co")) == (200, 307)


def status(port: int, path: str) -> int:
    connection = HTTPConnection(HOST, port, timeout=300)
    connection.request("GET", path, headers={"Accept": "text/html"})
    return connection.getresponse().status


def test_every_place_that_the_document_points_to_exists() -> None:
    house = DOCUMENT.split("## The house")[1].split("## Words")[0]
    named = {path for path in re.findall(r"`([a-z_]+/[\w./]*)`", house) if "NAME" not in path}
    assert len(named) > 15
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
