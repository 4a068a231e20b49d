"""The files for the browser are whole, ask no other server for anything, and follow the base path."""

import re

import pytest
from streamlit import config

from language.catalogue import Language
from server.streamlit_patches.browser_files import find_streamlit_folder
from server.streamlit_patches.options import get_base_path
from ui.resources.browser_files import WORDS_SCRIPT, get_bundle
from ui.resources.shared_data import MAP_SCRIPT, MAP_STYLE, get_catalogue

_HOST = re.compile(r"https?://([\w.-]+)")
_NAMED = {
    "www.w3.org",  # the name of SVG, not an address
    "leafletjs.com",  # in Leaflet's comment and its prefix, which the map takes away
    "bugzilla.mozilla.org",  # in a comment of Leaflet's style
    "tile.openstreetmap.org",  # the background that a reader may switch on
}


def hosts(name: str) -> set[str]:
    return set(_HOST.findall(get_bundle(Language.VIETNAMESE).files[name].decode()))


def test_no_file_but_the_words_names_another_server_that_could_be_asked() -> None:
    assert {
        host for name in get_bundle(Language.VIETNAMESE).files if name != WORDS_SCRIPT for host in hosts(name)
    } <= _NAMED


def test_the_words_name_servers_only_as_links_of_sources() -> None:
    sources = {host for source in get_catalogue().sources.values() for host in _HOST.findall(source.url)}
    assert hosts(WORDS_SCRIPT)
    assert hosts(WORDS_SCRIPT) <= sources


def test_styles_load_nothing_but_files_that_lie_beside_them() -> None:
    loaded = {
        address
        for name, body in get_bundle(Language.VIETNAMESE).files.items()
        if name.endswith(".css")
        for address in re.findall(r"""url\(["']?([^"')]+)""", body.decode())
    }
    assert loaded
    assert {address for address in loaded if re.match(r"(https?:)?//", address)} == set()
    assert not any(
        b"@import" in body
        for name, body in get_bundle(Language.VIETNAMESE).files.items()
        if name.endswith(".css")
    )


def test_the_maps_font_is_the_one_that_streamlit_ships() -> None:
    (font,) = re.findall(
        r'url\("\.\./\.\./([^"]+\.woff2)"\)', get_bundle(Language.VIETNAMESE).files[MAP_STYLE].decode()
    )
    assert (find_streamlit_folder() / font).is_file()


def test_the_maps_script_is_leaflet_then_what_never_changes_then_ours() -> None:
    script = get_bundle(Language.VIETNAMESE).files[MAP_SCRIPT].decode()
    marks = ("Leaflet 1.9.3", "window.districtBoundaries=", "window.districtOptions=", "installDistrictMap =")
    places = [script.find(mark) for mark in marks]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize(("option", "path"), [("", ""), ("ban-do", "/ban-do"), ("/a/b/", "/a/b"), (None, "")])
def test_the_base_path_has_a_leading_slash_and_no_closing_one(
    monkeypatch: pytest.MonkeyPatch, option: str | None, path: str
) -> None:
    monkeypatch.setattr(config, "get_option", {"server.baseUrlPath": option}.get)
    assert get_base_path() == path
