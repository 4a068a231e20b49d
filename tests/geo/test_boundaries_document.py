"""docs/boundaries.md tells the limits as they are, and its worked example works."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from data.model.limit import Limit
from data.settings import FOLDER_VARIABLE
from geo import limits
from geo.limits import LIMITS
from tests.geo.files import shipped, write_shapefile
from tests.paths import ROOT

DOCUMENT = (ROOT / "docs" / "boundaries.md").read_text("utf-8")


def block(kind: str) -> list[str]:
    """Give the lines of the document's one block of a kind."""
    (found,) = re.findall(rf"```{kind}\n(.*?)```", DOCUMENT, re.DOTALL)
    return str(found).splitlines()


def test_every_limit_stands_in_the_table_and_in_the_document() -> None:
    named = [value for value in vars(limits).values() if isinstance(value, Limit)]
    assert tuple(named) == LIMITS
    rows = [line for line in DOCUMENT.splitlines() if line.startswith("| `") and line.count("|") == 5]
    assert rows == [f"| `{one.name}` | {one.value} | {one.unit} | {one.meaning} |" for one in LIMITS]


def test_the_worked_example_prints_what_it_says_and_ends_well(tmp_path: Path) -> None:
    write_shapefile(shipped().to_crs("EPSG:9207"), tmp_path)
    environment = os.environ | {
        FOLDER_VARIABLE: str(tmp_path / "own"), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"
    }  # fmt: skip
    printed = []
    for line in block("sh"):
        python, *words = shlex.split(line)
        assert python == "python"
        done = subprocess.run(
            [sys.executable, *words], cwd=tmp_path, env=environment, capture_output=True, text=True,
            check=False, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        printed.append(done.stdout)
    for said in block("text"):
        assert said in printed[0]
    assert "Sở Tài nguyên và Môi trường" in printed[2]
