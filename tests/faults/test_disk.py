"""A disk that is full, or that nobody may write to: nothing is half written, and it ends with the fault."""

from pathlib import Path

from data.settings import DATABASE_VARIABLE, FOLDER_VARIABLE
from tests.browser.server import running_server
from tests.faults.surroundings import data, disk, fill, make_read_only, publish, rate_of_first, sheet_in
from tests.faults.visiting import page_when

KILOBYTES = 400
TOLD = "Chưa dùng được kho số liệu"


def test_a_publication_on_a_full_disk_is_refused_whole_and_goes_through_once_there_is_room(
    tmp_path: Path,
) -> None:
    sheet, other = sheet_in(tmp_path), sheet_in(tmp_path, "khac.xlsx", first=1)
    with disk(tmp_path / "disk", KILOBYTES) as folder:
        store = f"sqlite:///{folder / 'figures.sqlite3'}"
        assert publish(store, sheet).returncode == 0
        listed = data(store, "list").stdout
        filler = fill(folder)
        refused = publish(store, other)
        assert refused.returncode
        assert TOLD in refused.stdout + refused.stderr
        assert "Traceback" not in refused.stderr
        assert data(store, "list").stdout == listed
        filler.unlink()
        assert publish(store, other).returncode == 0


def test_a_server_on_a_full_disk_goes_on_serving(tmp_path: Path) -> None:
    sheet = sheet_in(tmp_path)
    with disk(tmp_path / "disk", KILOBYTES) as folder:
        store = f"sqlite:///{folder / 'figures.sqlite3'}"
        assert publish(store, sheet).returncode == 0
        surroundings = {DATABASE_VARIABLE: store, FOLDER_VARIABLE: str(folder), "TMPDIR": str(folder)}
        with running_server(environment=surroundings) as server:
            fill(folder)
            page_when(server, lambda page: rate_of_first() in page)


def test_a_folder_nobody_may_write_to_is_read_and_a_publication_says_what_to_do(tmp_path: Path) -> None:
    sheet, other = sheet_in(tmp_path), sheet_in(tmp_path, "khac.xlsx", first=1)
    with disk(tmp_path / "disk", KILOBYTES) as folder:
        store = f"sqlite:///{folder / 'figures.sqlite3'}"
        assert publish(store, sheet).returncode == 0
        make_read_only(folder, read_only=True)
        refused = publish(store, other)
        assert refused.returncode
        assert TOLD in refused.stdout + refused.stderr
        assert "Traceback" not in refused.stderr
        surroundings = {DATABASE_VARIABLE: store, FOLDER_VARIABLE: str(folder)}
        with running_server(environment=surroundings) as server:
            page_when(server, lambda page: rate_of_first() in page)
        make_read_only(folder, read_only=False)
        assert publish(store, other).returncode == 0
