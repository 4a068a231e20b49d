"""What the server does before it says that it is well: its first visitor waits no longer than others."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib import import_module

from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_snapshot

MAP_LIBRARY = "maps.interactive.folium_map"
"""What the map is made with. Its page can't be loaded yet: the component enters itself in a visit."""

HEAVY = (MAP_LIBRARY, "pages.map.pictures", "ui.publishing.deeds", "data.importing.sheet_layouts")
"""What pages are made with: whoever opened such a page first held up everybody while it was loaded."""


@asynccontextmanager
async def run_lifespan(_: object) -> AsyncGenerator[None]:
    """Load what pages are made of.

    After a replica failed its visitors all come to another at once: it must have little left to load.
    """
    await asyncio.to_thread(_load)
    yield


def _load() -> None:
    for name in HEAVY:
        import_module(name)
    get_boundaries()
    get_snapshot()
