"""Every name by which our styles, scripts and tests find a part of Streamlit's page is still in use there.

Nothing else would tell: a selector that finds nothing leaves the page as Streamlit draws it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.streamlit_patches.browser_files import MAP_COMPONENT
from tests.streamlit_bundle import read_library_scripts, read_map_component_scripts, read_streamlit_scripts
from ui.resources.browser_files import ROOT

FOLDERS = ("pages", "ui", "maps", "reports", "charts", "tests")
STYLES = (ROOT / "ui" / "layout" / "page.css", ROOT / "pages" / "district" / "print.css")
"""The style sheets that reach into Streamlit's page; a test below holds that there is no third."""

TEST_ID = re.compile(r"""data-testid[\^*$]?=\\?["']([\w-]+)|get_by_test_id\(["'](\w+)|\.(st[A-Z]\w+)\b""")
ATTRIBUTE = re.compile(r"data-(?:stale|selected|test-[a-z-]+|baseweb)")
NEIGHBOUR = re.compile(r"[\w-]")
CLASS = re.compile(r"\.(-?[a-zA-Z][\w-]*)")
OURS = ("st-key-", "side-name")
"""Classes that our own keys make, or our own pages."""


def list_sources() -> Iterator[Path]:
    for folder in FOLDERS:
        yield from (path for path in (ROOT / folder).rglob("*") if path.suffix in {".css", ".js", ".py"})


def collect_names() -> set[str]:
    names: set[str] = set()
    for path in list_sources():
        if path != Path(__file__):
            text = path.read_text("utf-8")
            names |= {next(filter(None, found)) for found in TEST_ID.findall(text)}
            names |= set(ATTRIBUTE.findall(text))
    return names


def collect_classes() -> set[str]:
    rules = "".join(re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL) for path in STYLES)
    selectors = "".join(re.findall(r"[^{}]*(?={)", rules))
    found = set(CLASS.findall(re.sub(r'"[^"]*"', "", selectors)))
    return {name for name in found if not name.startswith(OURS) and not re.match(r"\d", name)}


def is_named(name: str) -> bool:
    """Return whether a name stands in Streamlit's scripts as a whole word."""
    return any(_holds_word(scripts(), name) for scripts in (read_streamlit_scripts, read_library_scripts))


def _holds_word(text: str, word: str) -> bool:
    place = text.find(word)
    while place >= 0:
        if not NEIGHBOUR.search(text[place - 1] + text[place + len(word)]):
            return True
        place = text.find(word, place + 1)
    return False


@pytest.mark.parametrize("name", sorted(collect_names()))
def test_streamlit_still_uses_a_name(name: str) -> None:
    assert is_named(name)


@pytest.mark.parametrize("name", sorted(collect_classes()))
def test_streamlit_or_a_library_of_its_still_uses_a_class(name: str) -> None:
    assert is_named(name)


def test_a_name_that_streamlit_never_had_would_be_found_out() -> None:
    assert not is_named("stDecoration")
    assert len(collect_names()) > 25
    assert len(collect_classes()) > 10


def test_no_other_style_sheet_reaches_into_streamlits_page() -> None:
    reaching = {
        path
        for path in list_sources()
        if path.suffix == ".css" and re.search(r"data-testid|\.st[A-Z]|\.st-key-", path.read_text("utf-8"))
    }
    assert reaching == set(STYLES)


def test_a_key_of_ours_still_becomes_a_class() -> None:
    assert "`st-key-" in read_streamlit_scripts()


def test_the_maps_frame_is_still_found_by_its_title() -> None:
    """Its title is the component's name, which begins as the style sheet has it."""
    assert MAP_COMPONENT.startswith("streamlit_folium")
    assert re.search(r"`stCustomComponentV1`,[^{}]{0,300}title:\w", read_streamlit_scripts())


def test_the_map_component_still_compares_what_was_clicked_as_a_drawing() -> None:
    """A second click on one district is told only because `toGeoJSON` counts clicks (district_map.js)."""
    assert re.search(r"last_active_drawing=\w+\.layer\.toGeoJSON\(\)", read_map_component_scripts())


def test_whether_the_page_is_connected_still_stands_where_the_follower_looks() -> None:
    """following.js keeps a page up to date by it; without it open pages would ask in vain while cut off."""
    scripts = read_streamlit_scripts()
    assert re.search(r'"data-test-connection-state":\w+', scripts)
    assert ".CONNECTED=`CONNECTED`" in scripts
