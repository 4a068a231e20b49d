"""The systemd units: valid, as closed as the document says, and the app runs under what they forbid."""

import asyncio
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from data.importing.limits import MEMORY_BYTES
from data.settings import FOLDER_VARIABLE
from data.store.store import open_store
from reports.jobs.limits import (
    DRAWINGS_AT_ONCE,
    REPORTS_AT_ONCE,
    TABLE_WORKER_BYTES,
    TABLES_AT_ONCE,
    WORKER_BYTES,
)
from tests.browser.server import running_server
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import summary_rows
from tests.paths import ROOT
from tests.tools.deploy.shell import DOCUMENT
from tests.tools.deploy.shipped import copy_shipped
from tests.tools.deploy.units import BACKUP, FOLDER, SERVER, analyze, values
from tools.deploy.backup import SQLITE_COPY
from tools.load.page_connection import make_local_address, open_page_connection

SECONDS = 120
FOLLOWED_SECONDS = 20.0
VERSIONS_DIFFER = 0.3
"""By how much other versions of systemd weigh the same unit otherwise."""

GIGABYTE = 1024**3
SERVER_BYTES = 1_000_000_000
"""What the server itself may hold beside a hundred visitors, as `make load` demands."""

HOUSE = "/opt/poverty-map/current"
EXPORT = """
from datetime import date
from data.published.loading import load_catalogue
from data.published.duties import load_duties
from data.displayed_figures import build_figure_set
from data.model.figures import Group, Indicator, Standard
from geo.installed_outline import load_current_boundaries
from analysis.question import Question
from language.catalogue import load_texts
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import ReportFormat, make_report_job
from reports.jobs.export_queue import ExportQueue

tables = load_catalogue()
question = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)
figures = build_figure_set(tables, estimated=True)
outline = load_current_boundaries(tuple(area.code for area in tables.districts))
inputs = ReportInputs(question, tables, load_duties(tables), figures, outline, load_texts(), date(2026, 1, 5))
queue, job = ExportQueue(), make_report_job("914", ReportFormat.PDF, inputs)
queue.put(job)
print(queue.wait(job, 100).content[:5].decode())
queue.close()
"""


@pytest.mark.parametrize("unit", [SERVER, BACKUP], ids=lambda unit: unit.name)
def test_a_unit_is_as_closed_as_the_document_says(unit: Path) -> None:
    told = analyze("security", "--offline=true", "--no-pager", unit)
    (level,) = re.findall(r"Overall exposure level for \S+: ([0-9.]+)", told)
    (stated,) = re.findall(rf"\| `{unit.name}` \| ([0-9.]+) \|", DOCUMENT)
    assert float(level) <= float(stated) + VERSIONS_DIFFER


def test_every_bound_on_memory_fits_the_unit_which_outlives_a_process_that_is_ended() -> None:
    (most,) = values(SERVER, "MemoryMax")
    workers = (REPORTS_AT_ONCE.value + DRAWINGS_AT_ONCE.value) * WORKER_BYTES.value
    workers += TABLES_AT_ONCE.value * TABLE_WORKER_BYTES.value
    readers = 2 * MEMORY_BYTES.value
    assert workers + readers + SERVER_BYTES <= int(most.removesuffix("G")) * GIGABYTE
    assert values(SERVER, "OOMPolicy") == ["continue"]


def test_systemd_finds_no_fault_in_the_units(tmp_path: Path) -> None:
    units = [*FOLDER.glob("*.service"), *FOLDER.glob("*.timer")]
    assert len(units) == 3
    # The units' own folder has no space in its name; a checkout's may have one.
    (house := tmp_path / "house").symlink_to(ROOT)
    (written := tmp_path / "units").mkdir()
    for unit in units:
        (written / unit.name).write_text(unit.read_text().replace(HOUSE, str(house)))
    assert analyze("verify", *sorted(written.iterdir())) == ""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Install where nobody can write, as `ProtectSystem=strict` has it, with folders for state beside it."""
    folder = tmp_path_factory.mktemp("machine")
    app = copy_shipped(folder / "app")
    for name in ("state", "backups", "tmp"):
        (folder / name).mkdir()
    writable(app, may=False)
    yield app
    writable(app, may=True)


def writable(tree: Path, *, may: bool) -> None:
    for path in (tree, *tree.rglob("*")):
        path.chmod(path.stat().st_mode | 0o200 if may else path.stat().st_mode & ~0o222)


def environment(tree: Path) -> dict[str, str]:
    folders = {FOLDER_VARIABLE: str(tree.parent / "state"), "TMPDIR": str(tree.parent / "tmp")}
    return folders | {
        "HOME": str(tree.parent / "tmp"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONIOENCODING": "utf-8",
    }


def run(unit: Path, tree: Path, *words: str | Path) -> str:
    """Run Python in the installed tree, confined as the unit says."""
    command = [
        sys.executable,
        "-m",
        "tests.tools.deploy.confined",
        str(unit),
        str(tree),
        sys.executable,
        *map(str, words),
    ]
    ran = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment(tree),
        capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_what_the_unit_forbids_is_refused_here_too(tree: Path) -> None:
    attempts = ("socket.socket(16, 3)", "os.chown('.', 0, 0)", "open('new', 'w')", "os.setgroups([])")
    for attempt in attempts:
        code = f"import os, socket\ntry: {attempt}\nexcept OSError as error: print(error)"
        assert re.search("not permitted|denied", run(SERVER, tree, "-c", code)), attempt


def test_a_page_is_served_and_a_batch_published_shown_and_copied_under_the_units(tree: Path) -> None:
    sheet = tree.parent / "state" / "tong-hop.xlsx"
    sheet.write_bytes(xlsx({"Hộ nghèo": summary_rows()}))
    launcher = (
        "-m",
        "tests.tools.deploy.confined",
        str(SERVER),
        str(tree),
        sys.executable,
        "-m",
        "streamlit",
    )
    with running_server(Path("app.py"), launcher=launcher, environment=environment(tree)) as server:
        asyncio.run(changed_year(server.port))
        review = ("--standard", "mdp-2022", "--period", "2023")
        run(
            SERVER,
            tree,
            "-m",
            "data",
            "publish",
            sheet,
            "--yes",
            *review,
            "--source",
            "UBND tỉnh",
            "--by",
            "An",
        )
        deadline = time.monotonic() + FOLLOWED_SECONDS
        while not imported(server.origin):
            assert time.monotonic() < deadline
            time.sleep(0.2)
        copy = Path(run(BACKUP, tree, "-m", "tools.deploy.backup", tree.parent / "backups").strip())
        assert len(open_store(f"sqlite:///{copy / SQLITE_COPY}").batches()) == 1


async def changed_year(port: int) -> None:
    async with open_page_connection(make_local_address(port)) as wire:
        await wire.move_year()


def imported(origin: str) -> bool:
    with urlopen(f"{origin}/api/v1/figures?status=imported", timeout=20) as answer:  # noqa: S310 (our own server)
        return bool(json.load(answer)["figures"])


def test_a_report_is_made_in_its_own_process_under_the_unit(tree: Path) -> None:
    assert run(SERVER, tree, "-c", EXPORT).strip() == "%PDF-"
