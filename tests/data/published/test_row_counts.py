"""A table that was cut short at the end of a line is no whole table."""

import shutil
from pathlib import Path

import pytest

from data.errors import FaultyFileError
from data.published.auxiliary import load_auxiliary_data
from data.published.directive import load_directive
from data.published.duties import load_duties
from data.published.loading import DATA_FOLDER, load_catalogue
from data.published.row_counts import COUNTS_FILE, check_row_count

TABLES = sorted(path.name for path in DATA_FOLDER.glob("*.csv"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Copy the project's tables."""
    for name in TABLES:
        shutil.copy(DATA_FOLDER / name, tmp_path)
    return tmp_path


def load_all(folder: Path) -> None:
    catalogue = load_catalogue(folder)
    load_auxiliary_data(catalogue, folder)
    load_directive(catalogue, load_duties(catalogue, folder).agencies, folder)


def keep_lines(path: Path, kept: slice) -> None:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[kept]), "utf-8")


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("kept", [slice(-1), slice(1)], ids=["without its last row", "without any row"])
def test_a_table_without_some_of_its_rows_is_refused(name: str, kept: slice, folder: Path) -> None:
    load_all(folder)
    keep_lines(folder / name, kept)
    with pytest.raises(FaultyFileError):
        load_all(folder)


def test_the_fault_says_how_many_rows_there_are_and_how_many_there_were(folder: Path) -> None:
    keep_lines(folder / "published.csv", slice(-1))
    with pytest.raises(FaultyFileError) as caught:
        load_catalogue(folder)
    whole = len((DATA_FOLDER / "published.csv").read_text("utf-8").splitlines()) - 1
    (fault,) = caught.value.faults
    assert str(fault).startswith(f"published.csv: thấy {whole - 1} dòng; cần {whole} dòng như {COUNTS_FILE}.")


def test_a_folder_that_counts_nothing_is_not_held(tmp_path: Path) -> None:
    check_row_count(tmp_path, "published.csv", 1)


def test_the_projects_own_folder_must_have_its_counts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("data.published.row_counts.OWN_FOLDER", tmp_path)
    with pytest.raises(FaultyFileError, match=COUNTS_FILE):
        check_row_count(tmp_path, "published.csv", 1)
