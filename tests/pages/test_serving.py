"""An installation that offers no online basemap shows no switch for it, whatever a link asks."""

from collections.abc import Iterator

import pytest

from tests.pages.session import map_scene, open_page
from ui.resources.shared_data import get_serving_settings
from ui.state.parameters import Parameter


@pytest.fixture
def without_basemap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("POVERTY_MAP_BASEMAP", "off")
    get_serving_settings.cache_clear()
    yield
    get_serving_settings.cache_clear()


@pytest.mark.usefixtures("without_basemap")
def test_the_switch_is_gone_and_a_link_cannot_bring_it_back() -> None:
    page = open_page(nen="1")
    assert Parameter.BASEMAP.widget_key not in {toggle.key for toggle in page.toggle}
    assert map_scene(page)["basemap"] is False


def test_otherwise_a_link_turns_the_basemap_on() -> None:
    page = open_page(nen="1")
    assert page.toggle(key=Parameter.BASEMAP.widget_key).value is True
    assert map_scene(page)["basemap"] is True
