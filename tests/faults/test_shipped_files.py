"""A table or an outline of the project that is damaged: no start, and the log says which and why."""

from pathlib import Path

import pytest

from tests.browser.server import ServerError, running_server
from tests.faults.surroundings import copy_of_project


def cut_short(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def without_its_last_line(path: Path) -> None:
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))


@pytest.mark.parametrize(
    ("file", "damage"),
    [
        ("data/published/published.csv", without_its_last_line),
        ("data/published/directive.csv", cut_short),
        ("data/published/services.csv", emptied),
        ("geo/districts.geojson", cut_short),
    ],
)
def test_the_server_refuses_to_start_and_names_the_file(file: str, damage: object, tmp_path: Path) -> None:
    project = copy_of_project(tmp_path / "project")
    assert callable(damage)
    damage(project / file)
    with pytest.raises(ServerError) as refused, running_server(project / "app.py", folder=project):
        pytest.fail("It started with half of its figures.")
    last = str(refused.value).strip().splitlines()[-1]
    assert Path(file).name in last
    assert "; cần " in last
