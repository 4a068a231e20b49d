"""An installation's outline that is damaged gives way to the shipped one on every page, and that is told."""

import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.settings import FOLDER_VARIABLE
from geo.installed_outline import OUTLINE_FILE
from language.catalogue import Language
from tests.pages.session import map_scene, open_page, payload, run
from ui.resources.boundaries import get_boundaries
from ui.resources.browser_files import get_bundle
from ui.resources.shared_data import MAP_SCRIPT

DISTRICTS = 15


@pytest.fixture
def damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Serve an installation whose own outline breaks off."""
    (tmp_path / OUTLINE_FILE).write_text('{"type":"FeatureCollection"', encoding="utf-8")
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    get_boundaries.cache_clear()
    yield
    get_boundaries.cache_clear()


@pytest.mark.usefixtures("damaged")
def test_it_gives_way_to_the_shipped_one_on_the_map_and_is_told(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        script = get_bundle.__wrapped__(Language.VIETNAMESE).files[MAP_SCRIPT].decode()
    assert "is damaged" in caplog.text
    options = json.loads(re.findall(r"window\.districtOptions=(\{.*?\});", script)[0])
    assert "geoBoundaries" in options["attribution"]
    assert len(map_scene(open_page())["districts"]) == DISTRICTS


@pytest.mark.usefixtures("damaged")
def test_the_sources_tell_of_it() -> None:
    page = open_page(phan="ranhgioi")
    page.switch_page("pages/sources/page.py")
    told = json.dumps(payload(run(page), "boundaries"), ensure_ascii=False)
    assert "Ranh giới riêng của bản cài đặt bị hỏng" in told
