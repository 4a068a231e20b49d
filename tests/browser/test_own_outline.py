"""An installation's own outline is drawn and credited in the place of the shipped one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from data.settings import FOLDER_VARIABLE
from geo.__main__ import main
from geo.outline_checks import PLANE
from tests.browser.page import map_frame, open_map
from tests.browser.server import forked_server
from tests.browser.visitor import Visitor, visiting
from tests.geo.files import shipped, write_geopackage
from tests.geo.own import HOSTILE

MOVED = "906"


def moved(folder: Path) -> Path:
    """Write the shipped outline with one inland district's share of a border given to its neighbour."""
    plane = shipped().to_crs(PLANE).set_index("code")
    given = plane.geometry[MOVED].intersection(plane.geometry["907"].buffer(3_000))
    plane.loc["907", "geometry"] = plane.geometry["907"].union(given)
    plane.loc[MOVED, "geometry"] = plane.geometry[MOVED].difference(given)
    return write_geopackage(plane.reset_index(), folder)


@pytest.fixture
def own(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Visitor, Path]]:
    """Visit an installation that has put an outline of its own to use."""
    folder = tmp_path / "own"
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    assert main(["use", str(moved(tmp_path)), "--source", f"Sở Thử {HOSTILE}", "--licence", "CC BY 4.0"]) == 0
    with forked_server() as server, visiting(browser, server.origin) as visitor:
        yield visitor, folder


def path_of(page: Page, code: str) -> str:
    return str(map_frame(page).locator(f"path[data-code='{code}']").get_attribute("d"))


def test_it_is_drawn_and_credited_on_the_map_and_among_the_sources(
    own: tuple[Visitor, Path], visitor: Visitor
) -> None:
    page = own[0].page
    open_map(page)
    open_map(visitor.page)
    credit = map_frame(page).locator(".leaflet-control-attribution")
    expect(credit).to_contain_text(f"Ranh giới: Sở Thử {HOSTILE} (CC BY 4.0)")
    expect(credit).not_to_contain_text("geoBoundaries")
    assert path_of(page, MOVED) != path_of(visitor.page, MOVED)
    assert own[0].console_errors == []
    page.goto("/nguon?phan=ranhgioi")
    expect(page.locator(".prose")).to_contain_text("Sở Thử")
    expect(page.locator(".prose")).not_to_contain_text("geoBoundaries")
    assert own[0].external_requests == []
