"""The link of a scene opens the page and the view that the scene shows; without an address there is none."""

from urllib.parse import parse_qsl, urlsplit

import pytest

from language.catalogue import Language
from reports.presentations.meeting import Meeting, SceneKind
from tests.analysis.meetings import BOARDS, MEETING
from ui.layout.navigation import PAGES
from ui.layout.scene_links import PAGES_OF_KINDS, make_scene_linker, make_view_of_scene
from ui.resources.public_address import read_shared_origin
from ui.state.link_reader import read_view

ADDRESS = "https://ban-do.example"


@pytest.mark.parametrize("meeting", [MEETING, BOARDS])
@pytest.mark.parametrize("language", Language)
def test_a_link_is_read_back_as_the_scenes_view(meeting: Meeting, language: Language) -> None:
    find_link = make_scene_linker(ADDRESS, language)
    for scene in meeting.scenes:
        parts = urlsplit(find_link(scene))
        assert f"{parts.scheme}://{parts.netloc}" == ADDRESS
        assert parts.path == f"/{PAGES_OF_KINDS[scene.kind]}"
        view, wrong = read_view(dict(parse_qsl(parts.query)))
        assert wrong == ()
        assert view == make_view_of_scene(scene, language)
        assert (view.question, view.district, view.language) == (scene.question, scene.district, language)
        other = view.second_map and view.second_map.question(published_only=view.published_only)
        assert other == scene.other


def test_every_kind_has_a_page() -> None:
    assert set(PAGES_OF_KINDS) == set(SceneKind)
    assert set(PAGES_OF_KINDS.values()) <= {entry.path for entry in PAGES}


def test_without_an_address_there_is_no_link() -> None:
    assert {make_scene_linker("", Language.VIETNAMESE)(scene) for scene in BOARDS.scenes} == {""}


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://ban-do.example/ban-do/trinh-chieu?a=b", "https://ban-do.example"),
        ("http://192.168.1.20:8501/", "http://192.168.1.20:8501"),
        ("https://someone@ban-do.example/", "https://ban-do.example"),
        ("http://localhost:8501/nguon", ""),
        ("http://map.localhost/", ""),
        ("http://127.0.0.1:8501", ""),
        ("http://[::1]:8501/", ""),
        ("http://0.0.0.0:8501/", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_only_an_address_that_others_can_open_is_taken(url: str, origin: str) -> None:
    assert read_shared_origin(url) == origin
