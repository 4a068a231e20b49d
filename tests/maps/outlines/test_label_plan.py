"""The plan of a map with little room names every district, and breaks long names near their middle."""

import pytest

from data.published.catalogue import Catalogue
from maps.outlines.label_plan import LABEL_PLACES, split_name


def test_every_district_has_a_place(catalogue: Catalogue) -> None:
    assert set(LABEL_PLACES) == {area.code for area in catalogue.districts}


@pytest.mark.parametrize(
    ("name", "lines"),
    [("U Minh Thượng", ["U Minh", "Thượng"]), ("Hà Tiên", ["Hà", "Tiên"]), ("Huế", ["Huế"])],
)
def test_a_name_is_broken_near_its_middle(name: str, lines: list[str]) -> None:
    assert split_name(name) == lines
