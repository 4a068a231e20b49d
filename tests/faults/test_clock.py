"""The machine's clock is set while the server runs: nobody is told of an outage, nothing is lost."""

import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

from data.settings import DATABASE_VARIABLE
from scripts.faketime import library_path
from tests.browser.server import running_server
from tests.faults.surroundings import data, publish, rate_of_first, sheet_in
from tests.faults.test_store import AWAY, NEVER_READ
from tests.faults.visiting import page_of, page_when


def test_a_clock_that_is_set_on_a_day_and_back_a_year_goes_unnoticed(tmp_path: Path) -> None:
    clock, store = tmp_path / "clock", f"sqlite:///{tmp_path / 'figures.sqlite3'}"
    clock.write_text("+0")
    shifted = {
        DATABASE_VARIABLE: store,
        "LD_PRELOAD": str(library_path()),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    with running_server(environment=shifted) as server:
        assert rate_of_first() not in page_of(server)
        set_clock(clock, timedelta(days=1))
        assert publish(store, sheet_in(tmp_path)).returncode == 0
        page_when(server, lambda page: rate_of_first() in noticed_nothing(page))
        set_clock(clock, timedelta(days=-365))
        assert data(store, "withdraw", "1", "--why", "Sai", "--by", "An").returncode == 0
        page_when(server, lambda page: rate_of_first() not in noticed_nothing(page))


def set_clock(file: Path, leap: timedelta) -> None:
    """Set the server's clock, as far from the machine's as the leap says."""
    file.write_text(f"{leap.total_seconds():+.0f}")


def noticed_nothing(page: str) -> str:
    """Give a page that tells of no outage."""
    assert AWAY not in page
    assert NEVER_READ not in page
    return page


def test_the_shifted_clock_is_what_the_server_reads(tmp_path: Path) -> None:
    """Hold the fault itself: a library that shifts nothing would let the test above pass."""
    clock = tmp_path / "clock"
    clock.write_text("-31536000")
    told = subprocess.run(
        [sys.executable, "-c", "import datetime; print(datetime.datetime.now().isoformat())"],
        env=os.environ | {"LD_PRELOAD": str(library_path()), "FAKETIME_TIMESTAMP_FILE": str(clock)},
        capture_output=True, text=True, timeout=30, check=True,
    ).stdout  # fmt: skip
    year_ago = datetime.now() - timedelta(days=365)  # noqa: DTZ005 - beside another local moment
    assert abs(datetime.fromisoformat(told.strip()) - year_ago) < timedelta(minutes=10)
