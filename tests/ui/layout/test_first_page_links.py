"""The first page's scripts are named in its head; where Streamlit has renamed one the page comes without."""

from collections.abc import Iterator

import pytest

from language.catalogue import Language
from server.assets.preload_links import collect_script_imports
from server.streamlit_patches.browser_files import find_streamlit_folder
from ui.layout import first_page_links
from ui.layout.first_page_links import WIDGETS, build_early_links, list_widget_scripts


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    list_widget_scripts.cache_clear()
    yield
    list_widget_scripts.cache_clear()


@pytest.mark.parametrize("widget", WIDGETS)
def test_streamlit_still_ships_the_script_of_each_widget(widget: str) -> None:
    found = collect_script_imports(find_streamlit_folder() / "static" / "js", [widget])
    assert sum(name.startswith(f"{widget}.") for name in found) == 1
    assert len(found) > 1  # what it imports is still written as our pattern reads it


def test_the_head_names_them_all() -> None:
    links = build_early_links(Language.VIETNAMESE)
    assert [name for name in list_widget_scripts() if f'/static/js/{name}"' not in links] == []


def test_a_renamed_script_costs_a_moment_and_no_page(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(first_page_links, "WIDGETS", (*WIDGETS, "Renamed"))
    build_early_links(Language.VIETNAMESE)
    links = build_early_links(Language.VIETNAMESE)
    assert "/static/js/" not in links.replace("/component/", "").partition('rel="prefetch"')[0]
    assert 'rel="modulepreload"' in links  # our own still are
    assert len(caplog.messages) == 1
    assert "Renamed" in caplog.messages[0]
