"""What the server loads before it says that it is well."""

import subprocess
import sys

from tests.paths import ROOT

SCRIPT = """
import asyncio, sys
from ui.layout.startup import HEAVY, run_lifespan
from ui.resources.loaders import connect_shared_data, get_watcher

connect_shared_data()

async def start():
    async with run_lifespan(None):
        print(all(name in sys.modules for name in HEAVY), get_watcher.cache_info().currsize)

print(all(name in sys.modules for name in HEAVY), get_watcher.cache_info().currsize)
asyncio.run(start())
"""


def test_a_server_that_is_well_has_its_map_and_its_figures_loaded() -> None:
    ran = subprocess.run(  # noqa: S603 (our own words)
        [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stdout.split("\n")[:2] == ["False 0", "True 1"]
