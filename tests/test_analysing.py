"""docs/analysing.md: each example runs as it stands, on a real server and on files as the pages give them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.tables.csv_file import write_figure_csv
from reports.tables.data_workbook import write_data_workbook
from reports.terms_of_use import list_figure_terms
from tests.browser.server import Server, forked_server
from tests.documents import blocks, document

DOCUMENT = document("analysing.md")
USUAL_SITE = "http://localhost:8501"
FILE = "so-lieu-ngheo-kien-giang"
SECONDS = 600
BY_THE_API = ("What is known", "How fast it fell", "A map of your own")


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run an example in a folder, as a script of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder, env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip


def example(heading: str) -> str:
    (code,) = blocks(DOCUMENT, heading, "python")
    return code


def write(folder: Path, figures: FigureSet, catalogue: Catalogue, texts: Texts) -> None:
    """Write both files as the page of sources does."""
    shown = figures.all
    terms = list_figure_terms(shown, texts)
    (folder / f"{FILE}.csv").write_bytes(write_figure_csv(shown, catalogue.areas, texts, terms))
    (folder / f"{FILE}.xlsx").write_bytes(write_data_workbook(shown, catalogue, texts))


@pytest.fixture(scope="module")
def served() -> Iterator[Server]:
    with forked_server() as server:
        yield server


def test_the_files_are_called_as_the_page_calls_them(texts: Texts) -> None:
    assert texts("report.file") == FILE


def test_the_api_tells_what_is_known_how_fast_it_fell_and_joins_the_map(
    served: Server, tmp_path: Path
) -> None:
    code = "".join(map(example, BY_THE_API))
    assert USUAL_SITE in code
    ran = run(code.replace(USUAL_SITE, served.origin), tmp_path)
    assert ran.returncode == 0, ran.stderr
    (said,) = blocks(DOCUMENT, "What is known", "text")
    first, *courses, last = ran.stdout.splitlines()
    assert first == said.strip()
    assert [course.partition(":")[0] for course in courses] == ["income-2011", "mdp-2016", "mdp-2022"]
    assert last == "15 outlines, 3 with a published rate"


@pytest.mark.parametrize("heading", ["From a CSV file", "From the workbook"])
def test_a_file_of_published_figures_is_read(
    heading: str, tmp_path: Path, published: FigureSet, catalogue: Catalogue, texts: Texts
) -> None:
    write(tmp_path, published, catalogue, texts)
    ran = run(example(heading), tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert "Chuẩn đa chiều 2016–2020" in ran.stdout or "Giồng Riềng" in ran.stdout


@pytest.mark.parametrize("heading", ["From a CSV file", "From the workbook"])
def test_a_file_with_made_up_figures_stops_the_example(
    heading: str, tmp_path: Path, figures: FigureSet, catalogue: Catalogue, texts: Texts
) -> None:
    write(tmp_path, figures, catalogue, texts)
    ran = run(example(heading), tmp_path)
    assert ran.returncode != 0
    assert "estimate" in ran.stderr
