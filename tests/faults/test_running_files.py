"""Files that go away under a running server: it has read them, and needs them no more."""

import shutil
from pathlib import Path

from data.settings import FOLDER_VARIABLE
from geo.installed_outline import OUTLINE_FILE
from tests.browser.server import running_server
from tests.faults.surroundings import copy_of_project
from tests.faults.visiting import page_of
from ui.layout.navigation import PAGES


def test_files_that_are_damaged_or_removed_under_a_running_server_change_no_page(tmp_path: Path) -> None:
    project, own, temporary = copy_of_project(tmp_path / "project"), tmp_path / "own", tmp_path / "temporary"
    own.mkdir()
    temporary.mkdir()
    (own / OUTLINE_FILE).write_text("{", encoding="utf-8")
    surroundings = {FOLDER_VARIABLE: str(own), "TMPDIR": str(temporary)}
    with running_server(project / "app.py", folder=project, environment=surroundings) as server:
        for path in [*(project / "data" / "published").glob("*.csv"), *(project / "geo").glob("*.geojson")]:
            path.write_bytes(b"")
        shutil.rmtree(own)
        shutil.rmtree(temporary)
        for entry in PAGES:
            page = page_of(server, entry.path)
            assert "Kiên Giang" in page, entry.path
            assert "Traceback" not in page, entry.path
