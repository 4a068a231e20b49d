"""The machine's clock is set while the server runs: nobody is told of an outage, nothing is lost."""

import os
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

from data.settings import DATABASE_VARIABLE
from tests.browser.server import running_server
from tests.faults.surroundings import data, publish, rate_of_first, sheet_in
from tests.faults.test_store import AWAY, NEVER_READ
from tests.faults.visiting import PATIENCE_SECONDS, page_of, page_when
from tools.setup.faketime import find_faketime

SOON = timedelta(minutes=10)


def test_a_clock_that_is_set_on_a_day_and_back_a_year_goes_unnoticed(tmp_path: Path) -> None:
    clock, store = tmp_path / "clock", f"sqlite:///{tmp_path / 'figures.sqlite3'}"
    clock.write_text("+0")
    surroundings = {DATABASE_VARIABLE: store, **shifting(clock)}
    with running_server(environment=surroundings) as server:
        assert rate_of_first() not in page_of(server)
        set_clock(clock, timedelta(days=1))
        assert publish(store, sheet_in(tmp_path)).returncode == 0
        page_when(server, lambda page: rate_of_first() in noticed_nothing(page))
        set_clock(clock, timedelta(days=-365))
        assert data(store, "withdraw", "1", "--why", "Sai", "--by", "An").returncode == 0
        page_when(server, lambda page: rate_of_first() not in noticed_nothing(page))


def shifting(file: Path) -> dict[str, str]:
    """Have a program read its clock through a file, anew every second."""
    return {
        "LD_PRELOAD": str(find_faketime()),
        "FAKETIME_TIMESTAMP_FILE": str(file),
        "FAKETIME_CACHE_DURATION": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


def set_clock(file: Path, leap: timedelta) -> None:
    """Set the server's clock, as far from the machine's as the leap says."""
    file.write_text(f"{leap.total_seconds():+.0f}")


def noticed_nothing(page: str) -> str:
    """Give a page that tells of no outage."""
    assert AWAY not in page
    assert NEVER_READ not in page
    return page


def test_the_clock_that_is_set_is_what_a_running_program_reads(tmp_path: Path) -> None:
    """Hold the fault itself: a library that shifts nothing would let the test above pass."""
    clock = tmp_path / "clock"
    clock.write_text("+0")
    telling = (
        "import datetime\nwhile input() == 'tell': print(datetime.datetime.now().isoformat(), flush=True)"
    )
    with subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-c", telling],
        env=os.environ | shifting(clock), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as program:  # fmt: skip
        try:
            assert abs(told_by(program) - datetime.now()) < SOON  # noqa: DTZ005 - beside another local moment
            set_clock(clock, timedelta(days=-365))
            deadline = time.monotonic() + PATIENCE_SECONDS
            while told_by(program) > datetime.now() - timedelta(days=364):  # noqa: DTZ005 - as above
                assert time.monotonic() < deadline
                time.sleep(0.1)
        finally:
            program.kill()


def told_by(program: subprocess.Popen[str]) -> datetime:
    """Ask a program what time it is."""
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write("tell\n")
    program.stdin.flush()
    return datetime.fromisoformat(program.stdout.readline().strip())
