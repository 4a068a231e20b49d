"""What the Containerfile copies exists and is enough to serve; nothing that tests alone need is in it."""

import asyncio
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from data.settings import FOLDER_VARIABLE
from tests.browser.server import running_server
from tests.paths import ROOT
from tests.tools.deploy.shipped import CONTAINERFILE, copied, copy_shipped
from tools.load.page_connection import make_local_address, open_page_connection

PORT = "8501"
JOINED = CONTAINERFILE.replace("\\\n", " ")
FIRST_STAGE, SECOND_STAGE = CONTAINERFILE.split("\n\nFROM ")


def instruction(name: str) -> str:
    """Give what stands behind the last instruction of a name."""
    return str(re.findall(rf"^{name} +(.+)$", JOINED, re.MULTILINE)[-1])


def test_everything_that_is_copied_exists_and_nothing_of_the_tests() -> None:
    assert [path for path in copied() if not (ROOT / path).exists()] == []
    ours = {
        "tests",
        "tools",
        "tools/bench",
        "tools/estimates",
        "tools/load",
        "tools/setup",
        ".git",
        "requirements-test.txt",
    }
    assert not ours & set(copied())


def test_every_folder_that_the_app_imports_is_copied(imported: set[str]) -> None:
    assert imported - {path.split("/")[0] for path in copied()} == set()
    assert {"ui", "data", "language"} <= imported


@pytest.fixture
def imported() -> set[str]:
    names = re.findall(r"^(?:from|import) (\w+)", "\n".join(_sources()), re.MULTILINE)
    return {name for name in names if (ROOT / name).is_dir()}


def _sources() -> list[str]:
    paths = [ROOT / path for path in copied()]
    files = [file for path in paths for file in (path.rglob("*.py") if path.is_dir() else [path])]
    return [file.read_text("utf-8") for file in files if file.suffix == ".py"]


def test_what_it_copies_serves_a_page_by_its_own_commands(tmp_path: Path) -> None:
    app = copy_shipped(tmp_path / "app")
    python, *words = json.loads(instruction("CMD"))
    assert python == ".venv/bin/python"
    assert words[:4] == ["-m", "streamlit", "run", "app.py"]
    assert f"--server.port={PORT}" in words
    with running_server(
        Path("app.py"), folder=app, environment={FOLDER_VARIABLE: str(tmp_path / "state")}
    ) as server:
        asyncio.run(changed_year(server.port))
        assert health_check(server.port) == 0
    assert health_check(server.port) != 0


def health_check(port: int) -> int:
    """Run the container's own check of its health, on the port of a test."""
    (command,) = re.findall(r"^HEALTHCHECK .*CMD (\[.*\])$", JOINED, re.MULTILINE)
    _, *words = json.loads(command.replace(PORT, str(port)))
    return subprocess.run([sys.executable, *words], capture_output=True, timeout=60, check=False).returncode


async def changed_year(port: int) -> None:
    async with open_page_connection(make_local_address(port)) as wire:
        await wire.move_year()


def test_it_installs_what_is_locked_and_compiles_nothing() -> None:
    for word in ("--require-hashes", "--no-deps", "--only-binary :all:", "--requirement requirements.txt"):
        assert word in FIRST_STAGE
    assert not re.search(r"apt-get|gcc|build-essential", CONTAINERFILE)
    assert CONTAINERFILE.count("\nFROM ") + CONTAINERFILE.startswith("FROM ") == 2


def test_nobody_in_it_is_root() -> None:
    assert instruction("USER") == "poverty-map"
    assert "--uid 10001" in SECOND_STAGE
