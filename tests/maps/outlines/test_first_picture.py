"""The first picture has each district once, in its colour, hatched where estimated, and says how many are."""

import re

import pytest

from data.published.catalogue import Catalogue
from geo.boundaries import load_boundaries
from language.catalogue import Texts
from maps.browser_data.map_scene import DistrictEntry
from maps.classes import NO_FIGURE_COLOUR
from maps.outlines.first_picture import PictureOutline, make_picture_outline, write_first_picture

PUBLISHED: DistrictEntry = {"text": "17", "status": "official", "class": 1}
ESTIMATED: DistrictEntry = {"text": "16", "status": "estimated", "class": 1}
MISSING: DistrictEntry = {"text": "…", "status": "missing"}
COLOURS = ("#111111", "#222222")


@pytest.fixture(scope="module")
def outline(catalogue: Catalogue) -> PictureOutline:
    return make_picture_outline(
        catalogue.districts, load_boundaries(tuple(area.code for area in catalogue.districts))
    )


def find_fills(drawn: str) -> dict[str, str]:
    return dict(re.findall(r'<g data-district="(\d+)" fill="(.+?)"', drawn))


def test_each_district_has_its_colour_and_an_estimate_is_hatched(
    outline: PictureOutline, texts: Texts
) -> None:
    drawn = write_first_picture(outline, {"899": PUBLISHED, "900": ESTIMATED, "902": MISSING}, COLOURS, texts)
    assert find_fills(drawn) == {"899": "#222222", "900": "url(#first-hatch-222222)", "902": NO_FIGURE_COLOUR}
    assert 'id="first-hatch-222222"' in drawn
    assert "CÓ SỐ ƯỚC TÍNH: 1<" in drawn


def test_without_estimates_there_is_neither_stamp_nor_hatching(outline: PictureOutline, texts: Texts) -> None:
    drawn = write_first_picture(outline, {"899": PUBLISHED, "902": MISSING}, COLOURS, texts)
    assert "<text" not in drawn
    assert "<pattern" not in drawn


def test_priority_districts_lie_above_their_neighbours_and_a_small_island_has_a_disc(
    outline: PictureOutline, texts: Texts
) -> None:
    districts = dict.fromkeys(sorted(outline.paths), PUBLISHED)
    drawn = write_first_picture(outline, districts, COLOURS, texts)
    assert set(list(find_fills(drawn))[-4:]) == outline.priority
    assert drawn.count("<circle") == 1
    assert len(drawn) < 12_000
